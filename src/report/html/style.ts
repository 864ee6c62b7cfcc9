import { COLOURS } from './colours.ts';

/** The page's style: light and dark, screen and paper, from 320 px up. */
export const STYLE = `${COLOURS}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 72rem; font: 16px/1.55 system-ui, -apple-system, 'Segoe UI', sans-serif;
  color: var(--ink); background: var(--paper); overflow-wrap: break-word; font-variant-numeric: tabular-nums; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; font-weight: 650; text-wrap: balance; }
h1 { font-size: 1.9rem; letter-spacing: -.015em; } h2 { font-size: 1.35rem; letter-spacing: -.01em; margin: 3.25rem 0 1rem; }
h3 { font-size: 1.1rem; } .grid + h3, table + h3 { margin-top: 2rem; } h4 { font-size: .95rem; margin: 1.5rem 0 .5rem; }
p { margin: .35rem 0; } ul { margin: .35rem 0; padding-left: 1.1rem; } li::marker { color: var(--soft); }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .06em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
code { font-size: .9em; } .soft, .soft code { color: var(--soft); } .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.lead { font-size: 1.1rem; color: var(--soft); max-width: 46rem; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: 1rem; } nav a { padding: .2rem 0; }
.columns { display: grid; gap: 1.5rem 3rem; } @media (min-width: 56rem) { .columns { grid-template-columns: 1fr 1fr; } }
.grid { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); align-items: start; margin-top: 1rem; }
${cards()}${figures()}${tables()}${drawings()}${narrow()}${paper()}`;

function cards(): string {
  return `#cards { list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem; }
.card, .theme, .advocate { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1.1rem 1.25rem; }
.card { border-left: 4px solid var(--band); } .card[hidden] { display: none; } .card:target { border-color: var(--band); }
.card > article { display: grid; gap: .35rem 2rem; grid-template-columns: minmax(0, 1fr) 19rem; align-items: start; }
.rank { color: var(--soft); font-weight: 400; margin-right: .35rem; } .who p { margin: .1rem 0 0; } .news { color: var(--high); }
.why > ul { list-style: none; padding: 0; } .why li { padding-left: .9rem; text-indent: -.9rem; } .why li::before { content: '·'; display: inline-block; width: .9rem; text-indent: 0; color: var(--soft); }
blockquote { margin: .6rem 0 .2rem; padding: 0 0 0 .9rem; border-left: 2px solid var(--line); } blockquote p, q { font-family: Charter, 'Iowan Old Style', 'Palatino Linotype', Georgia, serif; }
blockquote p { margin: 0; } blockquote p, q { font-size: 1.05em; } blockquote footer { font-size: .85rem; color: var(--soft); }
.next { background: var(--tint); border-radius: .35rem; padding: .7rem .9rem; } .next p { margin: 0; } .next p + p { margin-top: .2rem; color: var(--soft); font-size: .92rem; }
details { grid-column: 1 / -1; border-top: 1px solid var(--line); margin-top: .6rem; padding-top: .35rem; } summary { cursor: pointer; color: var(--soft); padding: .35rem 0; font-size: .92rem; }
summary:hover { color: var(--ink); } .controls { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; margin: 0 0 1rem; } .controls[hidden] { display: none; }
label { display: block; font-size: .85rem; color: var(--soft); } .wide { flex: 1 1 14rem; } .wide input { width: 100%; }
input, select, button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: .35rem; padding: .35rem .6rem; min-height: 2.5rem; max-width: 100%; } button { cursor: pointer; }
#shown { flex-basis: 100%; margin: 0; } .trend { font-size: .8rem; font-weight: 400; color: var(--soft); margin-left: .4rem; } .rising { color: var(--high); font-weight: 650; } .burst { color: var(--high); }
.ask { font-weight: 650; }
`;
}

function figures(): string {
  return `.figures { display: flex; gap: .5rem 1.5rem; margin: 0; } .figures > div { flex: 1; } dt { font-size: .82rem; color: var(--soft); } dd { margin: 0; }
.risk { color: var(--band); font-weight: 650; } .risk b { font-size: 1.35rem; line-height: 1; } .meter { display: block; width: 100%; height: 5px; margin-top: .3rem; border-radius: 3px; }
.facts { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: .75rem 0 0; } .facts dd { font-size: .95rem; }
.state { font-weight: 650; } .state.broken { color: var(--critical); } .state.kept { color: var(--calm); } .state.open { color: var(--watch); }
.heard { color: var(--soft); font-size: .85rem; white-space: nowrap; } .what.theirs { font-weight: 650; } .what.silence, .what.promise { color: var(--high); }
.band { color: var(--band); font-weight: 650; } .critical { --band: var(--critical); } .high { --band: var(--high); } .watch { --band: var(--watch); } .calm { --band: var(--calm); } .unknown { --band: var(--unknown); }
`;
}

