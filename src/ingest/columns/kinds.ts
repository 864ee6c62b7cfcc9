// Which kind of table a header is most like. Three things speak for a kind: the fields its columns would fill (a name
// as general as "id" speaks softly), words of the trade anywhere in the header, and the name of the file or sheet.
import { FIELD_NAMES, type Field } from './fields.ts';
import { fold, foldedNames } from './fold.ts';
import { meaningOf, TABLE_KINDS, type TableKind } from './synonyms.ts';

type Weights = Readonly<Partial<Record<Field, number>>>;

/** How much a filled field speaks for a kind; set by hand, held by the tests over known exports. */
const FIELD_WEIGHTS: Readonly<Record<TableKind, Weights>> = {
  customers: {
    customer_id: 1,
    customer_name: 1,
    owner: 2,
    domain: 1,
    status: 1,
    plan: 1,
    segment: 1,
    since: 2,
    renewal: 2,
    annual_value: 2,
    monthly_value: 2,
    seats: 1,
    seats_used: 2,
    last_seen: 2,
    churned: 2,
    phone: 0.5,
    email: 0.5,
    score: 1,
    at: 1,
  },
  people: {
    first_name: 2,
    last_name: 2,
    person_name: 1,
    role: 2,
    email: 1,
    phone: 1,
    person_id: 1,
    customer_name: 0.5,
  },
  interactions: {
    text: 4,
    subject: 2,
    conversation: 3,
    message_id: 3,
    reply_to: 2,
    author_role: 3,
    author_name: 1,
    author_email: 1,
    recipient: 1,
    agent: 1.5,
    channel: 1,
    state: 1,
    closed_at: 2,
    reopens: 2,
    escalated: 2,
    turn: 1,
    score: 1,
    hint: 2,
  },
  surveys: { score: 4, comment: 3, at: 1, message_id: 1 },
  orders: { order_id: 4, amount: 2, unit_price: 2, quantity: 1, due: 2, at: 1, status: 0.5 },
  deals: { order_id: 2, amount: 1, at: 1.5, status: 1.5, owner: 1 },
  subscriptions: {
    subscription_id: 4,
    start: 2,
    end: 2,
    renewal: 1,
    interval: 3,
    downgraded: 2,
    trial: 1,
    annual_value: 1,
    monthly_value: 1,
    plan: 1,
    seats: 0.5,
    status: 0.5,
    amount: 0.5,
  },
  usage: { quantity: 3, errors: 2, event: 2, at: 1 },
  departures: { at: 2, reason: 3, text: 0.5 },
};

/** Names so general that they stand in tables of any kind. */
const GENERAL: ReadonlySet<string> = new Set(
  foldedNames(`
    id, uuid, guid, external id, identifier, number, no, key, name, date, day, time, status, state, type, value, total, title, description, notes, note, reason
    quantity, price, contact, customer, client, account, company, user, email, created at, created, created date
    create date, created on, creation date, timestamp, amount, comment, comments, category, position, role, reference
    product, source, owner, stage, score, rating, period, term, duration, month, week, end, start, count, details, by, from
    to, who, text, activity, action, end date, start date, Datum, fecha, data, nom, nombre, nome, calls, requests, usage
    record id, message, reopened, closed, left, lost, active, channel, units, revenue`),
);

const GENERAL_SHARE = 0.35;

/** Words within a header that belong to one trade, whatever field the column fills. */
const TRADE_WORDS: Readonly<Record<TableKind, ReadonlySet<string>>> = {
  customers: words(`
    industry employees website billing lifecycle churn renewal csm tenure segment country city zip company account client
    customer arr mrr signup nps surname balance salary age kunde kunden branche segmento secteur attrition geography card gender partner`),
  people: words(
    'first last job title lead birthday birthdate salutation vorname nachname prenom apellidos contact',
  ),
  interactions: words(`
    ticket case priority requester assignee resolution reply tags message subject conversation sla group submitter
    satisfaction tweet retweet review reviewer complaint narrative author channel agent escalation escalated transcript
    utterance airline handling inbound thread recommended aspect sentiment response`),
  surveys: words(
    'nps csat survey respondent response score promoter recommend ces answer collector questionnaire',
  ),
  orders: words(`
    order invoice payment sku shipping discount tax vat qty item price purchase paid due refund transaction stock
    freight rechnung bestellung commande facture pedido factura beleg`),
  deals: words('deal pipeline stage probability opportunity close won lost forecast'),
  subscriptions: words(
    'subscription billing renew trial term contract upgrade downgrade interval cancel canceled cancelled period activated recurring',
  ),
  usage: words('usage feature session login event count duration errors error api beta'),
  departures: words('churn cancellation cancel exit leaving reactivation refund preceding reason'),
};

