// Conversations with what a careful reader would note of our promises in them; see fixtures/promises/README.md.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listenerFor } from '../src/listener.ts';
import type { Account, Channel, Fact, Interaction } from '../src/model/index.ts';
import { SCAN_RETENTION } from '../src/profile/contact.ts';
import { createLedger } from '../src/profile/ledger.ts';
import { openAccount } from '../src/profile/open.ts';
import { signals } from '../src/signals/index.ts';
import { EXCHANGE, endOf } from './timeline.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/promises');

export type State = 'open' | 'kept' | 'broken' | 'late';

/** A promise as noted by hand; `late`: broken, and done after its day. */
export interface Noted {
  readonly state: State;
  readonly by: string;
  /** Part of the words of the promise. */
  readonly words: string;
  /** Undefined: the words name no day, or it is due only after something else. */
  readonly due: string | undefined;
  /** Day of the message that decides the state. */
  readonly evidence: string | undefined;
}

export interface Told {
  readonly name: string;
  readonly asOf: string;
  readonly facts: readonly Fact[];
  readonly noted: readonly Noted[];
}

export function readConversations(files: (name: string) => boolean): readonly Told[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt') && files(name));
  return names.toSorted().flatMap((name) => blocksOf(readFileSync(join(FOLDER, name), 'utf8')));
}

function blocksOf(text: string): readonly Told[] {
  const blocks = text.split(/^# /m).slice(1);
  return blocks.map((block) => toldOf(block.split('\n').filter((line) => line.trim() !== '')));
}

function toldOf([head = '', ...lines]: readonly string[]): Told {
  const [name = '', , asOf = ''] = head.split(' | ');
  const facts = lines.filter((line) => !line.startsWith('= '));
  return {
    name,
    asOf: asOf.replace('as of ', ''),
    facts: facts.map((line, index) => factOf(line, name, index)),
    noted: lines.filter((line) => line.startsWith('= ')).map(notedOf),
  };
}

function notedOf(line: string): Noted {
  const [state = '', by = '', words = '', due = '', evidence = ''] = line.slice(2).split(' | ');
  if (state !== 'open' && state !== 'kept' && state !== 'broken' && state !== 'late')
    throw new Error(`not noted: "${line}"`);
  return { state, by, words, due: dayOf(due), evidence: dayOf(evidence) };
}

function dayOf(text: string): string | undefined {
  return text === '-' ? undefined : `2026-${text}`;
}

const LINE = /^(\d\d-\d\d) (\d\d):(\d\d) (mail|chat|ticket|call) ([CA]) ([^:]+): (.*)$/;

function factOf(line: string, conversation: string, index: number): Fact {
  const sourced = { party: { id: 'C1' }, origin: { file: 'promises', record: index + 1 } };
  const renewal = /^renewal (\d{4}-\d\d-\d\d)$/.exec(line)?.[1];
  if (renewal !== undefined) return { ...sourced, kind: 'customer', renewal: midnight(renewal) };
  const [, day, hour, minute, channel, side, authorName = '', text = ''] = LINE.exec(line) ?? [];
  if (day === undefined) throw new Error(`not a line of a conversation: "${line}"`);
  return {
    ...sourced,
    kind: 'interaction',
    channel: channelOf(channel),
    conversation,
    author: side === 'A' ? 'agent' : 'customer',
    authorName,
    at: midnight(`2026-${day}`) + (Number(hour) * 60 + Number(minute)) * 60_000 + index,
    text,
  };
}

function channelOf(word: string | undefined): Channel {
  return word === 'mail' || word === 'chat' || word === 'call' ? word : 'ticket';
}

function midnight(day: string): number {
  return endOf(day) + 1 - 86_400_000;
}

const listen = listenerFor(signals, []);

/** The account that a conversation makes, opened on its day; `signals` none: promises rest on words of their own. */
export function accountOf({ facts, asOf }: Told): Account {
  const ledger = createLedger(SCAN_RETENTION);
  for (const fact of facts) ledger.add(0, fact, fact.kind === 'interaction' ? listen(fact) : undefined);
  const [[, profile] = []] = ledger.settle(() => 'C1');
  if (profile === undefined) throw new Error('a conversation needs a line');
  return openAccount(profile, { id: 'C1', name: 'Acme', known: 'listed' }, endOf(asOf), EXCHANGE);
}

export function interactionsOf({ facts }: Told): readonly Interaction[] {
  return facts.filter((fact) => fact.kind === 'interaction');
}
