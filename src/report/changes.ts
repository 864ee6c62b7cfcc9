// The changes between two runs in words, for people, and as records, for machines.
import { type Change, type Instant, isoDay, type Remembered } from '../model/index.ts';
import { csvLine } from './csv.ts';
import type { Paint } from './format.ts';
import { cutTo, indented, pad } from './layout.ts';
import { changeWords } from './phrases.ts';
import { safeJson, visible } from './visible.ts';
import { many } from './words.ts';

/** The days of the two runs. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

export function* changesTable(
  changes: readonly Change[],
  { from, to }: Span,
  { width, paint }: { readonly width: number; readonly paint: Paint },
): Generator<string> {
  yield `${paint.bold(`Changes from ${isoDay(from)} to ${isoDay(to)}: ${many(changes.length, 'customer')}`)}\n`;
  for (const change of changes) yield `\n${entry(change, width, paint)}`;
}

const KIND_WIDTH = 22;
const INDENT = '    ';

function entry({ kind, name, owner, from, to, because }: Change, width: number, paint: Paint): string {
  const move = [from, to].map((one) => (one === undefined ? 'new' : standingWords(one))).join(' → ');
  const title = `${pad(changeWords(kind), KIND_WIDTH)}${cutTo(visible(name), width - KIND_WIDTH)}`;
  const line = kind === 'gone' ? '' : `${move}${owner === undefined ? '' : `, ${visible(owner)}`}`;
  const reasons = because.map(
    ({ kind: cause, says, points }) =>
      `${points === 0 ? '' : `${signed(points)} `}${CAUSE_WORDS[cause]}${visible(says)}`,
  );
  const lines = [line, ...reasons].filter((text) => text !== '');
  const colour = kind === 'left' || kind === 'recovered' || kind === 'better' ? paint.green : paint.red;
  return [colour(title), ...lines.map((text) => indented(text, width, `${INDENT}  `, INDENT))]
    .join('\n')
    .concat('\n');
}

const CAUSE_WORDS = { evidence: '', settled: 'no more: ', time: 'with time: ', merged: '' } as const;

function standingWords({ band, risk }: Pick<Remembered, 'band' | 'risk'>): string {
  return risk === undefined ? band : `${band} ${Math.round(risk)}`;
}

function signed(points: number): string {
  const tenths = Math.round(points * 10) / 10;
  return tenths < 0 ? `−${-tenths}` : `+${tenths}`;
}

/** One change as JSON has it; `null` where there is nothing. */
function changeRecord({ kind, customer, name, owner, from, to, because }: Change) {
  return {
    change: kind,
    customer: { id: customer, name },
    owner: owner ?? null,
    from: from === undefined ? null : { band: from.band, risk: from.risk ?? null },
    to: to === undefined ? null : { band: to.band, risk: to.risk ?? null },
    because,
  };
}

export function* changesJson(changes: readonly Change[], { from, to }: Span): Generator<string> {
  const head = safeJson({ schemaVersion: 1, from: isoDay(from), to: isoDay(to) });
  yield `${head.slice(0, -1)},"changes":[`;
  for (const [index, change] of changes.entries())
    yield `${index === 0 ? '' : ','}\n${safeJson(changeRecord(change))}`;
  yield '\n]}\n';
}

const COLUMNS = [
  'change',
  'customer_id',
  'customer_name',
  'owner',
  'from_band',
  'from_risk',
  'to_band',
  'to_risk',
  'because',
];

export function* changesCsv(changes: readonly Change[]): Generator<string> {
  yield csvLine(COLUMNS);
  for (const { kind, customer, name, owner, from, to, because } of changes) {
    const why = because.map(({ kind: cause, says }) => `${CAUSE_WORDS[cause]}${says}`).join(' · ');
    yield csvLine([
      kind,
      customer,
      name,
      owner ?? null,
      from?.band ?? null,
      from?.risk ?? null,
      to?.band ?? null,
      to?.risk ?? null,
      why,
    ]);
  }
}
