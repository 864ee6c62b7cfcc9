import type { BinaryFormat } from '../format.ts';
import { encodeWorkbook } from '../workbook/encode.ts';
import { sheetsOf } from '../workbook/sheets.ts';

export default {
  id: 'xlsx',
  title:
    'Excel workbook for managers: the list, how scores add up, promises, what builds up; needs --output or a pipe',
  detailed: true,
  encode(report, { top }) {
    return encodeWorkbook(sheetsOf(report, report.followUps.slice(0, top)));
  },
} satisfies BinaryFormat;
