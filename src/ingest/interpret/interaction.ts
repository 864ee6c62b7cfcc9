// Something said or written: a ticket, a message, a review, a comment beside an answer. A ticket counts even without
// text, for its state, its reopening and its escalation.
import type { Channel, Fact, Interaction, Origin } from '../../model/index.ts';
import { readBoolean } from '../values/booleans.ts';
import { readChannel } from '../values/channels.ts';
import { isWithoutText } from '../values/empty.ts';
import { parseNumber } from '../values/numbers.ts';
import { readTicketState } from '../values/states.ts';
import type { Authorship } from './author.ts';
import { isAutomatic } from './auto-reply.ts';
import type { Cells, Reader, Row } from './cells.ts';
import { defaultChannel } from './default-channel.ts';
import type { Draft, Interpreter, TableContext } from './fact.ts';
import type { PartyOf } from './parties.ts';
import type { Thread, ThreadReader } from './threads.ts';

/** What is known of the whole table of interactions. */
export interface Dialogue {
  readonly authorship: Authorship;
  readonly threadOf: ThreadReader['of'];
  readonly namesThreads: ThreadReader['areNamed'];
  readonly partyOf: PartyOf;
  readonly textOf: (row: Row) => Text;
}

export function interactionInterpreter(context: TableContext, dialogue: Dialogue): Interpreter {
  const { cells } = context;
  const at = cells.moment();
  const addState = stateReader(cells);
  const turn = cells.number('turn');
  const name = cells.text('author_name');
  const channel = cells.parsed('channel', 'a channel', (text) => readChannel(text) ?? 'other');
  const usual: Channel = defaultChannel(context);
  const isTicket = [...STATES, 'agent' as const].some((field) => cells.has(field));
  return (row, origin, facts) => {
    const { text, subject, body } = dialogue.textOf(row);
    if (text === '' && !isTicket) return 'no text';
    const when = at(row, origin);
    const thread = dialogue.threadOf(row, when, text);
    const author = dialogue.authorship.of(row, origin);
    const party = dialogue.partyOf(row, author, thread);
    const by = channel(row, origin) ?? usual;
    const from = isAutomatic(subject, body) ? 'system' : author;
    const conversation = thread.id;
    // With its time from the start, since nearly every message has one: such an object is made in one piece.
    const interaction: Draft<Interaction> =
      when === undefined
        ? { kind: 'interaction', party, origin, channel: by, conversation, author: from, text }
        : { kind: 'interaction', party, origin, channel: by, conversation, author: from, text, at: when };
    const authorName = name(row, origin);
    if (authorName !== undefined) interaction.authorName = authorName;
    const position = turn(row, origin);
    if (position !== undefined) interaction.turn = position;
    addState(row, origin, interaction);
    if (text === '' && when === undefined && !isFilled(interaction)) return 'holds no more than an id';
    facts.push(interaction);
    return undefined;
  };
}

/** A footer of a report can fill the first cell of a ticket list; nothing else of it is there. */
function isFilled({ party, reopens, escalated, authorName }: Interaction): boolean {
  const names = Object.keys(party).filter((key) => key !== 'conversation');
  return names.length > 0 || reopens !== undefined || escalated !== undefined || authorName !== undefined;
}

export interface Text {
  readonly text: string;
  readonly subject: string;
  readonly body: string;
}

const REPLY = /^\s{0,5}(?:re|aw|antw|fw|fwd|wg|tr|sv|vs|rv|rif|res|enc|odp|ynt)\s?(?:\[\d{1,3}\])?\s?:/i;

/** Body and subject: the subject stands before the body of a ticket, and alone where there is no body. */
export function textReader(cells: Cells): (row: Row) => Text {
  const bodies = [cells.column('text'), cells.column('comment')].filter((column) => column >= 0);
  const title = cells.column('subject');
  const isTicket = !cells.has('author_role') && !cells.has('reply_to');
  return (row) => {
    const subject = title < 0 || isWithoutText(row[title] ?? '') ? '' : (row[title] ?? '');
    const body = bodies.map((column) => row[column] ?? '').find((cell) => !isWithoutText(cell)) ?? '';
    if (body === '') return { text: subject, subject, body };
    const isPart = isTicket && subject !== '' && !REPLY.test(subject) && !body.startsWith(subject);
    return { text: isPart ? `${subject}\n\n${body}` : body, subject, body };
  };
}

const STATES = ['state', 'closed_at', 'reopens', 'escalated'] as const;

/** Adds state, reopening and escalation. A ticket with a closing date is solved, whatever else is missing. */
function stateReader(cells: Cells): (row: Row, origin: Origin, interaction: Draft<Interaction>) => void {
  if (!STATES.some((field) => cells.has(field))) return () => {};
  const state = cells.parsed('state', 'open, pending or solved', readTicketState);
  const closed = cells.date('closed_at');
  const closing = cells.column('closed_at');
  const reopens: Reader<number> = cells.parsed('reopens', 'a number', countOf);
  const escalated: Reader<number> = cells.parsed('escalated', 'yes or no', countOf);
  const isEscalated = cells.text('state');
  return (row, origin, interaction) => {
    const stated =
      state(row, origin) ?? (closing < 0 ? undefined : closed(row, origin) === undefined ? 'open' : 'solved');
    if (stated !== undefined) interaction.state = stated;
    const times = reopens(row, origin);
    if (times !== undefined) interaction.reopens = times;
    const raised = escalated(row, origin);
    if (raised !== undefined) interaction.escalated = raised > 0;
    else if (/^escalated$/i.test(isEscalated(row, origin) ?? '')) interaction.escalated = true;
  };
}

/** A number of times, or yes and no as once and never. */
function countOf(text: string): number | undefined {
  const answer = readBoolean(text);
  return answer === undefined ? parseNumber(text, undefined) : Number(answer);
}

/** The comment of a customer beside something else: an answer to a survey, a departure. */
export function commentInterpreter(context: TableContext, dialogue: Dialogue, channel: Channel): Interpreter {
  const { cells } = context;
  const at = cells.moment();
  return (row, origin, facts: Fact[]) => {
    const { text } = dialogue.textOf(row);
    if (text === '') return 'no text';
    const when = at(row, origin);
    const thread: Thread = dialogue.threadOf(row, when, text);
    const comment: Draft<Interaction> = {
      kind: 'interaction',
      party: dialogue.partyOf(row, 'customer', thread),
      origin,
      channel,
      conversation: thread.id,
      author: 'customer',
      text,
    };
    if (when !== undefined) comment.at = when;
    facts.push(comment);
    return undefined;
  };
}
