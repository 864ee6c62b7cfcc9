// What builds up across customers in every format: each cause with its trend, who, how much is at stake and in whose words.
import { isoDay, isoTime, type Theme, type ThemeReport } from '../../model/index.ts';
import type { RenderOptions } from '../format.ts';
import { cutTo, indented, pad, padLeft, tableWidth } from '../layout.ts';
import type { Listing } from '../listing.ts';
import { escapeMarkup } from '../markup.ts';
import { moneyWords, quoteSource } from '../phrases.ts';
import { visible } from '../visible.ts';
import { many } from '../words.ts';

export function themeListing(report: ThemeReport): Listing {
  const { schemaVersion, asOf, days, heard, themes } = report;
  return {
    schemaVersion,
    asOf,
    name: 'themes',
    head: { days, heard },
    records: themes.map(themeRecord),
    columns: COLUMNS,
    rows: themes.map(cells),
    table: (options) => table(report, options),
    markdown: ({ top }) => markdown(report, top),
  };
}

function themeRecord(theme: Theme) {
  const { cause, trend, chance, now, before, topics, customers, atStake, quotes, burst } = theme;
  return {
    cause,
    trend,
    chance: chance ?? null,
    now,
    before,
    topics,
    burst: burst === undefined ? null : burstRecord(burst),
    atStake: atStake.map(moneyRecord),
    customers: customers.map(({ last, owner, stake, ...customer }) => ({
      ...customer,
      owner: owner ?? null,
      stake: stake === undefined ? null : moneyRecord(stake),
      last: isoTime(last),
    })),
    quotes: quotes.map(({ text, authorName, at, signal, origin }) => ({
      text,
      author: authorName ?? null,
      at: at === undefined ? null : isoTime(at),
      signal,
      origin: { file: origin.file, id: origin.id ?? null },
    })),
  };
}

function burstRecord({ from, to, atStake, ...burst }: NonNullable<Theme['burst']>) {
  return { from: isoDay(from), to: isoDay(to), ...burst, atStake: atStake.map(moneyRecord) };
}

function moneyRecord({ amount, currency }: Theme['atStake'][number]) {
  return { amount, currency: currency ?? null };
}

const COLUMNS = [
  'cause',
  'trend',
  'chance',
  'customers_now',
  'customers_before',
  'messages_now',
  'messages_before',
  'topics',
  'burst_from',
  'burst_to',
  'burst_customers',
  'at_stake',
  'customers',
  'quotes',
] as const;

function cells(theme: Theme): Listing['rows'][number] {
  const { cause, trend, chance, now, before, topics, burst, atStake, customers, quotes } = theme;
  return [
    cause,
    trend,
    chance ?? null,
    now.customers,
    before.customers,
    now.messages,
    before.messages,
    topics.map(({ term, customers: count }) => `${term} ${count}`).join('; '),
    burst === undefined ? null : isoDay(burst.from),
    burst === undefined ? null : isoDay(burst.to),
    burst?.customers.length ?? null,
    atStake.map(moneyWords).join(' + '),
    customers.map(({ id }) => id).join('; '),
    quotes.map(({ text }) => text).join(' · '),
  ];
}

const SHOWN = 10;
const NAMES_SHOWN = 5;

function* table(report: ThemeReport, options: RenderOptions): Iterable<string> {
  const { themes } = report;
  const { paint, top = SHOWN } = options;
  const width = tableWidth(options);
  yield `${paint.bold(indented(headWords(report), width, '  ', ''))}\n`;
  for (const theme of themes.slice(0, top)) yield `\n${block(theme, report, { ...options, width })}`;
  const hidden = themes.length - top;
  if (hidden > 0)
    yield `\n${paint.dim(`${many(hidden, 'theme')} more: --top ${themes.length} shows them.`)}\n`;
}

/** `Themes of the 30 days up to 2026-03-16: 12 of 31 customers heard …`. */
export function headWords({ asOf, days, heard, themes }: ThemeReport): string {
  const unhappy = new Set(themes.flatMap(({ customers }) => customers.map(({ id }) => id))).size;
  const share = `${unhappy} of ${many(heard.now, 'customer')} heard had a grievance`;
  return `Themes of the ${many(days, 'day')} up to ${isoDay(asOf)}: ${share} (${heard.before} heard in the ${many(days, 'day')} before)`;
}

