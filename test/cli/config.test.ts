// The config file: where it is found, what wins, what it does, and that the published schema is the reader's own.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { KEYS } from '../../src/cli/config/keys.ts';
import { parseConfig } from '../../src/cli/config/read.ts';
import { configSchema } from '../../src/cli/config/schema.ts';
import { runCli, type Terminal } from './run.ts';

const COMPANY = 'fixtures/tidewright';
const NAME = 'undertone.config.json';

/** A folder with these files, by path below it. */
function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'undertone-config-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

function saved(content: string | Buffer): string {
  const path = join(mkdtempSync(join(tmpdir(), 'undertone-config-')), NAME);
  writeFileSync(path, content);
  return path;
}

interface Setting {
  readonly key: string;
  readonly value: unknown;
  readonly origin: string;
  readonly path: string | null;
}

async function settings(
  terminal: Terminal,
  ...args: readonly string[]
): Promise<ReadonlyMap<string, Setting>> {
  const { stdout, stderr } = await runCli(['config', '--format', 'json', ...args], terminal);
  expect(stderr).toBe('');
  const printed: { readonly settings: readonly Setting[] } = JSON.parse(stdout);
  return new Map(printed.settings.map((setting) => [setting.key, setting]));
}

describe('a config', () => {
  it('is found in the nearest folder above, and not above the home', async () => {
    const root = folderWith({
      [NAME]: { company: 'Above' },
      'home/a/b/x': '',
      [`home/a/${NAME}`]: { company: 'Near' },
    });
    const place = (folder: string): Terminal => ({
      workingFolder: join(root, folder),
      environment: { HOME: join(root, 'home') },
    });
    expect((await settings(place('home/a/b'))).get('company')).toMatchObject({
      value: 'Near',
      origin: 'project',
    });
    expect((await settings(place('home'))).get('company')).toMatchObject({ value: null, origin: 'default' });
    expect((await settings({ workingFolder: join(root, 'home') })).get('company')?.value).toBe('Above');
  });

  it('of the project wins over the user’s, key by key', async () => {
    const root = folderWith({
      [`p/${NAME}`]: { company: 'Project' },
      'xdg/undertone/config.json': { company: 'User', currency: 'EUR' },
      'home/.config/undertone/config.json': { company: 'Home' },
    });
    const workingFolder = join(root, 'p');
    const found = await settings({ workingFolder, environment: { XDG_CONFIG_HOME: join(root, 'xdg') } });
    expect(found.get('company')).toMatchObject({ value: 'Project', origin: 'project' });
    expect(found.get('currency')).toMatchObject({
      value: 'EUR',
      origin: 'user',
      path: join(root, 'xdg/undertone/config.json'),
    });
    const home = await settings({ workingFolder: root, environment: { HOME: join(root, 'home') } });
    expect(home.get('company')).toMatchObject({ value: 'Home', origin: 'user' });
  });

  it('that is named is the only one: by the flag, else by the environment', async () => {
    const root = folderWith({
      [NAME]: { company: 'P', currency: 'EUR' },
      'f.json': { company: 'F' },
      'e.json': { company: 'E' },
    });
    const terminal = { workingFolder: root, environment: { UNDERTONE_CONFIG: join(root, 'e.json') } };
    const named = await settings(terminal, '--config', join(root, 'f.json'));
    expect(named.get('company')).toMatchObject({ value: 'F', origin: 'flag' });
    expect(named.get('currency')?.origin).toBe('default');
    expect((await settings(terminal)).get('company')).toMatchObject({ value: 'E', origin: 'environment' });
    expect((await settings(terminal, '--no-config')).get('company')?.value).toBeNull();
  });

  it('has its paths from its own folder', async () => {
    const root = folderWith({ [NAME]: { history: 'lists/h.db' }, 'a/x': '' });
    const found = await settings({ workingFolder: join(root, 'a') });
    expect(found.get('history')?.value).toBe(join(root, 'lists/h.db'));
  });

  it('is refused with the place and the right value', async () => {
    const wrong = async (content: string): Promise<string> => {
      const { stderr, exitCode } = await runCli(['scan', COMPANY], {
        workingFolder: folderWith({ [NAME]: content }),
      });
      expect(exitCode).toBe(2);
      return stderr;
    };
    expect(await wrong('{"compny":"x"}')).toContain(
      `${NAME}: unknown key "compny" (did you mean "company"?)`,
    );
    expect(await wrong('{"weights":{"angr":1}}')).toContain('"weights.angr" (did you mean "anger"?)');
    expect(await wrong('{\n"company" "x"}')).toMatch(/line 2 column 1\d/);
    expect(await wrong('{"dateOrder":"day-frist"}')).toContain('did you mean "day-first"');
    expect(await wrong('')).toContain(`${NAME}: is empty (--no-config goes without)`);
  });

  it.each([
    ['a folder', () => folderWith({}), 'is a folder'],
    ['an empty file', () => join(folderWith({ c: '' }), 'c'), 'is empty'],
    [
      'UTF-16 with a mark',
      () => saved(Buffer.from('\ufeff{"company":"Acme"}', 'utf16le')),
      'save it as UTF-8',
    ],
    ['UTF-16 without', () => saved(Buffer.from('{"company":"Acme"}', 'utf16le')), 'save it as UTF-8'],
    ['Latin-1', () => saved(Buffer.from('{"company":"Café"}', 'latin1')), 'save it as UTF-8'],
    ['a file that is not there', () => join(folderWith({}), 'c'), 'no such file'],
  ])('that is %s is refused with what it is', async (_, make, says) => {
    const path = make();
    const ran = await runCli(['scan', COMPANY, '--config', path]);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toContain(`config ${path}: `);
    expect(ran.stderr).toContain(says);
  });

  it('with a name that is endless is refused in a line', async () => {
    const endless = 'a'.repeat(5_000_000);
    const configs = [
      { company: endless },
      { brands: ['Acme', endless] },
      { owners: { [endless]: 'Maeve' } },
      { weights: { [endless]: 1 } },
      { [endless]: 1 },
    ];
    for (const config of configs) {
      const { exitCode, stderr } = await runCli(['scan', COMPANY, '--config', saved(JSON.stringify(config))]);
      expect(exitCode).toBe(2);
      expect(stderr.length).toBeLessThan(1000);
    }
    const { stderr } = await runCli([
      'scan',
      COMPANY,
      '--config',
      saved(JSON.stringify({ company: endless })),
    ]);
    expect(stderr).toContain('"company" must be a name, of at most 200 characters, not "aaa');
  });

  it('fits a narrow terminal when it is shown', async () => {
    const workingFolder = folderWith({
      [NAME]: { owners: { 'A very long name of a segment': 'Somebody With A Name' } },
    });
    const { stdout } = await runCli(['config'], { workingFolder, isTerminal: true, columns: 60 });
    const body = stdout.slice(stdout.indexOf('\n\n'));
    expect(body.split('\n').every((line) => line.length <= 60)).toBe(true);
    expect(body.replace(/\s+/g, ' ')).toContain('Somebody With A Name (project)');
  });
});

