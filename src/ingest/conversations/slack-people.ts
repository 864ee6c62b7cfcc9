// The list of people of a Slack workspace: how they are called, how they are reached, and on whose side they are.
import type { WorkspacePerson } from '../../model/index.ts';
import { ownAddress } from '../interpret/party.ts';
import { firstText, type JsonObject, member, objectAt, textAt } from '../json/value.ts';
import { CanonicalRows, PERSON_FIELDS } from './canonical.ts';

/** True for an entry of the list of people. */
export function isUser(entry: JsonObject): boolean {
  return 'profile' in entry && textAt(entry, 'id') !== '';
}

/** True for someone who administers the workspace. */
export function isOwner(user: JsonObject): boolean {
  return ['is_owner', 'is_primary_owner', 'is_admin'].some((key) => member(user, key) === true);
}

/** The person by their id; `ownDomains` are ours, and who has an address elsewhere is not one of us. */
export function personOf(user: JsonObject, ownDomains: readonly string[]): [string, WorkspacePerson] {
  const profile = objectAt(user, 'profile');
  const email = textAt(profile, 'email').trim();
  const name = firstText(profile, 'real_name', 'display_name') || firstText(user, 'real_name', 'name');
  return [textAt(user, 'id'), { name, email, side: sideOf(user, email, ownDomains) }];
}

function sideOf(user: JsonObject, email: string, ownDomains: readonly string[]): WorkspacePerson['side'] {
  if (member(user, 'is_bot') === true || textAt(user, 'id') === 'USLACKBOT') return 'machine';
  if (email === '' || ownDomains.length === 0) return 'unknown';
  return ownAddress(ownDomains)(email) ? 'ours' : 'theirs';
}

/** The customers' people: without an address, nothing ties anyone to a customer. */
export function peopleRows(
  people: ReadonlyMap<string, WorkspacePerson>,
): CanonicalRows<(typeof PERSON_FIELDS)[number]> {
  const rows = new CanonicalRows('', PERSON_FIELDS, '');
  for (const [person_id, { name, email, side }] of people)
    if (mayBeTheirs(side) && email !== '') rows.add({ person_id, person_name: name, email }, 0);
  return rows;
}

export function mayBeTheirs(side: WorkspacePerson['side']): boolean {
  return side === 'theirs' || side === 'unknown';
}
