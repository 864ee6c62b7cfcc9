// Who moves under other weights, in two formats.
import { BANDS, isoDay, type Movement, type Place, type WhatIf } from '../model/index.ts';
import type { Paint } from './format.ts';
import { cutTo, indented, pad, padLeft } from './layout.ts';
import { safeJson, visible } from './visible.ts';
import { groupThousands, many } from './words.ts';

/** One object with every customer that moves. */
export function* whatIfJson({ asOf, moved, ...rest }: WhatIf): Generator<string> {
  const head = safeJson({ schemaVersion: 1, asOf: isoDay(asOf), ...rest }, 2);
  yield `${head.slice(0, -2)},\n  "moved": [`;
  for (const [index, { customer, owner, before, after }] of moved.entries()) {
    const record = {
      customer: { id: customer.id, name: customer.name },
      owner: owner ?? null,
      before: placeRecord(before),
      after: placeRecord(after),
    };
    yield `${index === 0 ? '\n' : ',\n'}    ${safeJson(record)}`;
  }
  yield '\n  ]\n}\n';
}

/** As in the list: there is no risk to speak of where it is not known. */
function placeRecord({ rank, band, risk }: Place) {
  return { rank, band, risk: band === 'unknown' ? null : risk };
}

export interface WhatIfTableOptions {
  readonly width: number;
  readonly paint: Paint;
  readonly top: number;
}

const FIGURES_WIDTH = 42;

/** For people: bands before and after, then the customers, those of another band first and in bold. */
export function* whatIfTable(whatIf: WhatIf, { width, paint, top }: WhatIfTableOptions): Generator<string> {
  const { weights, moved, customers } = whatIf;
  const changes = weights.map(({ signal, from, to }) => `${signal} ${from} → ${to}`).join(', ');
  const heading = weights.length === 0 ? 'These weights are the ones in use' : `What if ${changes}`;
  yield `${paint.bold(indented(heading, width, '  ', ''))}\n`;
  yield `${indented(bandWords(whatIf), width, '  ', '')}\n`;
  yield `${many(moved.length, 'customer')} of ${groupThousands(customers)} would move.\n`;
  if (moved.length === 0) return;
  const nameWidth = Math.max(10, Math.min(40, width - FIGURES_WIDTH));
  const head = `${pad('customer', nameWidth)}${padLeft('rank', 14)}${padLeft('band and risk', 26)}`;
  yield `\n${paint.dim(head)}\n`;
  for (const movement of bandChangesFirst(moved).slice(0, top)) yield `${line(movement, nameWidth, paint)}\n`;
  const hidden = moved.length - Math.min(top, moved.length);
  if (hidden > 0)
    yield `\n${paint.dim(`${groupThousands(hidden)} more: --top ${moved.length} shows them.`)}\n`;
}

function bandChangesFirst(moved: readonly Movement[]): readonly Movement[] {
  const stays = ({ before, after }: Movement): number => Number(before.band === after.band);
  return moved.toSorted((a, b) => stays(a) - stays(b));
}

function bandWords({ bands }: WhatIf): string {
  const counts = BANDS.map((band) =>
    bands.before[band] === bands.after[band]
      ? `${bands.after[band]} ${band}`
      : `${bands.before[band]} → ${bands.after[band]} ${band}`,
  );
  return counts.join(', ');
}

function line({ customer, before, after }: Movement, nameWidth: number, paint: Paint): string {
  const name = pad(cutTo(visible(customer.name), nameWidth), nameWidth);
  const rank = padLeft(`${before.rank} → ${after.rank}`, 14);
  const band = padLeft(`${placeWords(before)} → ${placeWords(after)}`, 26);
  return before.band === after.band ? `${name}${rank}${band}` : paint.bold(`${name}${rank}${band}`);
}

function placeWords({ band, risk }: Place): string {
  return band === 'unknown' ? band : `${band} ${Math.round(risk)}`;
}