describe('what it sets', () => {
  const scan = async (config: unknown, ...args: readonly string[]) =>
    runCli(['scan', COMPANY, '-q', ...args], { workingFolder: folderWith({ [NAME]: config }) });

  it('the format and the calls that each rep can make, unless a flag says otherwise', async () => {
    const config = { format: 'ndjson', capacity: 2 };
    expect((await scan(config)).stdout.trim().split('\n').length).toBe(9);
    expect((await scan(config, '--top', '20')).stdout.trim().split('\n').length).toBe(20);
    expect((await scan(config, '--format', 'csv', '--per-owner', '1')).stdout.trim().split('\n').length).toBe(
      6,
    );
  });

  it('who looks after whom now: of a former owner, and of those whom nobody owns by their segment', async () => {
    const { stdout } = await scan({ owners: { 'Tomás Rey': 'Noor Aziz' } }, '--owner', 'Noor');
    expect(stdout.trim().split('\n').length).toBe(11);
    expect(stdout).not.toContain('Tomás Rey,');
    const { stdout: json } = await scan({ owners: { 'Tomas Rey': 'X' } }, '--format', 'json', '--top', '1');
    expect(json).toContain('no customer has \\"Tomas Rey\\"; did you mean \\"Tomás Rey\\"?');
  });

  it('an owner of those whom nobody owns, by their segment', async () => {
    const workingFolder = folderWith({
      [NAME]: { owners: { Retail: 'Noor Aziz' } },
      'clients.csv':
        'customer id,company,segment,account owner\nA1,Firm One,Retail,\nA2,Firm Two,Retail,Cal Mercer\n',
    });
    const { stdout } = await runCli(['scan', join(workingFolder, 'clients.csv'), '-q'], { workingFolder });
    expect(stdout).toContain('A1,Firm One,Noor Aziz,');
    expect(stdout).toContain('A2,Firm Two,Cal Mercer,');
  });

  it('how soon an answer is due, by plan', async () => {
    const { stdout } = await scan({ serviceLevels: { '*': 2 } }, '--format', 'json');
    expect(stdout).toContain('unanswered for 11 days where 2 are due (4502)');
  });

  it('redaction and the history, and flags that take them back', async () => {
    const history = join(folderWith({}), 'h.db');
    const redacted = await scan({ redact: true, history }, '--top', '3');
    expect(redacted.stdout).not.toContain('Blackmoor');
    expect(redacted.exitCode).toBe(0);
    expect((await scan({ redact: true, history }, '--no-redact', '--no-history')).stdout).toContain(
      'Blackmoor',
    );
    const { stdout } = await runCli(['history', 'list', '--history', history]);
    expect(stdout.trim().split('\n').length).toBe(1);
    const workingFolder = folderWith({ [NAME]: { history } });
    expect((await runCli(['history', 'list'], { workingFolder })).stdout).toBe(stdout);
  });

  it('columns of files that a run does not read are no error, unless the config is named for it', async () => {
    const map = { 'other.csv:text': 'Remarks', comment: 'Words' };
    expect(await scan({ map })).toMatchObject({ exitCode: 0, stderr: '' });
    const named = await runCli([
      'scan',
      COMPANY,
      '--config',
      join(folderWith({ 'c.json': { map } }), 'c.json'),
    ]);
    expect(named.exitCode).toBe(2);
  });
});

