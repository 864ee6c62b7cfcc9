// Whose mail it is. Domains that the user names decide alone; otherwise the first mails are asked: where they were
// delivered, or which domain takes part in most conversations while the others change, that is us.
import type { ReadingSettings } from '../../model/index.ts';
import { ownAddress } from '../interpret/party.ts';
import { FEWEST_THREADS, OURS, THEIRS } from '../interpret/sides.ts';
import { companyDomain } from '../link/hosts.ts';
import { isByMailSystem } from './machine.ts';
import type { Mail, Mailbox } from './mail.ts';

export interface Sides {
  /** False for every address where nothing is known of us. */
  readonly isOurs: (address: string) => boolean;
  /** How we were found in the mails; '' where they do not tell, or the user has told. */
  readonly says: string;
}

/** A mail with the conversation that it would belong to by its head alone. */
export interface Sampled {
  readonly mail: Mail;
  readonly conversation: string;
}

const DELIVERY = ['delivered-to', 'x-original-to', 'x-delivered-to', 'envelope-to', 'x-envelope-to'];

export function findSides({ ownDomains }: ReadingSettings, sample: readonly Sampled[]): Sides {
  if (ownDomains.length > 0) return { isOurs: ownAddress(ownDomains), says: '' };
  const delivered = mostFrequent(sample.flatMap(({ mail }) => deliveryOf(mail)));
  if (delivered !== '') return known(delivered, 'is delivered here');
  const involved = mostInvolved(sample);
  if (involved !== '') return known(involved, 'takes part in most conversations');
  return { isOurs: () => false, says: '' };
}

/** The customer's side of a mail: whom we write to, or who writes; no address where neither is a customer. */
export function counterpartOf(mail: Mail, { isOurs }: Sides): Mailbox {
  const { from, to, cc } = mail;
  if (isByMailSystem(mail)) return NOBODY;
  if (!isOurs(from.address)) return from;
  return [...to, ...cc].find(({ address }) => address !== '' && !isOurs(address)) ?? NOBODY;
}

const NOBODY: Mailbox = { name: '', address: '' };

function known(identity: string, because: string): Sides {
  const isOurs = identity.includes('@') ? (address: string) => address === identity : ownAddress([identity]);
  return { isOurs, says: `${identity} is us: it ${because}` };
}

function deliveryOf({ head }: Mail): readonly string[] {
  const line = DELIVERY.map(head).find((value) => value.includes('@'));
  return line === undefined ? [] : [identityOf(line.replace(/[<>]/g, '').trim().toLowerCase())];
}

/** The domain of an address, or, at a host where anybody can be, the address itself. */
function identityOf(address: string): string {
  return companyDomain(address, NONE) || address;
}

const NONE: ReadonlySet<string> = new Set();

function mostFrequent(identities: readonly string[]): string {
  const [first] = counted(identities);
  return first !== undefined && first[1] >= identities.length * OURS ? first[0] : '';
}

function mostInvolved(sample: readonly Sampled[]): string {
  const conversations = new Map<string, Set<string>>();
  for (const { mail, conversation } of sample) {
    const involved = conversations.get(conversation) ?? new Set();
    conversations.set(conversation, involved);
    for (const { address } of [mail.from, ...mail.to, ...mail.cc])
      if (address !== '') involved.add(identityOf(address));
  }
  const [first, second] = counted([...conversations.values()].flatMap((involved) => [...involved]));
  const isProof =
    conversations.size >= FEWEST_THREADS && first !== undefined && first[1] >= conversations.size * OURS;
  return isProof && (second?.[1] ?? 0) <= conversations.size * THEIRS ? first[0] : '';
}

/** The most frequent first; of equally frequent ones the one that came first. */
function counted(identities: readonly string[]): readonly (readonly [identity: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const identity of identities) counts.set(identity, (counts.get(identity) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
