// The corpus that is measured: accounts.csv and tickets.csv, the same bytes every time. Its sentences are not stock: each
// is put together from free slots (names, products, numbers, days, coined words, typos), so that at most about a tenth of
// them recur word by word. A corpus of few sentences repeated flatters whatever keeps results by word or by sentence;
// how much can be seen with `--canned`.
import { closeSync, existsSync, mkdirSync, openSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../../test/random.ts';
import { ACCOUNT_COLUMNS, type Client, clientRow } from './accounts.ts';
import { createSpeech } from './speech.ts';
import { TICKET_COLUMNS, ticketRows } from './tickets.ts';

export interface CorpusPlan {
  readonly messages: number;
  readonly customers: number;
  readonly seed: number;
  /** Share of sentences that come from a short fixed list, 0 … 1. */
  readonly canned: number;
}

export interface Corpus {
  readonly folder: string;
  /** Of the two files, those that exist. */
  readonly paths: readonly string[];
  readonly tickets: string;
  readonly bytes: number;
}

/** Writes the corpus into the folder, which is made where it does not exist. */
export function writeCorpus(folder: string, { messages, customers, seed, canned }: CorpusPlan): Corpus {
  const random = createRandom(seed);
  const speech = createSpeech(canned, random);
  const clients: Client[] = [];
  mkdirSync(folder, { recursive: true });
  const accounts = new CsvFile(join(folder, ACCOUNTS), ACCOUNT_COLUMNS);
  for (let index = 0; index < customers; index++) {
    const { client, cells } = clientRow(index, speech, random);
    clients.push(client);
    accounts.add(cells);
  }
  accounts.close();
  const tickets = new CsvFile(join(folder, TICKETS), TICKET_COLUMNS);
  for (const cells of ticketRows(messages, clients, speech, random)) tickets.add(cells);
  tickets.close();
  return openCorpus(folder);
}

const ACCOUNTS = 'accounts.csv';
const TICKETS = 'tickets.csv';

/** A corpus that is there. Throws an Error where the folder has no tickets.csv. */
export function openCorpus(folder: string): Corpus {
  const tickets = join(folder, TICKETS);
  if (!existsSync(tickets)) throw new Error(`${folder} has no ${TICKETS}`);
  const paths = [join(folder, ACCOUNTS), tickets].filter((path) => existsSync(path));
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  return { folder, paths, tickets, bytes };
}

/** Written in large pieces. */
class CsvFile {
  readonly #file: number;
  #waiting = '';

  constructor(path: string, header: readonly string[]) {
    this.#file = openSync(path, 'w');
    this.add(header);
  }

  add(cells: readonly string[]): void {
    this.#waiting += `${cells.map(quoted).join(',')}\n`;
    if (this.#waiting.length > 1 << 20) this.#write();
  }

  close(): void {
    this.#write();
    closeSync(this.#file);
  }

  #write(): void {
    writeFileSync(this.#file, this.#waiting);
    this.#waiting = '';
  }
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