const TRADE_WORD_WEIGHT = 1;
const TRADE_WORDS_COUNTED = 5;

/** Words in the name of a file or sheet. */
const FILE_WORDS: Readonly<Record<TableKind, ReadonlySet<string>>> = {
  customers: words(`
    customer customers client clients account accounts company companies crm organization organizations organisations
    kunde kunden kundenliste clientes cliente clienti klanten kunder merchants tenants subscribers`),
  people: words('contact contacts people person persons leads kontakte contactos users'),
  interactions: words(`
    ticket tickets case cases conversation conversations message messages chat chats email emails mail mails review
    reviews tweet tweets complaint complaints call calls comment comments feedback support transcript transcripts posts
    utterances inquiries notes note visits feedbacks beschwerden nachrichten reclamations quejas mensajes opiniones avis`),
  surveys: words('survey surveys nps csat ces responses umfrage encuesta enquete satisfaction'),
  orders: words(`
    order orders invoice invoices transaction transactions payment payments sales purchases bestellungen rechnungen
    commandes factures pedidos facturas charges billing`),
  deals: words('deal deals opportunity opportunities pipeline'),
  subscriptions: words('subscription subscriptions contracts licenses licences abos vertraege abonnements'),
  usage: words('usage events activity logins sessions telemetry nutzung'),
  departures: words('churn churned cancellation cancellations departures exits kuendigungen'),
};

const FILE_WORD_WEIGHT = 3;

export interface RankedKind {
  readonly kind: TableKind;
  readonly score: number;
}

/** Every kind with what speaks for it, the strongest first; `fixed` are fields that the user has assigned. */
export function rankKinds(
  header: readonly string[],
  place: string,
  fixed: readonly Field[],
): readonly RankedKind[] {
  const folded = header.map(fold);
  const placeWords = fold(place).split(' ');
  return TABLE_KINDS.map((kind) => ({
    kind,
    score:
      fieldScore(kind, folded) +
      tradeScore(kind, folded) +
      (placeWords.some((word) => FILE_WORDS[kind].has(word)) ? FILE_WORD_WEIGHT : 0) +
      sum(fixed.map((field) => 2 * (FIELD_WEIGHTS[kind][field] ?? 0))),
  })).toSorted((a, b) => b.score - a.score);
}

/** The field that speaks loudest for the kind. */
export function tellingField(kind: TableKind): Field {
  const weights = FIELD_WEIGHTS[kind];
  return FIELD_NAMES.reduce((a, b) => ((weights[b] ?? 0) > (weights[a] ?? 0) ? b : a));
}

/** Each field counts once, by the column that speaks loudest for it. */
function fieldScore(kind: TableKind, header: readonly string[]): number {
  const best = new Map<Field, number>();
  for (const name of header) {
    const meaning = meaningOf(kind, name);
    if (meaning === undefined) continue;
    const weight = FIELD_WEIGHTS[kind][meaning.field] ?? 0;
    const share = GENERAL.has(name) ? GENERAL_SHARE : 1;
    best.set(meaning.field, Math.max(best.get(meaning.field) ?? 0, weight * share));
  }
  return sum([...best.values()]);
}

function tradeScore(kind: TableKind, header: readonly string[]): number {
  const trade = TRADE_WORDS[kind];
  const met = header.filter((name) => name.split(' ').some((word) => trade.has(word)));
  return Math.min(met.length, TRADE_WORDS_COUNTED) * TRADE_WORD_WEIGHT;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(fold));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
