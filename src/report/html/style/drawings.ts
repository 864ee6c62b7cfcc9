/** Bars, the scatter plot and the lanes of a timeline. Strokes keep their width however far a drawing is stretched. */
export const DRAWINGS = `
.bar { width: 9rem; height: .7rem; display: inline-block; vertical-align: baseline; }
.share .bar { width: 6rem; }
.meter { display: block; width: 100%; height: 5px; margin-top: .3rem; border-radius: 3px; }
.track { fill: var(--tint); }
.level { fill: var(--band); }
rect.up { fill: var(--high); }
rect.down { fill: var(--calm); }
rect.prior { fill: var(--soft); }
rect.total { fill: var(--ink); }
figure { margin: 0; }
figcaption { color: var(--soft); font-size: .85rem; }
.plot { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .25rem .5rem; margin-top: .75rem; padding-right: .6rem; }
.plot, .axes, .lanes { font-size: .8rem; color: var(--soft); }
.plot > svg { width: 100%; height: 17rem; overflow: visible; }
.amounts { display: flex; flex-direction: column; justify-content: space-between; margin: -.6rem 0; text-align: right; white-space: nowrap; }
.risks { grid-column: 2; display: grid; grid-template-columns: 12fr 100fr; margin: 0; text-align: center; }
.ticks { display: flex; justify-content: space-between; margin: 0 -.6rem; }
.ticks span { min-width: 1.2rem; }
.rail { stroke: var(--line); stroke-width: 1; fill: none; vector-effect: non-scaling-stroke; }
.spot, .dot { stroke-linecap: round; fill: none; vector-effect: non-scaling-stroke; }
.spot { stroke: var(--band); stroke-opacity: .72; }
.lanes { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 .75rem; margin: .25rem 0 1rem; }
.lane-titles { display: grid; align-items: center; white-space: nowrap; }
.lanes svg { width: 100%; overflow: visible; }
.lanes-1 { height: 1.5rem; }
.lanes-2 { height: 3rem; }
.lanes-3 { height: 4.5rem; }
.lanes-4 { height: 6rem; }
.ends { grid-column: 2; display: flex; justify-content: space-between; margin: 0; }
rect.silence { fill: var(--tint); }
.dot { stroke: var(--soft); stroke-width: 7; }
.dot.theirs { stroke: var(--link); }
.dot.theirs.loud { stroke: var(--high); stroke-width: 10; }
.dot.promise { stroke: var(--watch); stroke-width: 5; }
.dot.kept { stroke: var(--calm); }
.dot.broken { stroke: var(--critical); }
`;
