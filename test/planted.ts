// A made-up company whose exports are full of people: eight kinds of personal data planted in texts, subjects, columns
// and names of files, all from one seed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digits, iban, inFours, withLuhn } from './check-digits.ts';
import { createRandom, type Random } from './random.ts';

/** One customer's personal data. */
export interface Person {
  readonly company: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly card: string;
  readonly account: string;
  readonly id: string;
  readonly ticket: string;
  readonly link: string;
}

export const PLANTED_KINDS = ['name', 'email', 'phone', 'card', 'account', 'id', 'ticket', 'link'] as const;

export function plantPeople(count: number, seed: number): readonly Person[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => personOf(index, random));
}

/** Given and family names are made of syllables, so that no list of names knows them. */
function personOf(index: number, random: Random): Person {
  const [given, family] = [word(random, 3), word(random, 3)];
  return {
    company: `${word(random, 2)} ${random.pick(['Freight', 'Dental', 'Logistics', 'Bakery'])} ${random.pick(['Ltd', 'GmbH', 'Inc'])}`,
    name: `${given} ${family}`,
    email: `${given}.${family}${index}@${word(random, 2)}.example`.toLowerCase(),
    phone: random.pick(PHONES).replace(/\d/g, (digit) => (digit === '0' ? '0' : String(1 + random.below(9)))),
    card: grouped(
      withLuhn(`${random.pick(['4', '51', '2221', '6011'])}${digits(random, 16)}`.slice(0, 15)),
      random,
    ),
    account: grouped(accountOf(random.pick(['DE', 'GB', 'FR', 'NL'] as const), random), random),
    id: `CU-${digits(random, 5)}${index}`,
    ticket: `T${digits(random, 6)}`,
    link: `https://${word(random, 2).toLowerCase()}.example/reset?token=${word(random, 4)}${digits(random, 8)}`,
  };
}

const SYLLABLES = 'bra quel zor vin tha mor phi gul rex dor sel wyn jas kol nim tur vex pol hra dun'.split(
  ' ',
);

function word(random: Random, length: number): string {
  const text = Array.from({ length }, () => random.pick(SYLLABLES)).join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Ways in which phones are written in fifteen countries; each digit but 0 is replaced. */
const PHONES = [
  '+44 20 7946 1118',
  '+44 (0)20 7946 1118',
  '+1 (555) 010-9999',
  '0049 30 1234567',
  '030 1234567',
  '(555) 011-9999',
  '555-011-9999',
  '0170/1234567',
  '+919876543211',
  '01 23 45 67 89',
  '+33.1.23.45.67.89',
  '612 345 678',
  '12 34 56 78',
  '138 1234 5678',
  '03-1234-5678',
  '(11) 91234-5678',
  '070-123 45 67',
  '0412 345 678',
];

function grouped(text: string, random: Random): string {
  return random.below(2) === 0 ? text : inFours(text);
}

const ACCOUNT_LENGTHS = { DE: 18, NL: 14, FR: 23, GB: 18 } as const;

function accountOf(country: keyof typeof ACCOUNT_LENGTHS, random: Random): string {
  return iban(country, digits(random, ACCOUNT_LENGTHS[country]));
}

/** Writes the exports; tells the files. `upTo` days of messages, so that nights differ. */
export function writeExports(folder: string, people: readonly Person[], upTo: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'customers.csv'), csv(CUSTOMER_COLUMNS, people.map(customerRow)));
  writeFileSync(join(folder, 'orders.csv'), csv(ORDER_COLUMNS, people.flatMap(orderRows)));
  for (const [index, person] of people.entries()) writeMessages(folder, person, index, upTo);
}

type Row = readonly string[];

const CUSTOMER_COLUMNS = [
  'account_id',
  'company',
  'contact name',
  'email',
  'phone',
  'account owner',
  'arr',
  'passport',
  'spouse',
];

function customerRow(
  { id, company, name, email, phone, card, account }: Person,
  index: number,
  all: readonly Person[],
): Row {
  const owner = all[index % 5]?.name ?? name;
  return [
    id,
    company,
    name,
    email,
    phone,
    owner,
    index % 9 === 8 ? `ask ${name}` : String(1000 + index),
    account,
    `${name} ${card}`,
  ];
}

