// Which interpreters read the rows of which kind of table. A row is used when one of the first group finds a fact in it;
// the second group adds what else the row holds.
import type { Diagnostic, Fact, Instant, Origin, Party } from '../../model/index.ts';
import type { TableKind } from '../columns/synonyms.ts';
import { authorshipOf } from './author.ts';
import type { Row } from './cells.ts';
import { customerInterpreter } from './customer.ts';
import { departureInterpreter } from './departure.ts';
import type { Interpreter, TableContext } from './fact.ts';
import { commentInterpreter, type Dialogue, interactionInterpreter, textReader } from './interaction.ts';
import { dealInterpreter, orderInterpreter } from './order.ts';
import { partiesOf } from './parties.ts';
import { ownAddress, PARTY_FIELDS, type PartyReader, partyReader, sharedParty } from './party.ts';
import { personInterpreter } from './person.ts';
import { findSides, needsSides } from './sides.ts';
import { subscriptionInterpreter } from './subscription.ts';
import { surveys } from './survey.ts';
import { threadReader } from './threads.ts';
import { usageInterpreter } from './usage.ts';

export interface RowInterpreter {
  /** Pushes the facts of a row; returns why it was rejected ('' where that is told once for the table), or undefined. */
  readonly read: (row: Row, origin: Origin, facts: Fact[]) => string | undefined;
  /** What could only be told at the end. */
  readonly finish: () => { readonly facts: readonly Fact[]; readonly diagnostics: readonly Diagnostic[] };
  readonly authorship: string;
  /** Whether some row so far means what it means only among the others: an answer waits, a thread is told by number. */
  readonly isEntangled: () => boolean;
}

type Context = Omit<TableContext, 'kind'>;

interface Crew {
  readonly first: readonly Interpreter[];
  readonly extra: readonly Interpreter[];
  readonly finish: () => readonly Fact[];
  readonly authorship: string;
  readonly isEntangled: () => boolean;
}

const NONE: Crew = { first: [], extra: [], finish: () => [], authorship: '', isEntangled: () => false };

/** `rows` are the records seen so far: all of them, where the table had to be held. */
export function interpreterOf(
  kind: TableKind | undefined,
  context: Context,
  rows: readonly Row[],
): RowInterpreter {
  if (kind === undefined) {
    return {
      read: () => '',
      finish: () => ({ facts: [], diagnostics: [] }),
      authorship: '',
      isEntangled: () => false,
    };
  }
  const crew = CREWS[kind]({ ...context, kind }, rows);
  return {
    authorship: crew.authorship,
    isEntangled: crew.isEntangled,
    read: (row, origin, facts) => readRow(crew, row, origin, facts),
    finish: () => ({ facts: crew.finish(), diagnostics: withoutCurrency(context) }),
  };
}

function readRow({ first, extra }: Crew, row: Row, origin: Origin, facts: Fact[]): string | undefined {
  let reason: string | undefined;
  let isUsed = false;
  for (const interpret of first) {
    const why = interpret(row, origin, facts);
    if (why === undefined) isUsed = true;
    else reason ??= why;
  }
  if (!isUsed) return reason;
  for (const interpret of extra) interpret(row, origin, facts);
  return undefined;
}

function withoutCurrency({ cells, file }: Context): readonly Diagnostic[] {
  return cells.columnsWithoutCurrency().map((column) => ({
    severity: 'note',
    code: 'currency-missing',
    args: { column },
    origin: { file },
  }));
}

const CREWS: Readonly<Record<TableKind, (context: TableContext, rows: readonly Row[]) => Crew>> = {
  customers: (context) => aboutCustomers(context, customerInterpreter),
  people: (context) => aboutCustomers(context, personInterpreter),
  orders: (context) => ({ ...NONE, first: [orderInterpreter(context)] }),
  deals: (context) => ({ ...NONE, first: [dealInterpreter(context)] }),
  subscriptions: (context) => ({ ...NONE, first: [subscriptionInterpreter(context)] }),
  usage: (context) => ({ ...NONE, first: [usageInterpreter(context)] }),
  interactions: talk,
  surveys: talk,
  departures: (context, rows) => {
    const { cells, settings } = context;
    const dialogue = dialogueOf(context, rows);
    const party = partyReader(cells, PARTY_FIELDS, ownAddress(settings.ownDomains));
    return {
      ...NONE,
      first: [departureInterpreter(context, party)],
      extra: [commentInterpreter(context, dialogue, 'survey')],
      isEntangled: dialogue.namesThreads,
    };
  },
};

/** Client lists tell who left and what they answered, too. */
function aboutCustomers(
  context: TableContext,
  about: (context: TableContext, party: PartyReader) => Interpreter,
): Crew {
  const { cells, settings } = context;
  const party = sharedParty(partyReader(cells, PARTY_FIELDS, ownAddress(settings.ownDomains)));
  const answers = surveys(context, party);
  return {
    ...NONE,
    first: [about(context, party)],
    extra: [
      ...(cells.has('at') ? [departureInterpreter(context, party)] : []),
      ...(cells.has('score') ? [answers.interpret] : []),
    ],
    finish: answers.finish,
    isEntangled: answers.areWaiting,
  };
}

function talk(context: TableContext, rows: readonly Row[]): Crew {
  const { cells, kind } = context;
  const dialogue = dialogueOf(context, rows);
  const answers = surveys(context, (row, at) => answererOf(dialogue, row, at));
  const isSurvey = kind === 'surveys' || isSurveyOfContacts(cells);
  const words = isSurvey
    ? commentInterpreter(context, dialogue, 'survey')
    : interactionInterpreter(context, dialogue);
  return {
    first: cells.has('score') ? [words, answers.interpret] : [words],
    extra: [],
    finish: answers.finish,
    authorship: isSurvey ? 'each row is the customer’s' : dialogue.authorship.says,
    isEntangled: () => answers.areWaiting() || dialogue.namesThreads(),
  };
}

/** Who answered; undefined where nothing of the row tells, not even a remark. */
function answererOf(dialogue: Dialogue, row: Row, at: Instant | undefined): Party | undefined {
  const { text } = dialogue.textOf(row);
  const thread = dialogue.threadOf(row, at, text);
  const party = dialogue.partyOf(row, 'customer', thread);
  const isNobody = thread.by === 'content' && text === '' && party.conversation === thread.id;
  return isNobody ? undefined : party;
}

/** A list of contacts that were asked afterwards: the remark in it belongs to the answer, not to a ticket. */
function isSurveyOfContacts(cells: TableContext['cells']): boolean {
  const isAsked = /\b(?:csat|nps|ces)\b/.test(cells.header('score'));
  return isAsked && !cells.has('subject') && !cells.has('state') && !cells.has('author_role');
}

function dialogueOf(context: TableContext, rows: readonly Row[]): Dialogue {
  const { cells } = context;
  const sides = needsSides(cells)
    ? findSides(cells, rows)
    : { isDialogue: false, agentNames: new Set<string>(), ownDomain: '' };
  const threads = threadReader(cells, rows);
  return {
    authorship: authorshipOf(context, sides),
    threadOf: threads.of,
    namesThreads: threads.areNamed,
    partyOf: partiesOf(context, rows),
    textOf: textReader(cells),
  };
}
