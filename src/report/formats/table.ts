// The list on a terminal: a line to scan down, and under it why, in whose words, and what to do.
import { type Band, type FollowUp, isoDay, type Report } from '../../model/index.ts';
import type { Paint, ReportFormat } from '../format.ts';
import { cutTo, indented, pad, padLeft, tableWidth } from '../layout.ts';
import {
  atStakeWords,
  bandWords,
  newsWords,
  nextStepWords,
  quoteSource,
  recordWords,
  riskWords,
  stakeWords,
  worthACall,
} from '../phrases.ts';
import { visible } from '../visible.ts';
import { groupThousands, many } from '../words.ts';

/** Follow-ups shown when nobody says how many: what a rep can call in a day. */
const DAY_OF_CALLS = 20;
/** Reasons shown of each customer; `explain` has all. */
const REASONS_SHOWN = 4;

export default {
  id: 'table',
  title: 'For people at a terminal; the default there',
  *render(report, options) {
    const width = tableWidth(options);
    const listed = worthACall(report.followUps);
    const shown = listed.slice(0, options.top ?? DAY_OF_CALLS);
    yield `${heading(report, options.paint, width)}\n`;
    for (const followUp of shown) yield `\n${entry(followUp, options.paint, width)}`;
    yield `\n${footer(report, listed.length, shown.length, options.paint, width)}`;
  },
} satisfies ReportFormat;

function heading({ asOf, totals }: Report, paint: Paint, width: number): string {
  const line = `Follow-ups as of ${isoDay(asOf)}: ${bandWords(totals)}`;
  const stake = `In order of expected loss. At stake among those worth a call: ${atStakeWords(totals)}`;
  return `${paint.bold(indented(line, width, '  ', ''))}\n${indented(stake, width, '  ', '')}`;
}

const INDENT = '    ';

function entry(followUp: FollowUp, paint: Paint, width: number): string {
  const { quote, nextStep } = followUp;
  const reasons = reasonLine(followUp);
  const news = newsWords(followUp);
  const lines = [titleLine(followUp, paint, width)];
  if (news !== '') lines.push(paint.yellow(indented(visible(news), width, INDENT, INDENT)));
  lines.push(indented(reasons, width, INDENT, INDENT));
  if (quote !== undefined) {
    lines.push(paint.cyan(indented(`“${visible(quote.text)}”`, width, `${INDENT} `, INDENT)));
    lines.push(paint.dim(indented(visible(quoteSource(quote)), width, `${INDENT}  `, `${INDENT}— `)));
  }
  lines.push(indented(visible(nextStepWords(followUp)), width, `${INDENT}  `, `${INDENT}→ `));
  lines.push(paint.dim(indented(visible(nextStep.stance), width, `${INDENT}  `, `${INDENT}  `)));
  return `${lines.join('\n')}\n`;
}

/** Columns of fixed width, but for the name, which takes what is left. */
function titleLine(followUp: FollowUp, paint: Paint, width: number): string {
  const { rank, customer, owner, risk } = followUp;
  const rankCell = padLeft(String(rank), 3);
  const band = pad(risk.band.toUpperCase(), 8);
  const value = padLeft(riskWords(risk), 3);
  const stake = padLeft(stakeWords(followUp), 15);
  const ownerCell = pad(cutTo(visible(owner ?? 'no owner'), 14), 14);
  const left = width - 3 - 1 - 8 - 1 - 3 - 2 - 2 - 14 - 1 - 15;
  const name = pad(cutTo(visible(customer.name), left), left);
  return `${rankCell} ${colourOf(risk.band, paint)(`${band} ${value}`)}  ${paint.bold(name)}  ${ownerCell} ${stake}`;
}

function colourOf(band: Band, paint: Paint): (text: string) => string {
  if (band === 'critical') return (text) => paint.bold(paint.red(text));
  if (band === 'high') return paint.red;
  if (band === 'watch') return paint.yellow;
  return band === 'calm' ? paint.green : paint.dim;
}

function reasonLine({ reasons }: FollowUp): string {
  const shown = reasons.slice(0, REASONS_SHOWN).map(visible).join(' · ');
  return reasons.length > REASONS_SHOWN ? `${shown} · and ${reasons.length - REASONS_SHOWN} more` : shown;
}

function footer({ totals }: Report, listed: number, shown: number, paint: Paint, width: number): string {
  const hidden = listed - shown;
  const more = hidden > 0 ? [`${groupThousands(hidden)} more on the list: --top ${listed} shows them.`] : [];
  const unlisted = totals.unlisted > 0 ? [`${many(totals.unlisted, 'customer')} on no client list.`] : [];
  const closed = totals.closed > 0 ? [`${many(totals.closed, 'customer')} left already.`] : [];
  const text = [...more, ...unlisted, ...closed, `${recordWords(totals)}.`].join(' ');
  return `${paint.dim(indented(text, width, '', ''))}\n`;
}
