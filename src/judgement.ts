// Customers judged one by one: each is opened, judged and closed again; only its line stays, and what is counted of all. Some
// may be judged in another thread: what that gives is plain data.
import { Census, type Counts } from './census.ts';
import type { Account, Exchange } from './model/index.ts';
import type { Opened } from './open-all.ts';
import { type Outline, outlineOf, PackedLines } from './packed-lines.ts';
import type { RunSettings } from './pipeline.ts';
import type { Packed } from './profile/packed/lists.ts';
import type { Assessed } from './rank/follow-up.ts';
import { type Line, lineOf } from './rank/line.ts';
import { assess } from './risk/assess.ts';

/** What judging some customers gave. */
export interface Judged {
  readonly counts: Counts;
  /** In the order of their numbers. */
  readonly lines: readonly (Omit<Line, 'followUp'> & { readonly outline: Outline })[];
  readonly packed: Packed;
}

export class Judgement {
  readonly census: Census;
  /** Of all customers that are not closed. */
  readonly lines: Line[] = [];
  readonly #settings: RunSettings;
  readonly #exchange: Exchange;
  /** Where there is no bound to memory, lines stay as they are. */
  readonly #packed: PackedLines | undefined;

  constructor(settings: RunSettings, exchange: Exchange) {
    this.#settings = settings;
    this.#exchange = exchange;
    this.census = new Census(settings);
    this.#packed = settings.allowance && new PackedLines(settings.allowance);
  }

  /** `place`: of the customer among all. */
  judge(opened: Opened, place: number): void {
    this.census.note(opened, place);
    if (opened.account.status === 'closed') return;
    const line = lineOf(assessed(opened.account, this.#settings), this.#exchange);
    this.lines.push({ ...line, followUp: this.#packed?.pack(line.followUp) ?? line.followUp });
  }

  /** For another thread; undefined where lines are not packed. */
  give(): Judged | undefined {
    const lines = this.lines.map(({ followUp, ...line }) => ({ ...line, outline: outlineOf(followUp) }));
    return this.#packed && { counts: this.census.counts(), lines, packed: this.#packed.give() };
  }

  /** Adds what another gave. */
  take({ counts, lines, packed }: Judged): void {
    this.census.take(counts);
    const theirs = new PackedLines(this.#settings.allowance, packed);
    for (const [number, { outline, ...line }] of lines.entries())
      this.lines.push({ ...line, followUp: theirs.open(outline, number) });
  }
}

/** By the signals and the scorecard of these settings. */
export function assessed(account: Account, { signals, scorecard }: RunSettings): Assessed {
  return { account, risk: assess(account, signals, scorecard) };
}
