// Every field a column can fill, with what it means: what `--map` takes, what JSON and transcript formats write as
// their header, and what the help prints. Where a person is meant, `email`, `person_id` and `person_name` are the
// customer's; `author_…` is whoever wrote the row, on either side.
export const FIELDS = {
  customer_id: 'id of the customer: account, company or client number',
  customer_name: 'name of the customer as an organisation',
  person_id: 'id of a person at the customer: requester, contact',
  person_name: 'name of a person at the customer',
  first_name: 'given name of that person',
  last_name: 'family name of that person',
  role: 'job title of that person',
  email: 'e-mail address of the customer or of a person there',
  phone: 'telephone number of the customer or of a person there',
  hint: 'words that may hold the customer’s id or name, as a file name does',

  owner: 'our sales rep or account manager in charge',
  domain: 'web or mail domain of the customer',
  status: 'active, trial or closed; of an order: paid, unpaid, overdue, refunded or cancelled',
  plan: 'plan or product bought',
  segment: 'segment, size or industry of the customer',
  since: 'day on which the customer became one',
  renewal: 'day on which the contract renews or runs out',
  annual_value: 'what the customer pays in a year',
  monthly_value: 'what the customer pays in a month',
  currency: 'currency of the amounts in the row',
  seats: 'seats or licences paid for',
  seats_used: 'seats or licences in use',
  last_seen: 'moment at which the customer last used the product',
  churned: 'whether the customer has left',

  conversation: 'thread, ticket or call the row belongs to',
  message_id: 'id of the message itself',
  reply_to: 'id of the message it answers',
  at: 'moment of the message, order, answer, use or departure',
  time: 'time of day, where `at` holds only the day',
  turn: 'position within the conversation',
  author_role: 'who wrote it: customer, agent, bot …',
  author_name: 'name of whoever wrote it',
  author_email: 'e-mail address of whoever wrote it',
  author_id: 'id of whoever wrote it',
  recipient: 'e-mail address it was sent to',
  agent: 'our person who handles the ticket',
  channel: 'ticket, chat, mail, call, review, note or survey',
  subject: 'subject or title',
  text: 'what was said or written',
  state: 'state of the ticket: open, pending or solved',
  closed_at: 'moment at which the ticket was solved',
  reopens: 'how often the ticket was reopened',
  escalated: 'whether the ticket was escalated',

  order_id: 'number of the order or invoice',
  amount: 'amount of the order, invoice or contract',
  unit_price: 'price of one piece, where the row has a quantity and no amount',
  due: 'day on which the invoice is due',

  subscription_id: 'id of a subscription or contract of the customer',
  start: 'day on which the subscription began',
  end: 'day on which the subscription ended or ends',
  interval: 'what `amount` pays for: month, quarter, year',
  downgraded: 'whether the subscription was downgraded',
  trial: 'whether it is a trial',

  quantity: 'how much was used or bought',
  errors: 'how many errors there were while using it',
  event: 'name of what was used or done',

  score: 'answer to a survey: NPS, CSAT, stars, effort, Good or Bad',
  comment: 'comment beside that answer',
  reason: 'why the customer left',
} as const satisfies Record<string, string>;

export type Field = keyof typeof FIELDS;

export const FIELD_NAMES = Object.keys(FIELDS) as readonly Field[];

const KNOWN: ReadonlySet<string> = new Set(FIELD_NAMES);

export function isField(name: string): name is Field {
  return KNOWN.has(name);
}
