// `snooze`: until a day that is still to come, and said of a customer for as long as it lasts.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './run.ts';

const CSV = 'customer_id,date,author,message\nC1,2026-03-14,customer,We are furious.\n';
const file = join(mkdtempSync(join(tmpdir(), 'undertone-snooze-')), 'h.db');

const scan = (asOf: string) =>
  runCli(['scan', '-', '--as-of', asOf, '--history', file, '--format', 'ndjson', '-q'], { stdin: CSV });
const snooze = (day: string) => runCli(['snooze', 'C1', '--until', day, '--history', file]);

describe('snooze', () => {
  beforeAll(async () => {
    expect((await scan('2026-03-16')).exitCode).toBe(0);
  });

  it('takes no day before that of the newest run', async () => {
    expect(await snooze('2026-03-15')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'undertone: --until 2026-03-15 is over: the newest run is as of 2026-03-16; name that day or a later one\n',
    });
    expect((await scan('2026-03-16')).stdout).toContain('"disposition":null');
  });

  it('is told for as long as it lasts, and no longer', async () => {
    expect((await snooze('2026-03-18')).exitCode).toBe(0);
    expect((await scan('2026-03-18')).stdout).toContain('"kind":"snooze"');
    expect((await scan('2026-03-19')).stdout).toContain('"disposition":null');
  });
});
