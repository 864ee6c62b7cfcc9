// Lines above the first turn that say whom and when it concerns: `Customer: Acme GmbH`, `Date: 2026-03-04 10:00`.
// "Customer:" and "Agent:" may as well be speakers, so such a line counts only beside one that cannot be a speaker.

export interface FrontMatter {
  readonly customerId?: string;
  readonly customerName?: string;
  /** The person at the customer. */
  readonly personName?: string;
  readonly email?: string;
  /** The person on our side. */
  readonly agentName?: string;
  /** As written. */
  readonly date?: string;
  readonly channel?: string;
}

export interface Front {
  readonly matter: FrontMatter;
  /** Index of the first line after it. */
  readonly next: number;
}

type Field = keyof FrontMatter | 'account' | 'unused';

const LINE = /^\s*(?:[-*]\s)?\**([\p{L}][\p{L} ./_-]{1,30}?)\**\s?:\**\s+(\S.{0,200})$/u;
const IDENTIFIER = /^[A-Za-z]{0,8}[-_#]?\d[\w-]*$/;
/** A comment, or the fence that some tools draw above and below the block. */
const COMMENT = /^\s*(?:#+(?:\s|$)|-{3,}\s*$)/;

const FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ...keys('customer|client|kunde|klant|cliente', 'customerName'),
  ...keys(
    'company|organisation|organization|customer name|account name|firma|société|empresa|azienda',
    'customerName',
  ),
  ...keys('account', 'account'),
  ...keys(
    'account id|account number|account no|customer id|customer number|customer no|client id|kundennummer',
    'customerId',
  ),
  ...keys(
    'call with|contact|contact name|customer contact|requester|ansprechpartner|visitor name',
    'personName',
  ),
  ...keys('caller|visitor', 'personName'),
  ...keys('email|e-mail|mail|customer email|contact email|visitor email', 'email'),
  ...keys('agent|rep|representative|operator|advisor|host|csm', 'agentName'),
  ...keys('agent name|account manager|our side|organizer|recorded by', 'agentName'),
  ...keys(
    'date|call date|chat date|datum|fecha|data|meeting started|started|started at|start time|start',
    'date',
  ),
  ...keys('created|time|timestamp|recorded|conversation started|chat started', 'date'),
  ...keys('channel|type|medium', 'channel'),
  ...keys(
    'title|subject|topic|duration|participants|attendees|ticket|ticket id|case|case id|call id|chat id',
    'unused',
  ),
  ...keys('conversation id|meeting|meeting id|location|language|status|queue|department', 'unused'),
]);

/** Keys that are speakers more often than not. */
const SPEAKERS: ReadonlySet<string> = new Set([
  ...'customer|client|kunde|klant|cliente|caller|visitor|agent|rep|representative|operator|advisor|host|csm'.split(
    '|',
  ),
]);

interface Entry {
  readonly key: string;
  readonly value: string;
}

/** Reads the block at the top, comments skipped; `next` is 0 where there is none. */
export function readFront(lines: readonly string[]): Front {
  let next = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== '' && !isComment(line)),
  );
  const entries: Entry[] = [];
  for (let entry = entryOf(lines[next]); entry !== undefined; entry = entryOf(lines[++next]))
    entries.push(entry);
  const block = withoutTurns(entries, lines[next]);
  return block.length === 0
    ? { matter: {}, next: 0 }
    : { matter: matterOf(block), next: next - (entries.length - block.length) };
}

export function isComment(line: string): boolean {
  return COMMENT.test(line);
}

function entryOf(line: string | undefined): Entry | undefined {
  const match = LINE.exec(line ?? '');
  const key = match?.[1]?.trim().toLowerCase() ?? '';
  return FIELDS.has(key) ? { key, value: match?.[2]?.trim() ?? '' } : undefined;
}

/** Speakers' keys at the end of the block are turns already, unless each comes once and a blank line follows. */
function withoutTurns(entries: readonly Entry[], following: string | undefined): readonly Entry[] {
  const certain = entries.findLastIndex((entry) => !SPEAKERS.has(entry.key)) + 1;
  const unsure = entries.slice(certain).map((entry) => entry.key);
  const areTurns = following?.trim() !== '' || new Set(unsure).size < unsure.length;
  return certain === 0 || areTurns ? entries.slice(0, certain) : entries;
}

function matterOf(entries: readonly Entry[]): FrontMatter {
  const matter: { -readonly [K in keyof FrontMatter]: FrontMatter[K] } = {};
  for (const { key, value } of entries) {
    const field = FIELDS.get(key);
    if (field === 'account') matter[IDENTIFIER.test(value) ? 'customerId' : 'customerName'] = value;
    else if (field !== undefined && field !== 'unused') matter[field] ??= value;
  }
  return splitContact(matter);
}

/** "Dana Reyes (Acme GmbH)" and "Dana Reyes, Acme GmbH" name the person and the company. */
function splitContact(matter: FrontMatter): FrontMatter {
  const match = /^([^(,<]{2,80}?)\s?(?:\(([^()]{2,80})\)|, (.{2,80}))$/.exec(matter.personName ?? '');
  const company = match?.[2] ?? match?.[3];
  if (match?.[1] === undefined || company === undefined) return matter;
  if (company.includes('@')) return { email: company, ...matter, personName: match[1] };
  return { customerName: company, ...matter, personName: match[1] };
}

function keys(words: string, field: Field): (readonly [string, Field])[] {
  return words.split('|').map((word) => [word, field] as const);
}
