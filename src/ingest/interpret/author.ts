// Who wrote a row: the customer, one of us, a machine. The role column has the first word, then whose address or name it
// is, then the kind of table: a ticket or a review is the customer's.
import type { Author, Origin } from '../../model/index.ts';
import { domainOf, findEmail } from '../values/emails.ts';
import { remembered } from '../values/remembered.ts';
import { readRole } from '../values/roles.ts';
import type { Row } from './cells.ts';
import { defaultChannel } from './default-channel.ts';
import type { TableContext } from './fact.ts';
import { ownAddress } from './party.ts';
import { plainName, type Sides } from './sides.ts';

export interface Authorship {
  readonly of: (row: Row, origin: Origin) => Author;
  /** How the sides were told apart, for `inspect`. */
  readonly says: string;
}

type Verdict = (row: Row) => Author | undefined;

export function authorshipOf(context: TableContext, sides: Sides): Authorship {
  const { cells, table } = context;
  const clues = [byAddress(context, sides), byName(context, sides)].filter((clue) => clue !== undefined);
  const header = cells.header('author_role');
  const role = cells.parsed(
    'author_role',
    'customer or agent',
    remembered((text) => readRole(text, header)),
  );
  const otherwise = usualAuthor(context, sides);
  const reasons = [
    ...(cells.has('author_role') ? [table.authorship || `by "${cells.name('author_role')}"`] : []),
    ...clues.map(({ says }) => says),
    ...(otherwise === 'customer' ? ['each row is the customer’s'] : []),
    ...(otherwise === 'agent' ? ['each row is a note of ours'] : []),
    ...(otherwise === 'unknown' && !cells.has('author_role') ? [UNDECIDED] : []),
  ];
  return {
    says: reasons.join('; '),
    of: (row, origin) => {
      const stated = role(row, origin);
      if (stated !== undefined) return stated;
      for (const clue of clues) {
        const author = clue.of(row);
        if (author !== undefined) return author;
      }
      return otherwise;
    },
  };
}

const UNDECIDED =
  'others are not known (the config tells who is ours: "ownDomains": ["our-company.com"], "ownNames": ["Our Person"])';

/** Whose a row is that nothing else tells: a ticket or review is the customer's, a note is ours. */
function usualAuthor(context: TableContext, { isDialogue }: Sides): Author {
  if (context.cells.has('author_role') || isDialogue) return 'unknown';
  return defaultChannel(context) === 'note' ? 'agent' : 'customer';
}

interface Clue {
  readonly says: string;
  readonly of: Verdict;
}

/** By the sender's address against our domains, the user's or the one that the threads show. */
function byAddress({ cells, settings }: TableContext, { ownDomain }: Sides): Clue | undefined {
  const domains = settings.ownDomains.length > 0 || ownDomain === '' ? settings.ownDomains : [ownDomain];
  const column = cells.column('author_email');
  if (column < 0 || domains.length === 0) return undefined;
  const isOurs = ownAddress(domains);
  return {
    says: `addresses at ${domains.join(', ')} are ours`,
    of: (row) => {
      const email = findEmail(row[column] ?? '');
      if (email === undefined || domainOf(email) === '') return undefined;
      return isOurs(email) ? 'agent' : 'customer';
    },
  };
}

/** By the sender's name against our people's, the user's or those in the table's agent column. */
function byName({ cells, settings }: TableContext, { agentNames }: Sides): Clue | undefined {
  const ours = new Set([...settings.ownNames.map(plainName), ...agentNames]);
  const columns = [cells.column('author_name'), cells.column('author_email')].filter((column) => column >= 0);
  if (columns.length === 0 || ours.size === 0) return undefined;
  const others: Author | undefined = agentNames.size > 0 ? 'customer' : undefined;
  return {
    says: agentNames.size > 0 ? `names in "${cells.name('agent')}" are ours` : 'by our people’s names',
    of: (row) => {
      const names = columns.map((column) => plainName(row[column] ?? '')).filter((name) => name !== '');
      if (names.some((name) => ours.has(name))) return 'agent';
      return names.length > 0 ? others : undefined;
    },
  };
}
