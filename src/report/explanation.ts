// `explain` in words: the waterfall first, since that is the question, then what it rests on.
import { type Contribution, type Explanation, isoDay, type TimelineEntry } from '../model/index.ts';
import type { RenderOptions } from './format.ts';
import { cutTo, indented, pad, padLeft } from './layout.ts';
import { nextStepWords, quoteSource, riskWords, stakeWords } from './phrases.ts';
import { timelinePicture } from './timeline.ts';
import { visible } from './visible.ts';

export function* renderExplanation(explanation: Explanation, options: RenderOptions): Iterable<string> {
  yield heading(explanation, options);
  yield waterfall(explanation, options);
  yield section(
    'What can be done, and what it would make of the score (arithmetic, not cause)',
    moves(explanation),
    options,
  );
  yield section('Promises of ours', promises(explanation, options), options);
  yield section('In their words', quotes(explanation, options), options);
  yield timelineSection(explanation, options);
}

function heading({ followUp, of, asOf, facts }: Explanation, { paint, width }: RenderOptions): string {
  const { customer, risk, rank, owner } = followUp;
  const place = `rank ${rank} of ${of} as of ${isoDay(asOf)}`;
  const lines = [
    paint.bold(`${visible(customer.name)} (${visible(customer.id)})`),
    `${risk.band.toUpperCase()}, risk ${riskWords(risk)} of 100, ${place}`,
    `Owner ${visible(owner ?? 'nobody')}. At stake: ${stakeWords(followUp)}${followUp.stakeFrom === undefined ? '' : ` (${followUp.stakeFrom})`}.`,
    facts.map(({ name, value }) => `${name} ${visible(value)}`).join(' · '),
    risk.unknownBecause === undefined ? '' : `Not known: ${risk.unknownBecause}.`,
    risk.unheard === undefined ? '' : `Judged by records: ${risk.unheard}.`,
    followUp.sentiment === undefined
      ? 'Sentiment: not known'
      : `Sentiment of recent words: ${followUp.sentiment}`,
    ...followUp.urgency.map(({ factor, says }) => `Moved up × ${factor}: ${visible(says)}`),
    `→ ${visible(nextStepWords(followUp))}`,
  ];
  const stance = indented(visible(followUp.nextStep.stance), width, '  ', '  ');
  const wrapped = lines.filter((line) => line !== '').map((line) => indented(line, width, '  ', ''));
  return `${[...wrapped, stance].join('\n')}\n`;
}

/** Columns before the bar: the name, the points and a space. */
const FIGURES = 16 + 7 + 1;
/** Columns of a bar of 100 points; on a narrow terminal the words need them more. */
const BAR = { least: 5, most: 20 };
const LEAST_WORDS = 24;

function barFor(width: number): number {
  return Math.max(BAR.least, Math.min(BAR.most, width - FIGURES - 2 - LEAST_WORDS));
}

function waterfall({ contributions, followUp }: Explanation, { paint, width }: RenderOptions): string {
  let running = 0;
  const rows = contributions.map((part) => {
    const from = running;
    running = Math.round((running + part.points) * 10) / 10;
    return row(part, from, running, width);
  });
  const total = `${pad('', 16)}${padLeft(running.toFixed(1), 7)}  = risk${followUp.risk.band === 'unknown' ? ', but not known' : ''}`;
  return `\n${paint.bold('How the score adds up')}\n${rows.join('\n')}\n${paint.bold(total)}\n`;
}

/** Name, points, a bar from where the sum was to where it is, and the words. */
function row({ signal, points, says }: Contribution, from: number, to: number, width: number): string {
  const full = barFor(width);
  // On its way to the score the sum may leave the scale at either end.
  const place = (sum: number): number => Math.max(0, Math.min(full, Math.round((sum / 100) * full)));
  const low = place(Math.min(from, to));
  const high = Math.max(low + (points === 0 ? 0 : 1), place(Math.max(from, to)));
  const bar = `${' '.repeat(low)}${(points < 0 ? '░' : '█').repeat(high - low)}`;
  const sign = points < 0 ? '−' : '+';
  const figure = padLeft(`${sign}${Math.abs(points).toFixed(1)}`, 7);
  const head = `${pad(cutTo(signal, 15), 16)}${figure} ${pad(bar, full + 1)} `;
  return indented(visible(says), width, ' '.repeat(FIGURES + full + 2), head);
}

