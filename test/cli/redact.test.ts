// `--redact` as it is typed: before a path, in the config, in what goes wrong; and what a pseudonym is good for.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './run.ts';

const CSV =
  'account_id,company,created_at,author_role,author_name,body\n' +
  'A-17,Hartwell Freight,2026-03-01,customer,Priya Nair,We will cancel our contract.\n' +
  'A-18,Hartwell Dental,2026-03-02,customer,Zoltan Quelbra,We are furious.\n';

let folder = '';
let file = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'undertone-redact-'));
  file = join(folder, 'calls of Priya Nair.csv');
  writeFileSync(file, CSV);
});

const PERSONAL = /Hartwell|Priya|Nair|Zoltan|Quelbra|A-17|A-18/i;

describe('--redact', () => {
  it('takes no path for its value', async () => {
    const { exitCode, stdout } = await runCli(['scan', '--redact', file, '--format', 'csv']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/customer-[0-9a-z]{10}/);
    expect(stdout).not.toMatch(PERSONAL);
  });

  it('leaves names with =contacts, and takes no other word', async () => {
    const { stdout } = await runCli(['scan', '--redact=contacts', file, '--format', 'csv']);
    expect(stdout).toContain('Priya Nair');
    expect(stdout).not.toContain('A-17');
    const wrong = await runCli(['scan', '--redact=everything', file]);
    expect(wrong).toMatchObject({ exitCode: 2, stdout: '' });
    expect(wrong.stderr).toContain('all, contacts');
  });

  it.each([
    ['a part of two names', ['explain', 'Hartwell']],
    ['a name that nobody has', ['explain', 'Hartwell Bakery']],
    ['an owner who is none', ['scan', '--owner', 'Priya']],
    ['a column that is none', ['score', '--text', 'Priya']],
  ])('masks what goes wrong with %s', async (_, args) => {
    const { exitCode, stderr } = await runCli([...args, file, '--redact']);
    expect(exitCode).toBe(2);
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(PERSONAL);
  });

  it('explains a customer by the pseudonym of a redacted list', async () => {
    const list = await runCli(['scan', '--redact', file, '--format', 'json']);
    const [id = ''] = /customer-[0-9a-z]{10}/.exec(list.stdout) ?? [];
    const { exitCode, stdout } = await runCli(['explain', id, file, '--redact']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(id);
    expect(stdout).not.toMatch(PERSONAL);
  });

  it('makes pseudonyms by the secret of the environment', async () => {
    const ids = await Promise.all(
      ['', 'one', 'two', 'one'].map(async (UNDERTONE_REDACT_KEY) => {
        const options = { environment: { UNDERTONE_REDACT_KEY } };
        const { stdout } = await runCli(['scan', '--redact', file, '--format', 'json'], options);
        return /customer-[0-9a-z]{10}/.exec(stdout)?.[0];
      }),
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids[1]).toBe(ids[3]);
  });

  it('reads files twice for redacted records, and so no standard input', async () => {
    const { stdout } = await runCli(['inspect', '--records', '--redact', file]);
    expect(stdout.split('\n')).toHaveLength(4);
    expect(stdout).not.toMatch(PERSONAL);
    const piped = await runCli(['inspect', '--records', '--redact', '-'], { stdin: CSV });
    expect(piped).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('is refused where a part for merge is written', async () => {
    expect(await runCli(['map', file, '--redact'])).toMatchObject({ exitCode: 2, stdout: '' });
  });
});
