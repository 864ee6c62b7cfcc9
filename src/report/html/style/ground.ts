/** Letters, headings, links and the columns of the page. */
export const GROUND = `
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 72rem; color: var(--ink); background: var(--paper);
  font: 16px/1.55 system-ui, -apple-system, 'Segoe UI', sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; font-weight: 650; text-wrap: balance; }
h1 { font-size: 1.9rem; letter-spacing: -.015em; }
h2 { font-size: 1.35rem; letter-spacing: -.01em; margin: 3.25rem 0 1rem; }
h3 { font-size: 1.1rem; }
h4 { font-size: .95rem; margin: 1.5rem 0 .5rem; }
.grid + h3, table + h3 { margin-top: 2rem; }
p { margin: .35rem 0; }
ul { margin: .35rem 0; padding-left: 1.1rem; }
li::marker { color: var(--soft); }
dl { margin: 0; }
dt { font-size: .82rem; color: var(--soft); }
dd { margin: 0; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .06em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
blockquote { margin: .6rem 0 .2rem; padding-left: .9rem; border-left: 2px solid var(--line); }
blockquote p, q { font-family: Charter, 'Iowan Old Style', 'Palatino Linotype', Georgia, serif; font-size: 1.05em; }
blockquote p { margin: 0; }
blockquote footer { font-size: .85rem; color: var(--soft); }
code { font-size: .9em; }
time, .money { white-space: nowrap; }
.lead { font-size: 1.1rem; color: var(--soft); max-width: 46rem; }
.soft { color: var(--soft); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: 1rem; }
nav a { padding: .2rem 0; }
.columns { display: grid; gap: 1.5rem 3rem; }
@media (min-width: 56rem) { .columns { grid-template-columns: 1fr 1fr; } }
.grid { display: grid; gap: 1rem; margin-top: 1rem; align-items: start; }
.grid { grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); }
`;