const NOTHING_OWED = 'Nothing that we owe weighs in it: ';
const ONLY_TIME = `${NOTHING_OWED}what was said fades with time, and with what they say next.`;
const ONLY_RECORDS = `${NOTHING_OWED}it rests on their records.`;

/** Each deed alone, then the least that reaches the next band. */
function moves({ moves: all, plan, followUp }: Explanation): readonly string[] {
  if (all.length === 0 && followUp.risk.band !== 'calm' && followUp.risk.band !== 'unknown')
    return [followUp.risk.unheard === undefined ? ONLY_TIME : ONLY_RECORDS];
  const alone = all.map(({ says, from, to, band }) => `${visible(says)}: ${from} → ${to} (${band})`);
  if (plan === undefined || (all.length === 1 && plan.reaches)) return alone;
  const deeds = visible(plan.deeds.join(' + '));
  const { value, band } = followUp.risk;
  const result = `${value} → ${plan.to}, ${plan.reaches ? plan.band : `still ${band}`}, rank ${followUp.rank} → ${plan.rank}`;
  return [...alone, `${plan.reaches ? 'the least for a lower band' : 'all of it'}: ${deeds}: ${result}`];
}

function promises({ promises: all }: Explanation, { paint }: RenderOptions): readonly string[] {
  return all.map(({ state, pledge, at, due, by, because }) => {
    const mark = state === 'broken' ? paint.red(state) : state === 'kept' ? paint.green(state) : state;
    const who = by === undefined ? '' : ` by ${visible(by)}`;
    return `${mark}: “${visible(pledge.quote)}”${who} on ${isoDay(at)}${due === undefined ? '' : `, due ${isoDay(due)}`}: ${because}`;
  });
}

const QUOTES_SHOWN = 12;

/** Strongest of all signals first, each sentence once. */
function quotes({ quotes: all }: Explanation, { paint }: RenderOptions): readonly string[] {
  const own = all.filter(({ author }) => author === 'customer');
  const signals = new Map<string, string[]>();
  for (const quote of own) {
    const key = `“${visible(quote.text)}” ${paint.dim(`— ${visible(quoteSource(quote))}${line(quote.origin.line)}`)}`;
    signals.set(key, [...(signals.get(key) ?? []), quote.signal]);
  }
  return [...signals].slice(0, QUOTES_SHOWN).map(([words, heard]) => `${heard.join(', ')}: ${words}`);
}

function line(number: number | undefined): string {
  return number === undefined ? '' : `, line ${number}`;
}

const ENTRIES_SHOWN = 60;

function timeline({ timeline: all }: Explanation, { width }: RenderOptions): readonly string[] {
  const hidden = all.length - ENTRIES_SHOWN;
  const earlier = hidden > 0 ? [`(${hidden} earlier entries)`] : [];
  return [...earlier, ...all.slice(-ENTRIES_SHOWN).map((item) => entry(item, width))];
}

function entry({ at, what, who, signals, severity, text }: TimelineEntry, width: number): string {
  const heard =
    signals.length === 0 ? '' : ` [${signals.join(', ')}${severity === undefined ? '' : `; ${severity}`}]`;
  const speaker = who === '' ? '' : ` ${visible(who)}:`;
  return (
    cutTo(
      `${at === undefined ? 'undated   ' : isoDay(at)} ${what}${speaker} ${visible(text)}`,
      width - 4 - heard.length,
    ) + heard
  );
}

/** The picture stands as it is drawn; what it shows follows entry by entry. */
function timelineSection(explanation: Explanation, options: RenderOptions): string {
  const entries = section('Timeline', timeline(explanation, options), options);
  const picture = timelinePicture(explanation, options.width - INDENT.length);
  if (entries === '' || picture.length === 0) return entries;
  const [blank, title, ...rest] = entries.split('\n');
  return [blank, title, ...picture.map((line) => `${INDENT}${line}`), '', ...rest].join('\n');
}

const INDENT = '  ';

function section(title: string, lines: readonly string[], { paint, width }: RenderOptions): string {
  if (lines.length === 0) return '';
  const heading = paint.bold(indented(title, width, INDENT, ''));
  return `\n${heading}\n${lines.map((item) => indented(item, width, '    ', INDENT)).join('\n')}\n`;
}
