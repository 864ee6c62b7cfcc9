/** The page's style: light and dark, screen and paper, from 320 px up. Colours keep a contrast of 4.5 or more. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c1e21; --soft: #5a6068; --line: #d9dce1; --paper: #ffffff; --tint: #f4f5f7;
  --critical: #a4161a; --high: #b34700; --watch: #7a5d00; --calm: #2c6e49; --unknown: #555c66; --bar: #b34700; --ease: #2c6e49; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e9ec; --soft: #a9b0ba; --line: #3a3f47; --paper: #16181c; --tint: #1f2228;
  --critical: #ff8f8f; --high: #ffb27a; --watch: #e8c95a; --calm: #7fd1a2; --unknown: #b6bcc6; --bar: #ffb27a; --ease: #7fd1a2; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 60rem; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.1rem; margin: 0; } p { margin: .25rem 0; }
.soft { color: var(--soft); } .bands { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; margin: .75rem 0; list-style: none; }
.portfolio { display: block; width: 100%; height: .75rem; margin: .5rem 0 1rem; border-radius: .25rem; overflow: hidden; background: var(--tint); }
.critical { color: var(--critical); } .high { color: var(--high); } .watch { color: var(--watch); } .calm { color: var(--calm); } .unknown { color: var(--unknown); }
.controls { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin: 1rem 0; }
.controls[hidden] { display: none; } label { display: block; font-size: .875rem; color: var(--soft); }
input, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: .25rem; padding: .25rem .5rem; min-height: 2.25rem; }
ol.list { list-style: none; margin: 0; padding: 0; } ol.list > li { border-top: 1px solid var(--line); padding: 1rem 0; }
ol.list > li[hidden] { display: none; }
.head { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; } .head .money { margin-left: auto; }
.badge { font-weight: 700; letter-spacing: .02em; } blockquote { margin: .5rem 0; padding: .25rem 0 .25rem .75rem; border-left: 3px solid var(--line); }
cite { font-style: normal; font-size: .875rem; color: var(--soft); display: block; } .next { background: var(--tint); border-radius: .25rem; padding: .5rem .75rem; margin: .5rem 0; }
summary { cursor: pointer; color: var(--soft); padding: .25rem 0; } table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; padding: .2rem .5rem .2rem 0; vertical-align: top; border-top: 1px solid var(--line); } td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td svg { width: 8rem; height: .8rem; display: block; } rect.up { fill: var(--bar); } rect.down { fill: var(--ease); } .wide { overflow-x: auto; }
@media print { body { max-width: none; font-size: 11pt; } .controls { display: none; } ol.list > li { break-inside: avoid; } }
`;