const ORDER_COLUMNS = ['order_id', 'account_id', 'date', 'amount', 'note'];

function orderRows({ id, ticket, phone, link }: Person): readonly Row[] {
  return [1, 2, 3].map((number) => [
    `${ticket}-${number}`,
    id,
    `2026-0${number}-11`,
    '120.00',
    `${phone} ${link}`,
  ]);
}

const MESSAGE_COLUMNS = [
  'ticket_id',
  'account_id',
  'created_at',
  'author_role',
  'author_name',
  'subject',
  'body',
];

/** Each customer's own table, named after the person; every fifth a call besides, every seventh a mail. */
function writeMessages(folder: string, person: Person, index: number, upTo: number): void {
  const { name, ticket, id } = person;
  const rows = messagesOf(person)
    .slice(0, upTo)
    .map(([role, subject, body], day) => {
      const at = `2026-03-${String(day + 1).padStart(2, '0')}T10:00:00Z`;
      return [
        ticket,
        id,
        day === 4 ? `when ${name} called` : at,
        role,
        role === 'customer' ? name : 'Rep Quellborn',
        subject,
        body,
      ];
    });
  writeFileSync(join(folder, `tickets of ${name}.csv`), csv(MESSAGE_COLUMNS, rows));
  if (index % 5 === 0) writeFileSync(join(folder, `Call with ${name}.vtt`), call(person));
  if (index % 7 === 0) writeFileSync(join(folder, `${person.email}.eml`), mail(person));
  if (index % 11 === 0)
    writeFileSync(join(folder, `${name}.json`), `{"name": "${name}", "card": ${person.card}`);
}

type Message = readonly [role: 'customer' | 'agent', subject: string, body: string];

function messagesOf({
  name,
  email,
  phone,
  card,
  account,
  id,
  ticket,
  link,
  company,
}: Person): readonly Message[] {
  const [first = name, family = name] = name.split(' ');
  return [
    [
      'customer',
      `${name} about ${ticket}`,
      `I am furious that nobody called ${name} on ${phone} about ticket ${ticket}.`,
    ],
    [
      'agent',
      'Re: refund',
      `I am sorry, ${first}. I will refund your card ${card} tomorrow and write to ${email}.`,
    ],
    [
      'customer',
      `Re: ${email}`,
      `This is unacceptable, you charged my card ${card} twice and ignored ${email}.`,
    ],
    [
      'customer',
      `For ${company}`,
      `We will cancel our contract ${id}, and ${name} of ${company} wants the money back to ${account}.`,
    ],
    ['customer', `${card}`, `It is a disgrace that ${link} shows the invoice of ${first} to everyone.`],
    [
      'customer',
      'Thanks',
      `Thank you, ${first} here again, excellent service from your colleague on ${phone}, we recommend you to everyone.`,
    ],
    [
      'customer',
      'Still',
      `You promised ${family}, ${first} a call on ${phone} and never did; this is ${name.toLowerCase()}, I want to speak to your manager about ${account}.`,
    ],
  ];
}

function call({ name, phone, account }: Person): string {
  const turn = (from: number, speaker: string, text: string): string =>
    `00:00:0${from}.000 --> 00:00:0${from + 1}.000\n<v ${speaker}>${text}\n`;
  return `WEBVTT\n\n${turn(1, 'Rep Quellborn', 'Hello, how can I help?')}\n${turn(2, name, `This is ${name}, I am furious, my number is ${phone} and you lost ${account}.`)}`;
}

function mail({ name, email, company, card }: Person): string {
  return `From: ${name} <${email}>\nTo: support@seller.example\nSubject: ${name} of ${company}\nDate: Wed, 4 Mar 2026 10:00:00 +0000\nMessage-ID: <${email}>\n\nThis is outrageous, you took ${card} again.\n\nRegards,\n${name}\n`;
}

function csv(columns: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return `${[columns, ...rows].map(line).join('\n')}\n`;
}
