// Reads mails one by one into one table of messages. What one of them holds beyond reading is said of that one.
import type { Diagnostic } from '../../model/index.ts';
import type { Input, ReadEvent, Table } from '../table.ts';
import { Conversations } from './conversations.ts';
import { type Mail, MailProblem, parseMail } from './mail.ts';
import { mailRow, mailTable, sidesKey } from './rows.ts';
import { findSides, type Sampled, type Sides } from './sides.ts';
import { LARGEST_MAIL, type Stored, splitMailbox, wholeMail } from './split.ts';
import { MOST_LINES, trimMail } from './trim.ts';

/** Mails that are asked who we are, and characters of theirs that are held meanwhile. */
const SAMPLE = { mails: 1000, characters: 16 * 1024 * 1024 };
const BATCH_ROWS = 500;

/** Reads a file of one mail, or of many. */
export async function* readMails(input: Input, what: 'mail' | 'mailbox'): AsyncGenerator<ReadEvent> {
  const reader = new MailReader(input);
  const stored = what === 'mail' ? wholeMail(input.bytes()) : splitMailbox(input.bytes());
  for await (const each of stored) {
    await reader.add(each);
    yield* reader.take();
  }
  reader.finish();
  yield* reader.take();
}

/** A mail in its turn, or why there is none. */
interface Item {
  readonly mail: Mail | undefined;
  readonly line: number;
  /** What has to be said of it; '' for nothing. */
  readonly remark: string;
}

class MailReader {
  readonly #input: Input;
  readonly #conversations = new Conversations();
  /** Mails that wait until the sides are known; undefined once they are. */
  #sample: Item[] | undefined = [];
  #sampled = 0;
  #sides: Sides = { isOurs: () => false, says: '' };
  #table: Table = mailTable(this.#sides);
  #events: ReadEvent[] = [];
  #rows: (readonly string[])[] = [];
  #lines: number[] = [];
  #records = 0;

  constructor(input: Input) {
    this.#input = input;
  }

  async add(stored: Stored): Promise<void> {
    const item = await parsed(stored);
    if (this.#sample === undefined) return this.#write(item);
    this.#sample.push(item);
    this.#sampled += item.mail?.text.length ?? 0;
    if (this.#sample.length >= SAMPLE.mails || this.#sampled >= SAMPLE.characters) this.#settle(this.#sample);
  }

  finish(): void {
    if (this.#sample !== undefined) this.#settle(this.#sample);
    this.#flush();
  }

  /** What is ready to be handed on. */
  take(): readonly ReadEvent[] {
    return this.#events.splice(0);
  }

  /** Decides on the sides and lets the mails in that waited for it. */
  #settle(sample: readonly Item[]): void {
    this.#sample = undefined;
    const first = new Conversations();
    const sampled = sample.flatMap(({ mail }): readonly Sampled[] => {
      if (mail === undefined) return [];
      return [{ mail, conversation: first.place(mail, sidesKey(mail, this.#sides)).conversation }];
    });
    this.#sides = findSides(this.#input.settings, sampled);
    this.#table = mailTable(this.#sides);
    for (const item of sample) this.#write(item);
  }

  #write({ mail, line, remark }: Item): void {
    if (remark !== '') this.#remark(mail === undefined ? { reason: remark } : { repair: remark }, line);
    this.#records++;
    if (mail === undefined) return;
    this.#rows.push(mailRow(mail, this.#sides, this.#conversations));
    this.#lines.push(line);
    if (this.#rows.length >= BATCH_ROWS) this.#flush();
  }

  #flush(): void {
    if (this.#rows.length === 0) return;
    const [rows, lines] = [this.#rows, this.#lines];
    this.#events.push({ type: 'batch', batch: { table: this.#table, rows, lines } });
    [this.#rows, this.#lines] = [[], []];
  }

  /** About the next record; those before it are handed on first. */
  #remark(args: { readonly reason: string } | { readonly repair: string }, line: number): void {
    this.#flush();
    const place = {
      severity: 'warning',
      origin: { file: this.#input.path, record: this.#records + 1, line },
    } as const;
    const diagnostic: Diagnostic =
      'reason' in args
        ? { ...place, code: 'record-rejected', args }
        : { ...place, code: 'record-repaired', args };
    this.#events.push({ type: 'diagnostic', diagnostic });
  }
}

async function parsed({ bytes, line, isCut }: Stored): Promise<Item> {
  const trimmed = trimMail(bytes);
  try {
    return { mail: await parseMail(trimmed.bytes), line, remark: isCut || trimmed.isCut ? CUT : '' };
  } catch (error) {
    if (!(error instanceof MailProblem)) throw error;
    return { mail: undefined, line, remark: error.message };
  }
}

const CUT = `too long; only its first ${MOST_LINES} lines and ${LARGEST_MAIL / 1024 / 1024} MB were read`;
