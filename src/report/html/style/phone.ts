/** A narrow screen: one column, and each row of a table a card with its titles before the values. */
export const PHONE = `
@media screen and (max-width: 44rem) {
body { padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.6rem; }
h2 { margin-top: 2.5rem; }
.card, .theme, .advocate { padding: .9rem 1rem; }
.card > article { grid-template-columns: minmax(0, 1fr); gap: .75rem; }
.controls > div { flex: 1 1 8rem; }
.controls > .wide, .controls > .buttons { flex-basis: 100%; }
.controls select, .controls button { width: 100%; }
.plot > svg { height: 13rem; }
.cards, .cards caption, .cards tbody, .cards tr, .cards th, .cards td { display: block; }
.cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.cards tr { border-top: 1px solid var(--line); padding: .5rem 0; }
.cards tbody th, .cards td { border: 0; padding: .1rem 0; text-align: left; }
.cards tbody th { font-weight: 650; }
.cards td { display: flow-root; padding-left: 7.5rem; }
.cards td::before { content: attr(data-label); float: left; width: 7rem; margin-left: -7.5rem; color: var(--soft); font-size: .85rem; }
:is(.bands, .reps, .files) tr { display: flex; flex-wrap: wrap; gap: 0 1rem; }
:is(.bands, .reps, .files) tbody th { flex-basis: 100%; }
:is(.bands, .reps, .files) td { padding: 0; }
:is(.bands, .reps, .files) td::before { float: none; margin: 0 .4rem 0 0; }
:is(.waterfall, .timeline) td { padding-left: 0; }
:is(.waterfall, .timeline) td::before { content: none; }
.waterfall tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; }
.waterfall td + td { grid-column: 1 / -1; }
.waterfall .bar { width: 100%; }
.timeline tr { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: 0 .75rem; }
.timeline tbody th { font-weight: 400; color: var(--soft); }
.timeline td:last-child { grid-column: 2; }
}
`;
