// A simulated company over thirty nights: forty customers with a plain question every ten days, and what happens to some of
// them, each with the change that the night's diff must show and what it must rest on.

export const NIGHTS = 30;
const CUSTOMERS = 40;
/** Nights of ordinary questions before the first one. */
const BEFORE = 60;

export interface Planted {
  readonly night: number;
  readonly customer: string;
  readonly change: string;
  /** Kind and signal of a reason that must be among those given; undefined where none is. */
  readonly cause: readonly [kind: string, signal: string] | undefined;
}

interface Said {
  readonly night: number;
  readonly customer: number;
  readonly author: 'customer' | 'agent';
  readonly text: string;
}

const LEAVING = 'We have decided not to renew. Please cancel our contract.';
const FURIOUS = 'I am furious. This is unacceptable and a disgrace.';
const LAWYER = 'Our lawyer will write to you. We are taking legal action.';
const TEXTS = [
  { signal: 'leaving', text: LEAVING },
  { signal: 'anger', text: FURIOUS },
  { signal: 'threat-legal', text: LAWYER },
] as const;

/** Every other night from the fifth on, somebody who was calm says something that matters. */
const OUTBURSTS = Array.from({ length: 12 }, (_, index) => {
  const { signal, text } = TEXTS[index % TEXTS.length] ?? TEXTS[0];
  return { night: 5 + 2 * index, customer: index, signal, text };
});

/** Who promised is who broke: nobody calls back, and nothing else is heard. */
const PROMISED = { night: 8, customer: 20, broken: 10 };
/** Furious, then helped, then thankful. */
const HELPED = { night: 6, customer: 21, fixed: 7, thanks: 8 };
/** On the list, with a new name and later a new id: no change at all. */
const RENAMED = { night: 4, customer: 22, name: 12, id: 14 };
const NEW_ID = 'N22';
/** Two on the list who become one. */
const MERGED = { night: 6, from: 23, into: 24, merged: 16 };
/** On the list, and then no longer in the export. */
const GONE = { night: 10, customer: 25, gone: 18 };

const SAID: readonly Said[] = [
  ...OUTBURSTS.map(({ night, customer, text }): Said => ({ night, customer, author: 'customer', text })),
  {
    night: PROMISED.night,
    customer: PROMISED.customer,
    author: 'customer',
    text: 'The export fails. Please help.',
  },
  {
    night: PROMISED.night,
    customer: PROMISED.customer,
    author: 'agent',
    text: 'I will call you back tomorrow.',
  },
  { night: HELPED.night, customer: HELPED.customer, author: 'customer', text: FURIOUS },
  {
    night: HELPED.fixed,
    customer: HELPED.customer,
    author: 'agent',
    text: 'Sorry about that. It is mended.',
  },
  {
    night: HELPED.thanks,
    customer: HELPED.customer,
    author: 'customer',
    text: 'It works now, thank you so much!',
  },
  { night: RENAMED.night, customer: RENAMED.customer, author: 'customer', text: LEAVING },
  { night: MERGED.night, customer: MERGED.from, author: 'customer', text: LEAVING },
  { night: MERGED.night, customer: MERGED.into, author: 'customer', text: LAWYER },
  { night: GONE.night, customer: GONE.customer, author: 'customer', text: LEAVING },
];

export const PLANTED: readonly Planted[] = [
  ...OUTBURSTS.map(({ night, customer, signal }) => entered(night, customer, signal)),
  {
    night: PROMISED.broken,
    customer: idOf(PROMISED.customer),
    change: 'entered',
    cause: ['time', 'broken-promise'],
  },
  entered(HELPED.night, HELPED.customer, 'anger'),
  {
    night: HELPED.thanks,
    customer: idOf(HELPED.customer),
    change: 'recovered',
    cause: ['evidence', 'recovered'],
  },
  entered(RENAMED.night, RENAMED.customer, 'leaving'),
  entered(MERGED.night, MERGED.from, 'leaving'),
  entered(MERGED.night, MERGED.into, 'threat-legal'),
  { night: MERGED.merged, customer: idOf(MERGED.from), change: 'merged', cause: ['merged', 'merged'] },
  { night: MERGED.merged, customer: idOf(MERGED.into), change: 'worse', cause: ['merged', 'merged'] },
  entered(GONE.night, GONE.customer, 'leaving'),
  { night: GONE.gone, customer: idOf(GONE.customer), change: 'gone', cause: undefined },
];

function entered(night: number, customer: number, signal: string): Planted {
  return { night, customer: idOf(customer), change: 'entered', cause: ['evidence', signal] };
}

/** The id that a customer had first. */
export function firstId(id: string): string {
  return id === NEW_ID ? idOf(RENAMED.customer) : id;
}

function idOf(customer: number): string {
  return `C${customer}`;
}

/** The export of a night: all that was said up to then, as customers are called on that day. */
export function nightOf(night: number): { readonly day: string; readonly csv: string } {
  const rows: string[] = [];
  for (let at = -BEFORE; at <= night; at++) {
    for (let customer = 0; customer < CUSTOMERS; customer++) {
      if ((at + customer) % 10 === 0) rows.push(...question(customer, at, night));
    }
    for (const said of SAID.filter((one) => one.night === at))
      rows.push(row(said, `P${said.customer}`, night));
  }
  const header = 'customer_id,customer_name,email,date,author,ticket_id,message';
  return { day: dayOf(night), csv: `${header}\n${rows.filter((line) => line !== '').join('\n')}\n` };
}

function question(customer: number, at: number, night: number): readonly string[] {
  const ticket = `T${customer}-${at + BEFORE}`;
  const ask = 'Where do I find the invoices of last month?';
  return [
    row({ night: at, customer, author: 'customer', text: ask }, ticket, night),
    row({ night: at, customer, author: 'agent', text: 'You find them under Billing.' }, ticket, night),
  ];
}

/** '' for who is no longer in the export. */
function row({ night, customer, author, text }: Said, ticket: string, today: number): string {
  if (customer === GONE.customer && today >= GONE.gone) return '';
  const merged = customer === MERGED.from && today >= MERGED.merged;
  const who = merged ? MERGED.into : customer;
  const renamed = customer === RENAMED.customer;
  const id = renamed && today >= RENAMED.id ? NEW_ID : idOf(who);
  const name = renamed && today >= RENAMED.name ? 'Another Name Ltd' : `Customer ${idOf(who)}`;
  const mail = `desk@customer-${customer}.example`;
  const time = author === 'agent' ? '10:05' : '10:00';
  return `${id},${name},${mail},${dayOf(night)} ${time},${author},${ticket},"${text}"`;
}

function dayOf(night: number): string {
  return new Date(Date.UTC(2026, 0, 1 + night)).toISOString().slice(0, 10);
}
