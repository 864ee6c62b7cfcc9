// Where the history is, and its commands: list, prune, export, diff, and what reps say of a customer.
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { changesBetween, History, newAtOrAbove, ownKeysOf, runBefore } from '../../history/index.ts';
import {
  type Band,
  type Disposition,
  type DispositionKind,
  type Instant,
  isoDay,
  type Outcome,
  present,
  type RememberedRun,
  UsageError,
} from '../../model/index.ts';
import { changesCsv, changesJson, changesTable } from '../../report/changes.ts';
import { PLAIN } from '../../report/format.ts';
import { maskPersonal } from '../../report/personal.ts';
import { isPseudonym } from '../../report/pseudonym.ts';
import { redactChanges, redactDisposition, redactStates } from '../../report/redact-history.ts';
import { safeJson, visible } from '../../report/visible.ts';
import { many } from '../../report/words.ts';
import { EXIT } from '../command.ts';
import type { Io } from '../io.ts';
import { csvFor, writeResult } from '../output.ts';
import { paintFor } from '../paint.ts';
import type { Redacting } from '../redaction.ts';
import { findCustomer } from './customer.ts';
import { chosenFormat } from './format.ts';

/** `--history` with or without a file. */
export type HistoryPlace = string | true | undefined;

/** The file named, else one in the user's own state folder (XDG Base Directory Specification). */
export function historyPath(place: HistoryPlace, { environment }: Io): string {
  if (typeof place === 'string') return place;
  const named = environment.XDG_STATE_HOME ?? '';
  const state = isAbsolute(named) ? named : join(homedir(), '.local', 'state');
  return join(state, 'undertone', 'history.db');
}

/** Opens the history for as long as the work takes. */
export async function withHistory<Result>(
  place: HistoryPlace,
  io: Io,
  work: (history: History) => Promise<Result> | Result,
): Promise<Result> {
  const history = History.open(historyPath(place, io), { create: false });
  try {
    return await work(history);
  } finally {
    history.close();
  }
}

export interface HistoryOptions extends Redacting {
  readonly history?: string;
}

export function runHistoryList(options: HistoryOptions, io: Io): Promise<number> {
  return withHistory(options.history, io, async (history) => {
    const runs = history.runs();
    for (const { id, asOf, customers } of runs) {
      await io.stdout.write(`${String(id).padStart(5)}  ${isoDay(asOf)}  ${many(customers, 'customer')}\n`);
    }
    if (runs.length === 0) await io.stderr.write('the history holds no run yet\n');
    return EXIT.fine;
  });
}

export function runHistoryPrune(
  options: HistoryOptions & { readonly keep: number },
  io: Io,
): Promise<number> {
  return withHistory(options.history, io, async (history) => {
    const gone = history.prune(options.keep);
    await io.stdout.write(`${many(gone, 'run')} forgotten, ${history.runs().length} kept\n`);
    return EXIT.fine;
  });
}

/** Everything as NDJSON: each run, its customers, and the dispositions. */
export function runHistoryExport(options: HistoryOptions, io: Io): Promise<number> {
  return withHistory(options.history, io, async (history) => {
    await writeResult(exported(history, options), undefined, io);
    return EXIT.fine;
  });
}

function* exported(history: History, { redaction }: HistoryOptions): Generator<string> {
  for (const { id, asOf, customers } of history.runs()) {
    const states = [...history.statesOf(id).values()];
    const shown = redaction === undefined ? states : redactStates(states, redaction);
    yield `${safeJson({ type: 'run', run: id, asOf: isoDay(asOf), customers })}\n`;
    for (const state of shown) yield `${safeJson({ type: 'customer', run: id, ...state })}\n`;
  }
  for (const disposition of history.dispositions()) {
    const shown = redaction === undefined ? disposition : redactDisposition(disposition, redaction);
    yield `${safeJson({ type: 'disposition', ...shown })}\n`;
  }
}

export interface DiffOptions extends HistoryOptions {
  readonly since?: Instant;
  readonly format?: string;
  readonly output?: string;
  readonly failOnNew?: Band;
}

const DIFF_FORMATS = ['table', 'csv', 'json'] as const;

/** The newest run against the one of the day before it that was judged, or against the newest up to a day. */
export function runDiff(options: DiffOptions, io: Io): Promise<number> {
  const format = chosenFormat(DIFF_FORMATS, options, io, 'csv');
  return withHistory(options.history, io, async (history) => {
    const [before, after] = pairOf(history.runs(), options.since);
    const found = changesBetween(...history.statesMoved(before.id, after.id));
    const changes = options.redaction === undefined ? found : redactChanges(found, options.redaction);
    const span = { from: before.asOf, to: after.asOf };
    const paint = options.output === undefined ? await paintFor(io.stdout, io) : PLAIN;
    const pieces =
      format === 'json'
        ? changesJson(changes, span)
        : format === 'csv'
          ? csvFor(changesCsv(changes), options.output, io)
          : changesTable(changes, span, { width: io.stdout.columns, paint });
    await writeResult(pieces, options.output, io);
    return newAtOrAbove(changes, options.failOnNew) ? EXIT.found : EXIT.fine;
  });
}

function pairOf(
  runs: readonly RememberedRun[],
  since: Instant | undefined,
): readonly [RememberedRun, RememberedRun] {
  const after = runs.at(-1);
  const before = after && runBefore(runs, after.asOf, since);
  if (after !== undefined && before !== undefined) return [before, after];
  const first = runs[0] === undefined ? '' : `, the first of ${isoDay(runs[0].asOf)}`;
  const held = `${many(runs.length, 'run')}${first}`;
  throw new UsageError(`no earlier day to compare with: the history holds ${held}`, []);
}

export interface DispositionOptions extends HistoryOptions {
  readonly until?: Instant;
  readonly note?: string;
  readonly outcome?: Outcome;
}

/** Writes down what a rep says of a customer of the last run, as of that run. */
export function runDisposition(
  kind: DispositionKind,
  wanted: string,
  { history: place, until, note, outcome }: DispositionOptions,
  io: Io,
): Promise<number> {
  return withHistory(place, io, async (history) => {
    const run = history.runs().at(-1);
    if (run === undefined)
      throw new UsageError('the history holds no run yet: scan with --history first', []);
    if (until !== undefined) checkUntil(until, run.asOf);
    const states = history.statesOf(run.id);
    const customers = [...states.values()].map(({ customer: id, name }) => ({ id, name }));
    const customer = findCustomer(wanted, customers, 'in the last run');
    const state = states.get(customer);
    const kept = note !== undefined && isPseudonym(customer) ? maskPersonal(note) : note;
    const name = state?.name ?? customer;
    const knownAs = state === undefined ? [] : ownKeysOf(state, states.values());
    const disposition: Disposition = present({
      kind,
      customer,
      name,
      knownAs,
      at: run.asOf,
      until,
      note: kept,
      outcome,
    });
    history.dispose(disposition);
    const till = until === undefined ? '' : ` until ${isoDay(until)}`;
    await io.stdout.write(`${visible(name)} (${visible(customer)}): ${kind}${till}\n`);
    return EXIT.fine;
  });
}

/** A list is judged as of its data's newest day, so that day, not the clock's, tells what is past. */
function checkUntil(until: Instant, asOf: Instant): void {
  const [last, day] = [isoDay(until), isoDay(asOf)];
  if (last >= day) return;
  throw new UsageError(
    `--until ${last} is over: the newest run is as of ${day}; name that day or a later one`,
    [],
  );
}
