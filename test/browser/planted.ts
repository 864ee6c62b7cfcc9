// A report with every text of it replaced: by strings that break pages, or, for comparison, by harmless ones.
import { existsSync, readFileSync } from 'node:fs';
import { naughtyString } from '../naughty.ts';
import { createRandom, type Random } from '../random.ts';

const LIST = '../shared/data/robust/blns/blns.json';

/** The big list of naughty strings, where it is; else none. */
export function naughtyStrings(): readonly string[] {
  if (!existsSync(LIST)) {
    process.stdout.write(`skipped: ${LIST} is not here; generated strings only\n`);
    return [];
  }
  const list: unknown = JSON.parse(readFileSync(LIST, 'utf8'));
  return Array.isArray(list) ? list.filter((text) => typeof text === 'string') : [];
}

/** What markup, scripts, styles, addresses and terminals are made of. */
const PIECES = [
  '<',
  '>',
  '"',
  "'",
  '`',
  '&',
  '=',
  '/',
  '\\',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&lt;',
  '&#60;',
  '&#x3c;',
  '&quot',
  'script',
  'img',
  'svg',
  'style',
  'template',
  'title',
  'textarea',
  'iframe',
  'math',
  'table',
  'details',
  'a',
  'base',
  ' onerror=',
  ' onload=',
  ' onfocus=',
  ' autofocus',
  ' style=',
  ' href=',
  ' src=',
  ' srcdoc=',
  'javascript:alert(1)',
  'data:text/html,',
  '${',
  '}',
  '{{',
  '\u0000',
  '\u0008',
  '\u000c',
  '\r\n',
  '\t',
  '\u001b[31m',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ud800',
  '\u0130',
  '\u{1f642}',
  'é',
  'א',
  'ا',
  '完',
  ' ',
  ' ',
  'word',
] as const;

/** Distinct strings without end: by turns what breaks pages, and what breaks anything. */
export function* generated(seed: number): Generator<string> {
  const random: Random = createRandom(seed);
  for (let count = 0; ; count += 1) {
    const pieces = Array.from({ length: 2 + random.below(10) }, () => random.pick(PIECES)).join('');
    yield `${count % 2 === 0 ? pieces : naughtyString(random)}${count}`;
  }
}

/** Values that stand for something, and are none of a customer's words. */
const KEPT = new Set(['band', 'kind', 'state', 'trend', 'code', 'severity', 'known', 'author', 'act']);

/** The same value with each text replaced, the same text always by the same. */
export function replaced<Value>(value: Value, next: () => string): Value;
export function replaced(value: unknown, next: () => string): unknown {
  const chosen = new Map<string, string>();
  const replace = (text: string): string => {
    const known = chosen.get(text) ?? next();
    chosen.set(text, known);
    return known;
  };
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return part === '' ? part : replace(part);
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, one]) => [key, KEPT.has(key) ? one : walk(one)]),
    );
  };
  return walk(value);
}
