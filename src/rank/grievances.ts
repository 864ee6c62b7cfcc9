// Every grievance of a customer with its cause: the one its words name, else what its signal says, else what the conversation
// is about.
import {
  type Account,
  type Cause,
  type Contact,
  type Instant,
  isGrievance,
  type Theme,
} from '../model/index.ts';

/** A customer's message that names a cause. */
export interface Mention {
  readonly customer: string;
  readonly cause: Theme['cause'];
  readonly at: Instant;
  /** Fingerprint of the contact. */
  readonly contact: number;
}

/** Of who holds something against us: no more than what is told of them. */
type Aggrieved = Pick<Account, 'id' | 'name' | 'owner' | 'stake' | 'quotes'>;

export interface Grievance extends Mention {
  readonly account: Aggrieved;
}

export function grievancesOf({ conversations, ...account }: Account): readonly Grievance[] {
  const { id, name, owner, stake, quotes } = account;
  const aggrieved = { id, name, owner, stake, quotes };
  return conversations.flatMap(({ contacts, cause: usual }) =>
    contacts
      .filter((contact) => isAboutUs(contact) && contact.at !== undefined)
      .map((contact) => ({
        account: aggrieved,
        customer: id,
        cause: contact.cause ?? causeBySignal(contact) ?? usual ?? 'not named',
        at: contact.at ?? 0,
        contact: contact.fingerprint,
      })),
  );
}

/** Sober reports too: who describes an outage is hit by it, angry or not. */
export function mentionsOf({ id, contacts }: Account): readonly Mention[] {
  return contacts.flatMap(({ author, at, cause, fingerprint }) =>
    author === 'customer' && at !== undefined && cause !== undefined
      ? [{ customer: id, cause, at, contact: fingerprint }]
      : [],
  );
}

/** A grievance, or an objection to the price, which is none by itself but builds up like one. */
function isAboutUs(contact: Contact): boolean {
  return isGrievance(contact) || (contact.author === 'customer' && hasSignal(contact, 'price-concern'));
}

function hasSignal({ evidence }: Contact, wanted: string): boolean {
  return evidence.some(({ signal }) => signal === wanted);
}

const CAUSES_BY_SIGNAL: readonly (readonly [string, Cause])[] = [
  ['price-concern', 'price'],
  ['waiting', 'waiting'],
  ['repeated-effort', 'repetition'],
  ['refund', 'returns'],
];

function causeBySignal(contact: Contact): Cause | undefined {
  return CAUSES_BY_SIGNAL.find(([signal]) => hasSignal(contact, signal))?.[1];
}
