// Who is the customer and who speaks for us. Evidence is asked in order, the surest first: our own people's names, mail
// domains, role words, company in brackets, and last how people speak. What stays unclear stays `unknown`: an
// agent's words counted as the customer's do more harm than words not counted.
import type { Author, ReadingSettings } from '../../model/index.ts';
import { FORMULAS } from './formulas.ts';
import { bracketOf, mailOf, nameOf, roleOf } from './roles.ts';

export interface Speaker {
  /** As the source names the speaker; unique within the conversation. */
  readonly label: string;
  /** What the speaker said or wrote, in any order. */
  readonly said: readonly string[];
}

/** Names that the source itself assigns to a side, beside those in the settings. */
export interface KnownNames {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

export interface Authorship {
  /** By label. */
  readonly authors: ReadonlyMap<string, Author>;
  /** How they were told apart, in words. */
  readonly says: string;
}

type OwnSettings = Pick<ReadingSettings, 'ownDomains' | 'ownNames'>;

interface Verdict {
  readonly author: Author;
  readonly because: string;
}

interface Talk {
  readonly label: string;
  /** Positive speaks for an agent. */
  readonly points: number;
  readonly formulas: readonly string[];
}

/** Points by which one side must be ahead before the way of speaking decides. */
const CLEARLY = 2;

const ROLE = 'role';
const REST = 'everyone else';

export function attribute(
  speakers: readonly Speaker[],
  settings: OwnSettings,
  known: KnownNames = { ours: [], theirs: [] },
): Authorship {
  const verdicts = new Map<string, Verdict>();
  for (const { label } of speakers) {
    const verdict = verdictOfLabel(label, settings, known);
    if (verdict !== undefined) verdicts.set(label, verdict);
  }
  const open = speakers.filter(({ label }) => label !== '' && !verdicts.has(label));
  for (const [label, verdict] of verdictsOfTalk(open, verdicts)) verdicts.set(label, verdict);
  const authors = new Map(speakers.map(({ label }) => [label, verdicts.get(label)?.author ?? 'unknown']));
  return { authors, says: sentence(speakers, verdicts) };
}

function verdictOfLabel(label: string, settings: OwnSettings, known: KnownNames): Verdict | undefined {
  if (label === '') return undefined;
  const isOwn = [...settings.ownNames, ...known.ours].some((name) => isNamed(label, name));
  if (isOwn) return { author: 'agent', because: 'one of our names' };
  if (known.theirs.some((name) => isNamed(label, name)))
    return { author: 'customer', because: 'named as the contact' };
  return byMail(label, settings.ownDomains) ?? byRole(label) ?? byCompany(label, settings);
}

function isNamed(label: string, name: string): boolean {
  const [folded, wanted] = [(nameOf(label) ?? label).toLowerCase(), name.trim().toLowerCase()];
  return wanted !== '' && (folded === wanted || label.toLowerCase() === wanted);
}

function byMail(label: string, ownDomains: readonly string[]): Verdict | undefined {
  const mail = mailOf(label)?.toLowerCase();
  if (mail === undefined || ownDomains.length === 0) return undefined;
  const domain = mail.slice(mail.indexOf('@') + 1);
  const isOwn = ownDomains.some(
    (own) => domain === own.toLowerCase() || domain.endsWith(`.${own.toLowerCase()}`),
  );
  return isOwn
    ? { author: 'agent', because: 'writes from our domain' }
    : { author: 'customer', because: 'writes from another domain' };
}

function byRole(label: string): Verdict | undefined {
  const author = roleOf(label);
  return author === undefined ? undefined : { author, because: ROLE };
}

/** "Dana Reyes (Acme)": ours when a company of that name is among our names or domains. */
function byCompany(label: string, settings: OwnSettings): Verdict | undefined {
  const company = bracketOf(label).toLowerCase();
  if (company === '') return undefined;
  const own = [...settings.ownNames, ...settings.ownDomains.map((domain) => domain.split('.')[0] ?? '')];
  const isOwn = own.some((name) => name.toLowerCase() === company);
  if (isOwn) return { author: 'agent', because: 'our company' };
  return own.length === 0 ? undefined : { author: 'customer', because: 'another company' };
}

/** Decides those whose label says nothing: by their own words, or because they are all that is left of a side. */
function verdictsOfTalk(open: readonly Speaker[], sure: ReadonlyMap<string, Verdict>): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  const talks = open.map(talkOf);
  const most = Math.max(0, ...talks.map((talk) => talk.points));
  for (const talk of talks) {
    const author = sideOf(talk.points, most);
    if (author !== 'unknown') verdicts.set(talk.label, { author, because: quoted(talk) });
  }
  const rest = otherSide([...sure.values(), ...verdicts.values()]);
  for (const { label } of talks) {
    if (rest !== undefined && !verdicts.has(label)) verdicts.set(label, { author: rest, because: REST });
  }
  return verdicts;
}

