// `links` in the config, from the file to what `inspect --links` prints.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from './run.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'undertone-links-'));
writeFileSync(join(FOLDER, 'customers.csv'), 'customer_id,name,domain\nC-17,Acme GmbH,acme.example\n');
writeFileSync(
  join(FOLDER, 'tickets.csv'),
  'ticket_id,company,requester_email,description,created_at\n' +
    'T1,Acme Holding,boss@acme.example,We wait,2026-03-01\nT2,Zebra,sam@gmail.com,Fine,2026-03-02\n',
);

async function inspect(config: unknown) {
  const path = join(FOLDER, '.config.json');
  writeFileSync(path, typeof config === 'string' ? config : JSON.stringify(config));
  return runCli(['inspect', '--links', '--config', path, FOLDER]);
}

describe('links in the config', () => {
  it('are shown as the reason, and so is what they kept apart', async () => {
    const links = { together: [['C-17', 'sam@gmail.com']], apart: [['C-17', 'Acme Holding', 'Acmee']] };
    const { stdout, stderr } = await inspect({ links });
    expect(stdout).toContain('Zebra, sam@gmail.com: you said so in the config');
    expect(stdout).toContain('Kept apart, as you said in the config\n    Acme Holding and C-17: despite');
    expect(stderr).toContain('nothing read is called "Acmee"');
  });

  it.each([
    [{ links: { togther: [] } }, 'unknown key "links.togther" (did you mean "together"?)'],
    [{ links: { together: ['A', 'B'] } }, '"links.together[0]" must be a list of keys'],
    [{ links: [] }, '"links" must be lists of keys, such as {"together"'],
    [{ links: { together: [['A', 'B']], apart: [['A', 'B']] } }, 'both together and apart'],
  ])('are refused where they make no sense: %o', async (config, words) => {
    const { exitCode, stderr } = await inspect(config);
    expect(stderr).toContain(words);
    expect(exitCode).toBe(2);
  });
});
