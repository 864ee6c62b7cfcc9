/** Paper: the whole list, and of each customer in full what is unfolded on the screen. */
export const PAPER = `
@media print {
@page { margin: 16mm 14mm; }
html { font-size: 13px; }
body { max-width: none; padding: 0; font-size: 1rem; }
.card > article { grid-template-columns: minmax(0, 1fr) 17rem; }
.columns { grid-template-columns: 1fr 1fr; }
nav, .controls, details:not([open]) { display: none; }
h2 { margin-top: 1.5rem; }
h2, h3, h4, caption { break-after: avoid; }
.long .card { content-visibility: visible; }
.card, .theme, .advocate, tr, blockquote, figure { break-inside: avoid; }
.card:has(details[open]) { break-inside: auto; }
a { color: inherit; text-decoration: none; }
svg { print-color-adjust: exact; }
.next { border: 1px solid var(--line); background: none; }
}
`;
