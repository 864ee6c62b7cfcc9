// A transcript may name its speakers and not say who is who. Other exports often do: the contact list names the
// customers' people, the help desk and the owner column name ours. A name on one side only decides; on both, nothing.
import type { Fact, Interaction } from '../model/index.ts';
import { foldName } from './link/names.ts';

/** Full names, folded. */
export interface Names {
  readonly theirs: readonly string[];
  readonly ours: readonly string[];
}

export interface Acquaintances {
  /** Learns names from a fact. Memory grows with people. */
  note(fact: Fact): void;
  /** All names learnt, for others to take. */
  names(): Names;
  take(names: Names): void;
  /** Whether the author is not known but named, so that it may be known once everything is read. */
  mayKnow(fact: Fact): fact is Interaction;
  /** The same interaction with its author decided, as far as the names go. */
  recognise(interaction: Interaction): Interaction;
}

export function createAcquaintances(): Acquaintances {
  const theirs = new Set<string>();
  const ours = new Set<string>();
  return {
    note(fact) {
      if (fact.kind === 'person') add(theirs, fact.party.personName);
      if (fact.kind === 'customer') add(ours, fact.owner);
      if (fact.kind === 'interaction' && fact.author === 'agent') add(ours, fact.authorName);
      if (fact.kind === 'interaction' && fact.author === 'customer') add(theirs, fact.authorName);
    },
    names: () => ({ theirs: [...theirs], ours: [...ours] }),
    take(names) {
      for (const name of names.theirs) theirs.add(name);
      for (const name of names.ours) ours.add(name);
    },
    mayKnow: (fact): fact is Interaction =>
      fact.kind === 'interaction' && fact.author === 'unknown' && fact.authorName !== undefined,
    recognise(interaction) {
      const name = foldName(interaction.authorName ?? '');
      if (ours.has(name) === theirs.has(name)) return interaction;
      return ours.has(name) ? asAgent(interaction) : asCustomer(interaction);
    },
  };
}

/** One word is no full name: many bear it. */
function add(names: Set<string>, name: string | undefined): void {
  const folded = name === undefined ? '' : foldName(name);
  if (folded.includes(' ')) names.add(folded);
}

/** Our word belongs to whoever takes part in the conversation; a file's name says less. */
function asAgent(interaction: Interaction): Interaction {
  const { hint: _hint, ...party } = interaction.party;
  return { ...interaction, author: 'agent', party: { ...party, conversation: interaction.conversation } };
}

function asCustomer(interaction: Interaction): Interaction {
  const { party, authorName, conversation } = interaction;
  const personName = party.personName ?? authorName;
  return {
    ...interaction,
    author: 'customer',
    party: { ...party, conversation, ...(personName !== undefined && { personName }) },
  };
}
