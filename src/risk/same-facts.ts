// The rule against double counting, in one place: a hand-set account signal is left out for a customer whom the learnt
// model judges by a filled column that tells of the same fact. The name of the column decides, by the phrases below;
// what customers say and what we promised them is never left out, since no column tells it.
const SAME_FACTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['seats-unused', ['seat', 'seats', 'license', 'licenses', 'licence', 'licences', 'active users']],
  [
    'payment-overdue',
    [
      'overdue',
      'unpaid',
      'arrears',
      'dunning',
      'payment delay',
      'payment delays',
      'payment status',
      'late payment',
      'late payments',
      'failed payment',
      'failed payments',
      'invoice status',
    ],
  ],
  ['downgraded', ['downgrade', 'downgrades', 'downgraded', 'plan change', 'plan changes']],
  [
    'usage-decline',
    [
      'usage',
      'login',
      'logins',
      'session',
      'sessions',
      'active days',
      'last active',
      'last seen',
      'api calls',
    ],
  ],
  ['order-decline', ['order', 'orders', 'purchase', 'purchases', 'recency']],
  ['low-survey', ['nps', 'csat', 'ces', 'satisfaction', 'survey']],
  ['high-survey', ['nps', 'csat', 'ces', 'satisfaction', 'survey']],
  ['repeat-contact', ['tickets', 'ticket count', 'cases', 'service calls', 'support calls', 'complaints']],
  ['reopened', ['reopened', 'reopens']],
  ['escalated', ['escalated', 'escalation', 'escalations']],
  ['long-wait', ['response time', 'resolution time', 'waiting time']],
]);

/** Ids of the account signals that count what a column of this name tells: `Late_payments` → `payment-overdue`. */
export function signalsRestingOn(column: string): readonly string[] {
  const name = ` ${foldName(column)} `;
  return [...SAME_FACTS]
    .filter(([, phrases]) => phrases.some((phrase) => name.includes(` ${phrase} `)))
    .map(([signal]) => signal);
}

/** `LatePayments`, `late_payments` and `Late payments (90d)` begin alike: `late payments`. */
function foldName(column: string): string {
  return column
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
    .join(' ');
}
