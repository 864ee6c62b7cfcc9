// One self-contained page: readable without scripts, printable, dark and light. Its policy lets nothing be loaded and
// no script run but its own, which is named by its hash.
import { createHash } from 'node:crypto';
import { BANDS, isoDay, type Report } from '../../model/index.ts';
import type { ReportFormat } from '../format.ts';
import { escapeHtml } from '../html/escape.ts';
import { followUpItem } from '../html/follow-up.ts';
import { SCRIPT } from '../html/script.ts';
import { STYLE } from '../html/style.ts';
import { atStakeWords, recordWords, worthACall } from '../phrases.ts';
import { many } from '../words.ts';

export default {
  id: 'html',
  detailed: true,
  title: 'One self-contained page with the list and each waterfall; needs no script and no network',
  *render(report, { top }) {
    const shown = worthACall(report.followUps).slice(0, top);
    yield head(report);
    yield overview(report);
    yield controls(report);
    yield '<ol class="list">\n';
    for (const followUp of shown) yield followUpItem(followUp);
    yield `</ol>\n</main>\n<footer class="soft"><p>${escapeHtml(recordWords(report.totals))}.</p></footer>\n`;
    yield `<script>${SCRIPT}</script>\n</body>\n</html>\n`;
  },
} satisfies ReportFormat;

function head({ asOf }: Report): string {
  const policy = `default-src 'none'; style-src 'sha256-${hash(STYLE)}'; script-src 'sha256-${hash(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Follow-ups as of ${isoDay(asOf)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** Widths are attributes of SVG, since the policy allows no inline style. */
function overview({ asOf, totals, followUps }: Report): string {
  const counted = BANDS.map((band) => ({ band, count: totals.bands[band] }));
  const items = counted.map(
    ({ band, count }) => `<li class="${band}"><strong>${count}</strong> ${band}</li>`,
  );
  return `<h1>Follow-ups as of ${isoDay(asOf)}</h1>
<p>${many(followUps.length, 'customer')}; at stake among those worth a call: ${escapeHtml(atStakeWords(totals))}</p>
<ul class="bands">${items.join('')}</ul>
${portfolio(counted)}
`;
}

function portfolio(counted: readonly { readonly band: string; readonly count: number }[]): string {
  const all = Math.max(
    1,
    counted.reduce((sum, { count }) => sum + count, 0),
  );
  let x = 0;
  const parts = counted.map(({ band, count }) => {
    const width = (100 * count) / all;
    x += width;
    return `<rect class="${band}" fill="currentColor" x="${(x - width).toFixed(2)}" y="0" width="${width.toFixed(2)}" height="4"></rect>`;
  });
  const words = counted.map(({ band, count }) => `${count} ${band}`).join(', ');
  return `<svg class="portfolio" viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label="${words}">${parts.join('')}</svg>`;
}

function controls({ followUps }: Report): string {
  const owners = [...new Set(followUps.flatMap(({ owner }) => owner ?? []))].toSorted();
  return `<form class="controls" hidden>
<div><label for="search">Search</label><input id="search" type="search"></div>
<div><label for="band">Band</label>${select('band', ['', ...BANDS.filter((band) => band !== 'calm')])}</div>
<div><label for="owner">Owner</label>${select('owner', ['', ...owners])}</div>
<div><label for="sort">Order by</label>${select('sort', ['rank', 'risk', 'stake', 'due'])}</div>
<p id="shown" class="soft" role="status"></p>
</form>
`;
}

function select(id: string, values: readonly string[]): string {
  const options = values.map(
    (value) => `<option value="${escapeHtml(value)}">${value === '' ? 'all' : escapeHtml(value)}</option>`,
  );
  return `<select id="${id}">${options.join('')}</select>`;
}
