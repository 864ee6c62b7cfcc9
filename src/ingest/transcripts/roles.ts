// Words that stand where a name would and tell the side: "Agent:", "Customer 2:", "Support Team:", "Dana (Guest):".
import type { Author } from '../../model/index.ts';

type Side = Exclude<Author, 'unknown'>;

const AGENT =
  'account executive|account manager|admin|advisor|adviser|agent|agente|asesor|berater|beraterin|billing team|' +
  'chat agent|conseiller|conseillère|consulente|consultant|csm|csr|customer care|customer service|' +
  'customer service representative|customer success|customer success manager|customer support|employee|helpdesk|' +
  'help desk|konsulent|kundendienst|kundenservice|live agent|medewerker|mitarbeiter|mitarbeiterin|operator|' +
  'operador|operatore|opérateur|rep|representative|sales|sales rep|salesperson|seller|service agent|' +
  'service desk|specialist|staff|supervisor|support|support agent|support engineer|support rep|' +
  'support representative|support specialist|support team|team|tech support|technician|оператор|агент|поддержка';

const CUSTOMER =
  'anrufer|anruferin|asiakas|buyer|caller|cliente|client|contact|customer|end user|enduser|gast|guest|klant|' +
  'klient|kund|kunde|kundin|lead|member|patient|prospect|requester|shopper|subscriber|usuario|user|utente|' +
  'visitor|zákazník|клиент|клієнт|お客様|客户|客戶|고객';

const SYSTEM =
  'ai assistant|answer bot|assistant|auto reply|automated message|automated system|autoresponder|bot|chatbot|' +
  'chat bot|ivr|notification|recording|system|system message|virtual agent|virtual assistant|voicemail|система';

const ROLES: ReadonlyMap<string, Side> = new Map([
  ...entries(AGENT, 'agent'),
  ...entries(CUSTOMER, 'customer'),
  ...entries(SYSTEM, 'system'),
]);

/** Marks in brackets with which meeting tools name somebody from outside the organisation. */
const OUTSIDE: ReadonlySet<string> = new Set([
  'guest',
  'external',
  'unverified',
  'gast',
  'extern',
  'invité',
  'externo',
]);

const BRACKETED = /[([]([^()[\]]{1,60})[)\]]/;
const NUMBER = /\s*#?\d{1,3}$/;
const MAIL = /<?[^\s<>()]{1,64}@[^\s<>()]{1,190}>?/;
const SEPARATOR = /\s+[-–|/]\s+/;

/** A role before or after a name: "Agent Dana", "Acme Support". */
const LEADING = /^(agent|caller|client|customer|operator|rep)\s+(?=\S)/i;
const TRAILING = /\s(agent|bot|helpdesk|support|team)$/i;

/** The side that the label names outright, or undefined where it is only a name. */
export function roleOf(label: string): Side | undefined {
  const whole = roleOfWords(label);
  if (whole !== undefined) return whole;
  const bracketed = bracketOf(label);
  if (OUTSIDE.has(bracketed.toLowerCase())) return 'customer';
  const bare = label.replace(BRACKETED, '').trim();
  const edges = [LEADING.exec(bare)?.[1] ?? '', TRAILING.exec(bare)?.[1] ?? ''];
  const parts = [bracketed, ...label.split(SEPARATOR), bare, ...edges];
  return parts.map(roleOfWords).find((role) => role !== undefined);
}

/** The person's name within a label, or undefined when it names none: "Dana Reyes (Guest)" → "Dana Reyes". */
export function nameOf(label: string): string | undefined {
  const bare = label.replace(MAIL, '').replace(BRACKETED, '');
  const name = bare.split(SEPARATOR).find((part) => roleOfWords(part) === undefined) ?? '';
  const trimmed = name.trim().replace(LEADING, '');
  return trimmed === '' || isNumbered(trimmed) || !/\p{L}/u.test(trimmed) ? undefined : trimmed;
}

/** What a label holds in brackets: a company, a role, or ''. */
export function bracketOf(label: string): string {
  return BRACKETED.exec(label)?.[1]?.trim() ?? '';
}

export function mailOf(label: string): string | undefined {
  return MAIL.exec(label)?.[0].replace(/[<>]/g, '');
}

/** "Speaker 1", "Participant 2", "Unknown speaker": what recognisers write for a voice without a name. */
function isNumbered(name: string): boolean {
  return /^(?:speaker|participant|person|sprecher|unknown|unidentified)\b/i.test(name);
}

function roleOfWords(label: string): Side | undefined {
  return ROLES.get(label.trim().toLowerCase().replace(NUMBER, ''));
}

function entries(words: string, side: Side): (readonly [string, Side])[] {
  return words.split('|').map((word) => [word, side] as const);
}
