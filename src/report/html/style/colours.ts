/** Every text keeps a contrast of 4.5 or more against what it stands on. Paper is light whatever the screen is. */
export const COLOURS = `
:root {
  color-scheme: light dark;
  --ink: #1c1e22; --soft: #5c626b; --line: #e3dfd7; --edge: #8a8f97;
  --paper: #faf8f4; --card: #ffffff; --tint: #f3f0e9; --link: #1d4f7c;
  --critical: #a01c20; --high: #9c4307; --watch: #6e5600; --calm: #276245; --unknown: #565d68;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e6e7e9; --soft: #a5acb7; --line: #2f343c; --edge: #6d7480;
    --paper: #131519; --card: #1a1d22; --tint: #23272e; --link: #9cc7ee;
    --critical: #ff9c96; --high: #ffb784; --watch: #e5c864; --calm: #86d1a7; --unknown: #b6bcc7;
  }
}
@media print { :root { color-scheme: light; --paper: #ffffff; } }
.critical { --band: var(--critical); }
.high { --band: var(--high); }
.watch { --band: var(--watch); }
.calm { --band: var(--calm); }
.unknown { --band: var(--unknown); }
`;