const INDENT = '    ';

function block(theme: Theme, { days }: ThemeReport, { width, paint }: RenderOptions): string {
  const { cause, now, before, topics, atStake, quotes, burst } = theme;
  const counts = `${many(now.customers, 'customer')}, before ${before.customers}`;
  const label = pad(theme.trend.toUpperCase(), 16);
  const left = width - 16 - counts.length - 1;
  const colour = isRising(theme) ? paint.red : paint.dim;
  const lines = [
    `${colour(label)}${paint.bold(pad(cutTo(cause, left), left))} ${padLeft(counts, counts.length)}`,
    indented(`${trendWords(theme, days)} At stake: ${stakeOf(atStake)}`, width, INDENT, INDENT),
  ];
  if (burst !== undefined) lines.push(paint.red(indented(burstWords(burst), width, INDENT, INDENT)));
  if (topics.length > 0) lines.push(indented(`They share: ${topicWords(topics)}`, width, INDENT, INDENT));
  lines.push(indented(namesOf(theme.customers), width, `${INDENT}  `, INDENT));
  for (const quote of quotes) {
    lines.push(paint.cyan(indented(`“${visible(quote.text)}”`, width, `${INDENT} `, INDENT)));
    lines.push(paint.dim(indented(visible(quoteSource(quote)), width, `${INDENT}  `, `${INDENT}— `)));
  }
  return `${lines.join('\n')}\n`;
}

export function isRising({ trend }: Pick<Theme, 'trend'>): boolean {
  return trend === 'new' || trend === 'growing' || trend === 'perhaps growing';
}

export function trendWords({ chance, trend, now }: Theme, days: number): string {
  const messages = `${many(now.messages, 'message')} in ${many(days, 'day')}.`;
  if (trend === 'not comparable') return `${messages} Nothing earlier to compare with.`;
  return chance !== undefined && isRising({ trend })
    ? `${messages} By chance alone: ${percent(chance)}.`
    : messages;
}

function percent(chance: number): string {
  return chance < 0.001 ? 'under 0.1 %' : `${Math.round(chance * 1000) / 10} %`;
}

export function stakeOf(atStake: Theme['atStake']): string {
  return atStake.length === 0 ? 'not known' : atStake.map(moneyWords).join(' + ');
}

export function burstWords({ from, to, customers, atStake }: NonNullable<Theme['burst']>): string {
  const when = isoDay(from) === isoDay(to) ? `on ${isoDay(from)}` : `from ${isoDay(from)} to ${isoDay(to)}`;
  return `One event: ${many(customers.length, 'customer')} ${when}, ${stakeOf(atStake)}: ${namesOf(customers)}`;
}

export function topicWords(topics: Theme['topics']): string {
  return topics.map(({ term, customers }) => `${visible(term)} (${many(customers, 'customer')})`).join(', ');
}

function namesOf(customers: readonly { readonly name: string }[]): string {
  const names = customers.slice(0, NAMES_SHOWN).map(({ name }) => visible(name));
  const more = customers.length > NAMES_SHOWN ? ` and ${customers.length - NAMES_SHOWN} more` : '';
  return `${names.join(' · ')}${more}`;
}

function* markdown(report: ThemeReport, top: number | undefined): Iterable<string> {
  yield `# ${headWords(report)}\n`;
  for (const theme of report.themes.slice(0, top)) {
    const { cause, trend, now, before, topics, atStake, quotes, burst } = theme;
    yield `\n## ${cause} (${trend}: ${many(now.customers, 'customer')}, before ${before.customers})\n\n`;
    yield `${trendWords(theme, report.days)} At stake: ${stakeOf(atStake)}.\n`;
    if (burst !== undefined) yield `\n**${escapeMarkup(burstWords(burst))}**\n`;
    if (topics.length > 0) yield `\nThey share: ${escapeMarkup(topicWords(topics))}.\n`;
    yield `\n${escapeMarkup(namesOf(theme.customers))}\n`;
    for (const quote of quotes) {
      yield `\n> ${escapeMarkup(quote.text)}\n>\n> ${escapeMarkup(quoteSource(quote))}\n`;
    }
  }
}
