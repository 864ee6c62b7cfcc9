// Whom to ask for a good word in every format: first who may be asked, then who is held back and why.
import { type Advocate, type AdvocateList, isoDay, isoTime } from '../../model/index.ts';
import type { RenderOptions } from '../format.ts';
import { cutTo, indented, pad, padLeft, tableWidth } from '../layout.ts';
import type { Listing } from '../listing.ts';
import { escapeMarkup } from '../markup.ts';
import { quoteSource, stakeWords } from '../phrases.ts';
import { visible } from '../visible.ts';
import { many } from '../words.ts';

export function advocateListing(list: AdvocateList): Listing {
  const all = [...list.advocates, ...list.held];
  return {
    schemaVersion: list.schemaVersion,
    asOf: list.asOf,
    name: 'advocates',
    head: { totals: { advocates: list.advocates.length, held: list.held.length } },
    records: all.map(advocateRecord),
    columns: COLUMNS,
    rows: all.map(cells),
    table: (options) => table(list, options),
    markdown: ({ top }) => markdown(list, top),
  };
}

function advocateRecord({ rank, customer, owner, stake, strength, because, quotes, ask, held }: Advocate) {
  return {
    rank: rank ?? null,
    customer,
    owner: owner ?? null,
    stake: stake === undefined ? null : { amount: stake.amount, currency: stake.currency ?? null },
    strength,
    because,
    ask,
    held: held.length === 0 ? null : held.join('; '),
    quotes: quotes.map(({ text, authorName, at, signal, origin }) => ({
      text,
      author: authorName ?? null,
      at: at === undefined ? null : isoTime(at),
      signal,
      origin: { file: origin.file, id: origin.id ?? null },
    })),
  };
}

const COLUMNS = [
  'rank',
  'customer_id',
  'customer_name',
  'owner',
  'stake',
  'currency',
  'strength',
  'because',
  'ask',
  'ask_for',
  'held',
  'quote',
  'quote_author',
  'quote_at',
] as const;

function cells(advocate: Advocate): Listing['rows'][number] {
  const record = advocateRecord(advocate);
  const [quote] = record.quotes;
  return [
    record.rank,
    record.customer.id,
    record.customer.name,
    record.owner,
    record.stake?.amount ?? null,
    record.stake?.currency ?? null,
    record.strength,
    record.because.join(' · '),
    record.ask.kind,
    record.ask.says,
    record.held,
    quote?.text ?? null,
    quote?.author ?? null,
    quote?.at ?? null,
  ];
}

const SHOWN = 20;

function* table({ asOf, advocates, held }: AdvocateList, options: RenderOptions): Iterable<string> {
  const { paint, top = SHOWN } = options;
  const width = tableWidth(options);
  const head = `Advocates as of ${isoDay(asOf)}: ${advocates.length} to ask, ${held.length} held back`;
  yield `${paint.bold(indented(head, width, '  ', ''))}\n`;
  for (const advocate of advocates.slice(0, top)) yield `\n${block(advocate, { ...options, width })}`;
  if (held.length > 0) yield `\n${paint.bold('Not now')}\n`;
  for (const advocate of held.slice(0, top)) yield heldBlock(advocate, { ...options, width });
  const hidden = Math.max(0, advocates.length - top) + Math.max(0, held.length - top);
  if (hidden > 0) yield `\n${paint.dim(`${many(hidden, 'customer')} more: --top shows them.`)}\n`;
}

const INDENT = '    ';

function block(advocate: Advocate, { width, paint }: RenderOptions): string {
  const { rank = 0, because, quotes, ask } = advocate;
  const lines = [
    `${padLeft(String(rank), 3)} ${titleOf(advocate, width - 4, paint.bold)}`,
    indented(because.map(visible).join(' · '), width, INDENT, INDENT),
  ];
  const [quote] = quotes;
  if (quote !== undefined) {
    lines.push(paint.cyan(indented(`“${visible(quote.text)}”`, width, `${INDENT} `, INDENT)));
    lines.push(paint.dim(indented(visible(quoteSource(quote)), width, `${INDENT}  `, `${INDENT}— `)));
  }
  lines.push(indented(visible(ask.says), width, `${INDENT}  `, `${INDENT}→ `));
  return `${lines.join('\n')}\n`;
}

function titleOf(advocate: Advocate, width: number, bold: (text: string) => string): string {
  const stake = padLeft(stakeWords(advocate), 15);
  const owner = pad(cutTo(visible(advocate.owner ?? 'no owner'), 14), 14);
  const left = width - 15 - 14 - 3;
  return `${bold(pad(cutTo(visible(advocate.customer.name), left), left))}  ${owner} ${stake}`;
}

function heldBlock(advocate: Advocate, { width, paint }: RenderOptions): string {
  const title = `${INDENT}${titleOf(advocate, width - 4, paint.dim)}`;
  const reasons = advocate.held.map((reason) =>
    indented(visible(reason), width, `${INDENT}  `, `${INDENT}✗ `),
  );
  return `${[title, ...reasons].join('\n')}\n`;
}

function* markdown({ asOf, advocates, held }: AdvocateList, top: number | undefined): Iterable<string> {
  yield `# Advocates as of ${isoDay(asOf)}\n\n${advocates.length} to ask, ${held.length} held back.\n`;
  for (const { rank, customer, owner, because, quotes, ask } of advocates.slice(0, top)) {
    yield `\n## ${rank}. ${escapeMarkup(customer.name)}\n\nOwner: ${escapeMarkup(owner ?? 'nobody')}. ${because.map(escapeMarkup).join(' · ')}.\n`;
    for (const quote of quotes.slice(0, 1)) {
      yield `\n> ${escapeMarkup(quote.text)}\n>\n> ${escapeMarkup(quoteSource(quote))}\n`;
    }
    yield `\n**Ask:** ${ask.says}.\n`;
  }
  if (held.length > 0) yield '\n## Not now\n\n';
  for (const { customer, held: reasons } of held.slice(0, top)) {
    yield `- ${escapeMarkup(customer.name)}: ${reasons.map(escapeMarkup).join('; ')}\n`;
  }
}