function tables(): string {
  return `table { border-collapse: collapse; width: 100%; font-size: .94rem; margin: 0 0 1.25rem; } caption { text-align: left; color: var(--soft); font-size: .85rem; padding-bottom: .25rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem 1rem .4rem 0; border-top: 1px solid var(--line); } th:last-child, td:last-child { padding-right: 0; }
td { overflow-wrap: anywhere; } tbody th { min-width: 6.5rem; overflow-wrap: anywhere; } time, .money { white-space: nowrap; }
thead th { border-top: 0; color: var(--soft); font-weight: 400; font-size: .85rem; } tbody th { font-weight: 500; } .number { text-align: right; } td.number { overflow-wrap: normal; } .points { min-width: 4rem; }
`;
}

function drawings(): string {
  return `.bar { width: 9rem; height: .7rem; display: inline-block; vertical-align: baseline; } .share { white-space: nowrap; } .share .bar { width: 6rem; } .percent { display: inline-block; width: 2.9rem; text-align: right; }
.track { fill: var(--tint); } .level { fill: var(--band); } .up { fill: var(--high); } .down { fill: var(--calm); } .prior { fill: var(--soft); } .total { fill: var(--ink); }
figure { margin: 0; } figcaption { color: var(--soft); font-size: .85rem; } .plot { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .25rem .5rem; margin-top: .75rem; font-size: .8rem; color: var(--soft); }
.plot > svg { width: 100%; height: 17rem; overflow: visible; } p.up, p.across { margin: 0; } p.up { display: flex; flex-direction: column; justify-content: space-between; text-align: right; margin: -.6rem 0; white-space: nowrap; }
p.across { grid-column: 2; display: grid; grid-template-columns: 12fr 100fr; } p.across > span:first-child { text-align: center; } .ticks { display: flex; justify-content: space-between; margin: 0 -.6rem; } .ticks span { min-width: 1.2rem; text-align: center; }
.rail { stroke: var(--line); stroke-width: 1; fill: none; vector-effect: non-scaling-stroke; } .spot, .dot { stroke-linecap: round; vector-effect: non-scaling-stroke; fill: none; } .spot { stroke: var(--band); stroke-opacity: .72; }
.axes { font-size: .8rem; } .lanes { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 .75rem; margin: .25rem 0 1rem; font-size: .8rem; color: var(--soft); } .lane-titles { display: grid; align-items: center; white-space: nowrap; } .lanes svg { width: 100%; }
.lanes-1 { height: 1.5rem; } .lanes-2 { height: 3rem; } .lanes-3 { height: 4.5rem; } .lanes-4 { height: 6rem; } .silence { fill: var(--tint); } .ends { grid-column: 2; display: flex; justify-content: space-between; margin: 0; }
.dot { stroke-width: 7; stroke: var(--soft); } .dot.theirs { stroke: var(--link); } .dot.loud.theirs { stroke: var(--high); stroke-width: 10; } .dot.promise { stroke-width: 5; stroke: var(--watch); } .dot.kept { stroke: var(--calm); } .dot.broken { stroke: var(--critical); }
`;
}

function narrow(): string {
  return `@media (max-width: 44rem) { body { padding: 1.5rem 1rem 3rem; } h1 { font-size: 1.6rem; } h2 { margin-top: 2.5rem; } .card, .theme, .advocate { padding: .9rem 1rem; }
.card > article { grid-template-columns: minmax(0, 1fr); gap: .75rem; } .controls > div { flex: 1 1 8rem; } .controls > div.wide, .controls > div.buttons { flex-basis: 100%; } .controls select, .controls button { width: 100%; }
.plot > svg { height: 13rem; } .cards, .cards tbody, .cards tr, .cards th, .cards td, .cards caption { display: block; } .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.cards tr { border-top: 1px solid var(--line); padding: .5rem 0; } .cards tbody th, .cards td { border: 0; padding: .1rem 0; text-align: left; white-space: normal; } .cards tbody th { font-weight: 650; }
.cards td { display: flow-root; padding-left: 7.5rem; } .cards td::before { content: attr(data-label); color: var(--soft); font-size: .85rem; float: left; width: 7rem; margin-left: -7.5rem; }
.bands tr, .reps tr, .files tr { display: flex; flex-wrap: wrap; gap: 0 1rem; } :is(.bands, .reps, .files) tbody th { flex-basis: 100%; } :is(.bands, .reps, .files) td { padding: 0; } :is(.bands, .reps, .files) td::before { float: none; margin: 0 .4rem 0 0; } .heard { white-space: normal; }
.waterfall tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; } .waterfall td { padding-left: 0; } .waterfall td::before { content: none; } .waterfall td + td { grid-column: 1 / -1; } .waterfall .bar { width: 100%; }
.timeline tr { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: 0 .75rem; } .timeline td { padding-left: 0; } .timeline td::before { content: none; } .timeline tbody th { font-weight: 400; color: var(--soft); } .timeline td:last-child { grid-column: 2; } }
`;
}

function paper(): string {
  return `@media print { @page { margin: 16mm 14mm; } body { max-width: none; padding: 0; font-size: 10pt; } .controls, nav { display: none; } h2 { margin-top: 1.5rem; break-after: avoid; } h3, h4, caption { break-after: avoid; }
.card, .theme, .advocate, tr, blockquote, figure { break-inside: avoid; } .card:has(details[open]) { break-inside: auto; } details:not([open]) { display: none; } a { color: inherit; text-decoration: none; }
svg { print-color-adjust: exact; } .next { border: 1px solid var(--line); background: none; } }
`;
}
