/** The list: its controls, and a card for each customer. Of a long one, what is off the screen is not laid out yet. */
export const CARDS = `
.controls { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; margin: 0 0 1rem; }
.controls[hidden] { display: none; }
.controls .wide { flex: 1 1 14rem; }
.controls .wide input { width: 100%; }
label { display: block; font-size: .85rem; color: var(--soft); }
input, select, button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: .35rem;
  padding: .35rem .6rem; min-height: 2.5rem; max-width: 100%; }
button { cursor: pointer; }
#shown { flex-basis: 100%; margin: 0; }
#cards { list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem; }
.card, .theme, .advocate { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1.1rem 1.25rem; }
.card { border-left: 4px solid var(--band); }
.long .card { content-visibility: auto; contain-intrinsic-size: auto 17rem; }
.card[hidden] { display: none; }
.card:target { border-color: var(--band); }
.card > article { display: grid; gap: .35rem 2rem; grid-template-columns: minmax(0, 1fr) 19rem; align-items: start; }
.rank { color: var(--soft); font-weight: 400; margin-right: .35rem; }
.who p { margin: .1rem 0 0; }
.news { color: var(--high); }
.figures { display: flex; gap: .5rem 1.5rem; }
.figures > div { flex: 1; }
.risk { color: var(--band); font-weight: 650; }
.risk b { font-size: 1.35rem; line-height: 1; }
.why > ul { list-style: none; padding: 0; }
.why li { padding-left: .9rem; text-indent: -.9rem; }
.why li::before { content: '·'; display: inline-block; width: .9rem; text-indent: 0; color: var(--soft); }
.next { background: var(--tint); border-radius: .35rem; padding: .7rem .9rem; }
.next p { margin: 0; }
.next p + p { margin-top: .2rem; color: var(--soft); font-size: .92rem; }
details { grid-column: 1 / -1; border-top: 1px solid var(--line); margin-top: .6rem; padding-top: .35rem; }
summary { cursor: pointer; color: var(--soft); padding: .35rem 0; font-size: .92rem; }
summary:hover { color: var(--ink); }
.facts { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin-top: .75rem; }
.facts dd { font-size: .95rem; }
.trend { font-size: .8rem; font-weight: 400; color: var(--soft); margin-left: .4rem; }
.rising { color: var(--high); font-weight: 650; }
.burst { color: var(--high); }
.ask { font-weight: 650; }
`;
