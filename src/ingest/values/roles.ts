// Who wrote a row, by the word in its role column.
import type { Author } from '../../model/index.ts';
import { roleOf } from '../transcripts/roles.ts';
import { readBoolean } from './booleans.ts';

type Side = Exclude<Author, 'unknown'>;

/** Words of exports beside those that stand before a spoken turn. */
const SIDES: ReadonlyMap<string, Side> = new Map([
  ...side(
    'customer',
    'end-user, end_user, inbound, incoming, in, received, consumer, requestor, reporter, from customer',
  ),
  ...side(
    'customer',
    'reviewer, complainant, author, eingehend, entrant, entrante, client message, customer message',
  ),
  ...side(
    'agent',
    'outbound, outgoing, out, sent, teammate, owner, company, business, brand, us, we, internal, host',
  ),
  ...side(
    'agent',
    'user_admin, light agent, light_agent, moderator, manager, to customer, ausgehend, sortant, saliente',
  ),
  ...side('system', 'automation, automated, trigger, workflow, ai, auto, machine, script, noreply, no-reply'),
]);

/** Headers that ask a yes-or-no question, with what "yes" means. */
const YES_MEANS: ReadonlyMap<string, Side> = new Map([
  ...side('customer', 'inbound, is inbound, incoming, is customer, from customer'),
  ...side('agent', 'is agent, is staff, from agent, outbound, is outbound'),
]);

/** The side a role word names. `header` is the folded header, which says what yes and no mean. */
export function readRole(text: string, header: string): Side | undefined {
  const yes = YES_MEANS.get(header);
  const answer = yes === undefined ? undefined : readBoolean(text);
  if (yes !== undefined && answer !== undefined)
    return answer === (yes === 'customer') ? 'customer' : 'agent';
  return text.length > LONGEST ? undefined : (SIDES.get(text.toLowerCase()) ?? roleOf(text));
}

/** True for a word that can only be a role, never a name. */
export function isRoleWord(text: string): boolean {
  return text.length <= LONGEST && (SIDES.has(text.toLowerCase()) || roleOf(text) !== undefined);
}

const LONGEST = 40;

function side(author: Side, words: string): (readonly [string, Side])[] {
  return words.split(', ').map((word) => [word, author] as const);
}
