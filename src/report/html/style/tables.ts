/** Tables on a wide screen, and what stands in their cells. */
export const TABLES = `
table { border-collapse: collapse; width: 100%; font-size: .94rem; margin: 0 0 1.25rem; }
caption { text-align: left; color: var(--soft); font-size: .85rem; padding-bottom: .25rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem 1rem .4rem 0; border-top: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-top: 0; color: var(--soft); font-weight: 400; font-size: .85rem; }
tbody th { font-weight: 500; min-width: 6.5rem; overflow-wrap: anywhere; }
td { overflow-wrap: anywhere; }
.number { text-align: right; }
td.number { overflow-wrap: normal; }
.band { color: var(--band); font-weight: 650; }
.share { white-space: nowrap; }
.percent { display: inline-block; width: 2.9rem; text-align: right; }
.state { font-weight: 650; }
.state.broken { color: var(--critical); }
.state.kept { color: var(--calm); }
.state.open { color: var(--watch); }
.what.theirs { font-weight: 650; }
.what.silence, .what.promise { color: var(--high); }
.heard { color: var(--soft); font-size: .85rem; }
`;