describe('the published schema', () => {
  const accepts = new Ajv({ strict: true, allErrors: true }).compile(configSchema());
  const isRead = (config: unknown): boolean => {
    try {
      parseConfig(JSON.stringify(config), '/x/undertone.config.json');
      return true;
    } catch {
      return false;
    }
  };

  /** Key → values that fit, and values that do not. */
  const CASES: Readonly<Record<keyof typeof KEYS, readonly [readonly unknown[], readonly unknown[]]>> = {
    $schema: [['./x.json'], ['', 1]],
    company: [
      ['Acme', '😀'.repeat(200)],
      ['', ' ', 1, null, ['Acme'], 'a'.repeat(201), '😀'.repeat(201)],
    ],
    brands: [
      [[], ['A', 'B']],
      ['A', [''], [1], {}],
    ],
    ownDomains: [[['acme.example']], [['a@b.example'], ['https://b.example'], [''], 'acme.example']],
    ownNames: [[['A']], [[null], 'A']],
    map: [
      [{ text: 'Words' }, { 'a.csv:text': 'Words' }, { 'b:c.csv:at': 'On' }],
      [{ txt: 'Words' }, { 'a.csv:txt': 'x' }, { text: '' }, { ':text': 'x' }, { toString: 'x' }, []],
    ],
    owners: [
      [{ A: 'B' }, {}],
      [{ A: '' }, { A: 1 }, { '': 'B' }, { ' ': 'B' }, { ['a'.repeat(201)]: 'B' }, []],
    ],
    links: [
      [{}, { together: [['A', 'B']] }, { apart: [] }],
      [[], { togther: [] }, { together: ['A'] }, { together: [['']] }, { apart: {} }],
    ],
    currency: [['EUR'], ['eur', 'EURO', 1, '']],
    rates: [[{ USD: 1.1 }], [{ USD: 0 }, { USD: '1' }, { USD: -1 }, 1, { '': 1 }]],
    dateOrder: [
      ['day-first', 'month-first'],
      ['dayfirst', true],
    ],
    daysUntilUnknown: [
      [180, 0.5],
      ['180', null, 0, -5],
    ],
    serviceLevels: [[{ '*': 1, Gold: 0.5 }], [{ Gold: 0 }, { Gold: '1' }, []]],
    weights: [
      [{ anger: 0, leaving: -1.5 }, { anger: 999.9 }],
      [{ angr: 1 }, { anger: '1' }, { anger: 1e308 }, { anger: -1000 }, []],
    ],
    model: [['m.json'], ['', {}]],
    capacity: [
      [1, 20],
      [0, 1.5, '5'],
    ],
    format: [
      ['csv', 'xlsx'],
      ['text', true],
    ],
    redact: [
      [true, false, 'all', 'contacts'],
      ['none', 1],
    ],
    history: [
      [true, false, 'h.db'],
      ['', 1, null],
    ],
  };

  it.each(Object.entries(CASES))('and the reader take and refuse the same of %s', (key, [good, bad]) => {
    for (const [value, fits] of [
      ...good.map((one) => [one, true] as const),
      ...bad.map((one) => [one, false] as const),
    ]) {
      const config = { [key]: value };
      expect([config, accepts(config), isRead(config)]).toEqual([config, fits, fits]);
    }
  });

  it('takes nothing that is no object, and no key that is not known', () => {
    for (const config of [[], 'x', null, 1, { compny: 'x' }, { ['__proto__x']: 1 }])
      expect([config, accepts(config), isRead(config)]).toEqual([config, false, false]);
  });

  it('tells of every key what it is and what holds without it', () => {
    const { properties } = configSchema();
    expect(Object.keys(Object(properties))).toEqual(Object.keys(KEYS));
    for (const { says } of Object.values(KEYS)) expect(says).toMatch(/^[A-Z$].*\.$/s);
  });

  it('cannot say one thing: that an unknown currency needs a rate', () => {
    expect([accepts({ currency: 'ZZZ' }), isRead({ currency: 'ZZZ' })]).toEqual([true, false]);
    expect(isRead({ currency: 'ZZZ', rates: { ZZZ: 2 } })).toBe(true);
  });

  it('is shipped as it is', () => {
    const shipped = join(import.meta.dirname, '../../dist/undertone.config.schema.json');
    expect(JSON.parse(readFileSync(shipped, 'utf8'))).toEqual(configSchema());
  });

  it('is printed by config --schema', async () => {
    const { stdout } = await runCli(['config', '--schema']);
    expect(JSON.parse(stdout)).toEqual(configSchema());
  });
});
