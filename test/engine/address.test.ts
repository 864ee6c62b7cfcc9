// Where an engine is, and what is said when it cannot be used: never with the password.
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/engine/index.ts';
import { runCli } from '../cli/run.ts';
import { Undertone } from './process.ts';

const COMPANY = `${import.meta.dirname}/../../fixtures/tidewright`;

describe('the address of an engine', () => {
  it.each([
    ['redis://host', 'redis://host:6379'],
    ['redis://ann:secret@host:7000/2', 'redis://host:7000/2'],
    ['rediss://:secret@[::1]:7000', 'rediss://[::1]:7000'],
  ])('%s is shown as %s', (address, shown) => {
    expect(readAddress(address, undefined)).toEqual({ url: new URL(address).href, shown });
  });

  it('takes the password of the environment where it has none', () => {
    expect(readAddress('redis://ann@host', 'a b').url).toBe('redis://ann:a%20b@host');
    expect(readAddress('redis://:own@host', 'other').url).toBe('redis://:own@host');
  });

  it.each(['host:6379', 'http://ann:secret@host', 'redis://', 'redis:secret', ''])(
    'is not "%s"',
    (address) => {
      expect(() => readAddress(address, undefined)).toThrow(/^--engine is not an address such as redis:/);
    },
  );
});

describe.each(['scan', 'worker'])('%s --engine', (command) => {
  const run = (address: string) =>
    runCli([command, ...(command === 'scan' ? [COMPANY, '--quiet'] : []), '--engine', address]);

  it('says within seconds that Redis cannot be reached, and not by which password', async () => {
    const { exitCode, stdout, stderr } = await run('redis://ann:secret@127.0.0.1:1');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toBe(
      'undertone: --engine: cannot use Redis at redis://127.0.0.1:1: connect ECONNREFUSED 127.0.0.1:1\n',
    );
  }, 30_000);
});

it('is not told how many threads there are: that is for each worker to say', async () => {
  const args = ['scan', COMPANY, '--engine', 'redis://127.0.0.1:1', '--workers', '2'];
  const { exitCode, stderr } = await runCli(args);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("'--engine <address>' cannot be used with option '--workers <count>'");
});

it('asks for its packages where they are not installed', async () => {
  const hook = `export const resolve = async (name, context, next) => {
    if (name !== 'ioredis') return next(name, context);
    throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
  };`;
  const address = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
  const preload = address(
    `import { register } from 'node:module'; register(${JSON.stringify(address(hook))});`,
  );
  const args = ['worker', '--engine', 'redis://127.0.0.1:1'];
  const { exitCode, stderr } = await new Undertone(args, { NODE_OPTIONS: `--import ${preload}` }).ended;
  expect(exitCode).toBe(2);
  expect(stderr).toContain('run: npm install bullmq ioredis');
});
