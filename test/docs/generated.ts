// The README's generated parts, each from the registry that it describes.

import { FORMATS } from '../../src/ingest/read.ts';
import { REPORT_FORMATS, reportFormat } from '../../src/report/registry.ts';
import { signals } from '../../src/signals/index.ts';
import { FIELD_HELP } from './fields.ts';
import { measuredOf, sourceOf, weightOf } from './signal-pages.ts';

const reportFormats = await Promise.all(REPORT_FORMATS.map(reportFormat));

export const GENERATED: Readonly<Record<string, () => string>> = {
  signals: () =>
    table(
      ['signal', 'family', 'hears', 'weight', 'half-life', 'measured', 'from'],
      signals.map((signal) => [
        `[\`${signal.id}\`](src/signals/README.md#${signal.id})`,
        signal.family,
        signal.hears,
        weightOf(signal),
        `${signal.halfLife} d`,
        measuredOf(signal),
        sourceOf(signal.provenance),
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

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map(() => '---'), ...rows];
  return `${lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')}\n`;
}
