// The last year of a customer as a picture: theirs, ours, records and promises each in a lane, silences shaded. Dots are
// lines of no length with round ends, which stay round however wide the page is.
import { DAY, type Explanation, type Instant } from '../../model/index.ts';
import { many } from '../words.ts';
import { html, type Markup, type Part } from './markup.ts';
import { type Moment, momentsOf, type Silence, silencesOf } from './moments.ts';
import { dayMark, place } from './pieces.ts';

const MOST_DAYS = 365;
const LANES = ['theirs', 'ours', 'record', 'promise'] as const;
type Lane = (typeof LANES)[number];
const LANE_TITLES: Readonly<Record<Lane, string>> = {
  theirs: 'they',
  ours: 'we',
  record: 'orders, scores',
  promise: 'promises',
};
const LANE_HEIGHT = 10;

/** Nothing where nothing of the last year is dated. */
export function lanes(explanation: Explanation): Part {
  const { asOf } = explanation;
  const moments = momentsOf(explanation).filter(({ at }) => at !== undefined && at > asOf - MOST_DAYS * DAY);
  const start = moments[0]?.at ?? asOf;
  if (start >= asOf) return undefined;
  const shown = LANES.filter((lane) => moments.some(({ kind }) => kind === lane));
  const silences = silencesOf(explanation).filter(({ to }) => to > start);
  const span = { from: start, to: asOf };
  return html`<div class="lanes"><div class="lane-titles" aria-hidden="true">${shown.map((lane) => html`<span>${LANE_TITLES[lane]}</span>`)}</div>
<svg class="lanes-${shown.length}" viewBox="0 0 100 ${shown.length * LANE_HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${wordsOf(moments, silences)}">
${silences.map((silence) => shade(silence, span, shown.length))}${shown.map((lane, index) => laneMark(lane, index, explanation, moments, span))}</svg>
<p class="ends" aria-hidden="true"><span>${dayMark(start)}</span><span>${dayMark(asOf)}</span></p></div>\n`;
}

interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** Of 100, with room for half a dot at each end. */
function across(at: Instant, { from, to }: Span): number {
  const share = (Math.min(Math.max(at, from), to) - from) / (to - from);
  return Math.round((1 + 98 * share) * 5) / 5;
}

function wordsOf(moments: readonly Moment[], silences: readonly Silence[]): string {
  const count = (kind: Moment['kind']): number => moments.filter((moment) => moment.kind === kind).length;
  const longest = silences.reduce((most, { days }) => Math.max(most, days), 0);
  const quiet = longest === 0 ? 'no unusual silence' : `longest silence ${many(longest, 'day')}`;
  return `${many(count('theirs'), 'message')} of theirs, ${count('ours')} of ours, ${many(count('record'), 'order or score')}, ${many(count('promise'), 'day')} with a promise made or broken, ${quiet}; listed below`;
}

function shade({ from, to }: Silence, span: Span, count: number): Markup {
  const x = across(from, span);
  return html`<rect class="silence" x="${place(x)}" y="0" width="${place(across(to, span) - x)}" height="${count * LANE_HEIGHT}"></rect>`;
}

function laneMark(
  lane: Lane,
  index: number,
  { promises }: Explanation,
  moments: readonly Moment[],
  span: Span,
): Markup {
  const y = index * LANE_HEIGHT + LANE_HEIGHT / 2;
  const own = moments.filter(({ kind }) => kind === lane);
  const marks = lane === 'promise' ? promiseMarks(promises, y, span) : dotMarks(own, lane, y, span);
  return html`<path class="rail" d="M0 ${y}H100"></path>${marks}`;
}

/** One path for all dots of a kind; what falls on one place is drawn once. */
function dotMarks(moments: readonly Moment[], lane: Lane, y: number, span: Span): readonly Markup[] {
  const loud = moments.filter(({ heard }) => heard.length > 0);
  const quiet = moments.filter(({ heard }) => heard.length === 0);
  return [dots(quiet, `dot ${lane}`, y, span), dots(loud, `dot ${lane} loud`, y, span)];
}

function dots(moments: readonly Moment[], name: string, y: number, span: Span): Markup {
  const places = new Set(moments.map(({ at = 0 }) => across(at, span)));
  if (places.size === 0) return html``;
  return html`<path class="${name}" d="${[...places].map((x) => `M${place(x)} ${y}h0`).join('')}"></path>`;
}

/** From the day it was made to the day it was due; what looks the same is drawn once. */
function promiseMarks(promises: Explanation['promises'], y: number, span: Span): readonly Markup[] {
  const recent = promises.filter(({ at, due = at }) => due >= span.from);
  const drawn = recent.map(({ at, due = at, state }) => {
    const line = `M${place(across(at, span))} ${y}H${place(across(due, span))}`;
    return html`<path class="dot promise ${state}" d="${line}"></path>`;
  });
  return [...new Map(drawn.map((mark) => [mark.source, mark])).values()];
}
