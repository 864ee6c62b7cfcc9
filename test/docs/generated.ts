// The README's generated parts, each from the registry that it describes.

import { FORMATS } from '../../src/ingest/read.ts';
import type { Provenance, Signal } from '../../src/model/index.ts';
import { reportFormats } from '../../src/report/registry.ts';
import { signals } from '../../src/signals/index.ts';
import { FIELD_HELP } from './fields.ts';

export const GENERATED: Readonly<Record<string, () => string>> = {
  signals: () =>
    table(
      ['signal', 'family', 'hears', 'weight', 'half-life', 'from'],
      signals.map((signal) => [
        `\`${signal.id}\``,
        signal.family,
        signal.hears,
        weightOf(signal),
        `${signal.halfLife} d`,
        fromOf(signal.provenance),
      ]),
    ),
  'input-formats': () =>
    table(
      ['format', 'what', 'usual ending'],
      FORMATS.map(({ id, title, extensions }) => [`\`${id}\``, title, extensions.join(' ')]),
    ),
  'report-formats': () =>
    table(
      ['`--format`', 'what'],
      reportFormats.map(({ id, title }) => [`\`${id}\``, title]),
    ),
  fields: () => FIELD_HELP,
};

function weightOf({ weight, experimental }: Signal): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight)}${experimental === true ? ' (experimental)' : ''}`;
}

function fromOf(provenance: Provenance): string {
  switch (provenance.kind) {
    case 'paper':
      return provenance.source;
    case 'measured':
      return `measured on ${provenance.data}, n = ${provenance.n}: ${provenance.note}`;
    case 'hand':
      return `by hand: ${provenance.note}`;
  }
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map(() => '---'), ...rows];
  return `${lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')}\n`;
}
