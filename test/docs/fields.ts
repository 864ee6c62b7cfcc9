import { FIELDS } from '../../src/ingest/columns/fields.ts';

/** The fields that `--map` takes. */
export const FIELD_HELP = `${Object.entries(FIELDS)
  .map(([field, meaning]) => `- \`${field}\`: ${meaning}`)
  .join('\n')}\n`;
