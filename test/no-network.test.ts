// undertone makes no network connection: no source could, and no command does.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runCli } from './cli/run.ts';

const ROOT = join(import.meta.dirname, '..');
const COMPANY = join(ROOT, 'fixtures/tidewright');

/** What reaches a network: Node's modules and the web's functions. */
const MODULES =
  /(?:from|import|require)\s*\(?\s*['"](?:node:)?(?:net|tls|http|https|http2|dgram|dns)(?:\/[a-z]+)?['"]/;
const FUNCTIONS = /\b(?:fetch|WebSocket|EventSource|XMLHttpRequest|sendBeacon|importScripts)\s*\(/;

it('has no source that could open a connection', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const offences = files
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => {
      const code = readFileSync(join(ROOT, 'src', file), 'utf8');
      return MODULES.test(code) || FUNCTIONS.test(code);
    });
  expect(
    offences.map((file) => `src/${file}: nothing may reach a network; work on what is on this machine`),
  ).toEqual([]);
});

const tried: string[] = [];
beforeAll(() => {
  const refuse = (name: string) => () => {
    tried.push(name);
    throw new Error(`${name}: no network here`);
  };
  vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(refuse('connect'));
  vi.spyOn(net.Server.prototype, 'listen').mockImplementation(refuse('listen'));
  vi.spyOn(dns, 'lookup').mockImplementation(refuse('lookup'));
  vi.spyOn(dgram, 'createSocket').mockImplementation(refuse('createSocket'));
  vi.spyOn(globalThis, 'fetch').mockImplementation(refuse('fetch'));
});
afterAll(() => vi.restoreAllMocks());

it('would notice one', () => {
  expect(() => net.connect(9)).toThrow('no network here');
  expect(() => fetch('http://127.0.0.1:9')).toThrow('no network here');
  expect(tried.splice(0)).toEqual(['connect', 'fetch']);
});

it('opens none in any command', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'undertone-network-'));
  const history = join(folder, 'history.db');
  const commands = [
    ['scan', COMPANY, '--history', history, '--format', 'json'],
    ['scan', COMPANY, '--format', 'html'],
    ['explain', 'Blackmoor', COMPANY],
    ['promises', COMPANY],
    ['inspect', COMPANY],
    ['history', 'export', '--history', history],
    ['score', '--lines', '-'],
  ];
  for (const args of commands) {
    const { exitCode, stderr } = await runCli(args, { stdin: 'See https://x.example\n' });
    expect(exitCode, `${args.join(' ')}\n${stderr}`).toBe(0);
  }
  expect(tried).toEqual([]);
});