/** A customer may fall into one polite formula of an agent's, but not into half as many. */
function sideOf(points: number, most: number): Author {
  if (points >= CLEARLY && points * 2 >= most) return 'agent';
  return points <= -CLEARLY ? 'customer' : 'unknown';
}

/** With one side known and the other empty, whoever is left is the other side. */
function otherSide(verdicts: readonly Verdict[]): Author | undefined {
  const [agents, customers] = ['agent', 'customer'].map((side) =>
    verdicts.some((verdict) => verdict.author === side),
  );
  if (agents === customers) return undefined;
  return agents ? 'customer' : 'agent';
}

/** Each formula counts once, however often it is said. */
function talkOf({ label, said }: Speaker): Talk {
  const text = said.join('\n').toLowerCase().replaceAll('’', "'");
  const found = FORMULAS.filter((formula) => text.includes(formula.words));
  const points = found.reduce((sum, formula) => sum + formula.points, 0);
  const decisive = found.filter((formula) => formula.points * points > 0);
  return { label, points, formulas: decisive.map((formula) => formula.words) };
}

function quoted({ formulas }: Talk): string {
  return `"${formulas[0]}"${formulas.length > 1 ? ` (${formulas.length} formulas)` : ''}`;
}

/** One clause for each side, or one for each reason where a side has several. */
function sentence(speakers: readonly Speaker[], verdicts: ReadonlyMap<string, Verdict>): string {
  const clauses: string[] = [];
  const labels = speakers.map((speaker) => speaker.label);
  const roles = labels.filter((label) => verdicts.get(label)?.because === ROLE);
  if (roles.length > 0) clauses.push(`labels name the role: ${roles.join(', ')}`);
  for (const label of labels) {
    const verdict = verdicts.get(label);
    if (verdict === undefined || verdict.because === ROLE || verdict.because === REST) continue;
    clauses.push(`${label} is the ${verdict.author}: ${verdict.because}`);
  }
  const rest = labels.map((label) => verdicts.get(label)).find((verdict) => verdict?.because === REST);
  if (rest !== undefined) clauses.push(`everyone else is the ${rest.author}`);
  if (labels.some((label) => !verdicts.has(label))) clauses.push(undecided(labels, verdicts));
  return clauses.join('; ');
}

function undecided(labels: readonly string[], verdicts: ReadonlyMap<string, Verdict>): string {
  if (labels.every((label) => label === ''))
    return 'no speaker is named (begin each turn with "Customer: " or "Agent: ")';
  const names = labels
    .filter((label) => !verdicts.has(label))
    .map((label) => (label === '' ? 'unnamed' : label));
  const ours = JSON.stringify(names.slice(0, 1));
  const advice =
    names[0] === 'unnamed' ? '' : ` (those of them who are ours go into the config: "ownNames": ${ours})`;
  return `not decided: ${names.join(', ')}${advice}`;
}
