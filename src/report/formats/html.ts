// One self-contained page: readable without scripts, printable, dark and light. Its policy lets nothing be loaded and
// no script run but its own, which is named by its hash.
import { createHash } from 'node:crypto';
import { type Explanation, type FollowUp, isoDay, type Report } from '../../model/index.ts';
import type { ReportFormat } from '../format.ts';
import { advocatesSection } from '../html/advocates.ts';
import { controls } from '../html/controls.ts';
import { customerCard } from '../html/customer.ts';
import { html, Markup } from '../html/markup.ts';
import { pageHead, portfolioSection, type SectionLink } from '../html/overview.ts';
import { anchorOf, type Linked, nameMark } from '../html/pieces.ts';
import { promisesSection } from '../html/promises.ts';
import { readingSection } from '../html/reading.ts';
import { SCRIPT } from '../html/script.ts';
import { STYLE } from '../html/style/index.ts';
import { themesSection } from '../html/themes.ts';
import { worthACall } from '../phrases.ts';
import { groupThousands } from '../words.ts';

/** Customers on the list unless `top` says otherwise: a page of more of them takes a browser seconds to open. */
const LISTED = 500;
/** Cards from which on a browser is told to lay out only those on the screen. */
const LONG = 100;

export default {
  id: 'html',
  title:
    'One self-contained page: portfolio, list, waterfalls, timelines, promises, themes; needs no script and no network',
  detailed: true,
  *render(report, { top = LISTED }) {
    const worth = worthACall(report.followUps);
    const shown = worth.slice(0, top);
    yield documentHead(report);
    yield pageHead(report, linksTo(report)).source;
    yield `<main>\n${portfolioSection(report).source}`;
    yield* list(shown, worth.length, report.details?.customers ?? []);
    yield* rest(report, shown);
    yield `</main>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`;
  },
} satisfies ReportFormat;

function documentHead({ asOf }: Report): string {
  const policy = `default-src 'none'; style-src 'sha256-${hash(STYLE)}'; script-src 'sha256-${hash(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  return html`${new Markup('<!doctype html>')}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Follow-ups as of ${isoDay(asOf)}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
`.source;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function linksTo({ details }: Report): readonly SectionLink[] {
  const has = (id: string, title: string, count = 0): readonly SectionLink[] =>
    count === 0 ? [] : [{ id, title }];
  return [
    { id: 'portfolio', title: 'Portfolio' },
    { id: 'list', title: 'Whom to call' },
    ...has('themes', 'What builds up', details?.themes.themes.length),
    ...has('promises', 'Promises of ours', details?.promises.promises.length),
    ...has(
      'advocates',
      'Who speaks well of us',
      (details?.advocates.advocates.length ?? 0) + (details?.advocates.held.length ?? 0),
    ),
    { id: 'reading', title: 'What this rests on' },
  ];
}

function* list(
  shown: readonly FollowUp[],
  worth: number,
  explanations: readonly Explanation[],
): Iterable<string> {
  const byId = new Map(explanations.map((explanation) => [explanation.followUp.customer.id, explanation]));
  yield '<section id="list" aria-labelledby="list-title">\n<h2 id="list-title">Whom to call</h2>\n';
  yield limits(shown, worth, byId).source;
  yield html`${controls(shown)}<ol id="cards" class="${shown.length > LONG ? 'long' : 'short'}">\n`.source;
  for (const followUp of shown) yield customerCard(followUp, byId.get(followUp.customer.id)).source;
  yield '</ol>\n</section>\n';
}

/** What is left out, counted. */
function limits(
  shown: readonly FollowUp[],
  worth: number,
  explanations: ReadonlyMap<string, Explanation>,
): Markup {
  const full = shown.filter(({ customer }) => explanations.has(customer.id)).length;
  const listed =
    shown.length < worth
      ? `The first ${groupThousands(shown.length)} of ${groupThousands(worth)} worth a call are listed (--top lists more, or fewer).`
      : '';
  const told =
    full > 0 && full < shown.length
      ? `The first ${groupThousands(full)} are told of in full, the others by their scores.`
      : '';
  const words = [listed, told].filter((text) => text !== '').join(' ');
  return words === '' ? html`` : html`<p class="soft">${words}</p>\n`;
}

function* rest(report: Report, shown: readonly FollowUp[]): Iterable<string> {
  const { details } = report;
  if (details !== undefined) {
    const ranks = new Map(shown.map(({ customer, rank }) => [customer.id, rank]));
    const linked: Linked = ({ id, name }) => {
      const rank = ranks.get(id);
      return rank === undefined ? nameMark(name) : html`<a href="#${anchorOf(rank)}">${nameMark(name)}</a>`;
    };
    yield html`${themesSection(details.themes, linked)}`.source;
    yield html`${promisesSection(details.promises, linked)}`.source;
    yield html`${advocatesSection(details.advocates, linked)}`.source;
  }
  yield readingSection(report).source;
}
