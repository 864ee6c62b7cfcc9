import { compareText, nearest, UsageError } from '../../model/index.ts';
import { explain, type Run, run } from '../../pipeline.ts';
import { EXPLAIN_RETENTION } from '../../profile/contact.ts';
import { renderExplanation } from '../../report/explanation.ts';
import { redactExplanation } from '../../report/redact.ts';
import { safeJson } from '../../report/visible.ts';
import { createRunSettings } from '../../settings.ts';
import type { Io } from '../io.ts';
import { writeResult } from '../output.ts';
import { paintFor } from '../paint.ts';
import { startProgress } from '../progress.ts';
import type { InputOptions } from '../shared-options.ts';
import { findInput, inputExitCode, tell } from './input.ts';
import { choicesOf } from './settings.ts';

export interface ExplainOptions extends InputOptions {
  readonly format: string;
  readonly redact?: boolean;
}

/** Resolves to the exit code. */
export async function runExplain(
  customer: string,
  paths: readonly string[],
  options: ExplainOptions,
  io: Io,
): Promise<number> {
  checkFormat(options.format);
  const input = await findInput(paths, io);
  const progress = startProgress(io);
  const settings = createRunSettings({
    ...(await choicesOf(options)),
    retention: EXPLAIN_RETENTION,
    onProgress: progress.say,
  });
  const result = await run(input.sources, settings).finally(() => progress.stop());
  const diagnostics = [...input.diagnostics, ...result.report.diagnostics];
  await tell(diagnostics, options.quiet === true, io);
  const code = inputExitCode(diagnostics, result.report.totals.used, options.strict === true);
  if (result.report.totals.used === 0) return code;
  const found = explain(findCustomer(customer, result), result, settings);
  if (found === undefined)
    throw new UsageError(`"${customer}" has left already, so there is no score to explain`, []);
  const explanation = options.redact === true ? redactExplanation(found) : found;
  const text = { width: io.stdout.columns, paint: await paintFor(io.stdout, io) };
  const pieces =
    options.format === 'json' ? [`${safeJson(explanation, 2)}\n`] : renderExplanation(explanation, text);
  await writeResult(pieces, undefined, io);
  return code;
}

export function checkFormat(format: string): void {
  if (format !== 'text' && format !== 'json') {
    throw new UsageError(`--format "${format}" is not one of text, json`, nearest(format, ['text', 'json']));
  }
}

/** Names and ids nearest to what was asked for; a name also by its first word. */
function suggestions(
  wanted: string,
  customers: readonly { readonly id: string; readonly name: string }[],
): readonly string[] {
  const whole = nearest(wanted, [...customers.map(({ name }) => name), ...customers.map(({ id }) => id)]);
  if (whole.length > 0) return whole;
  const firstWords = nearest(
    wanted,
    customers.map(({ name }) => name.split(' ', 1)[0] ?? ''),
  );
  return customers.map(({ name }) => name).filter((name) => firstWords.includes(name.split(' ', 1)[0] ?? ''));
}

const SHOWN_WHEN_AMBIGUOUS = 5;

/** Id of the customer with this id, else with this name, else the only one whose name holds it. */
function findCustomer(wanted: string, { assessed }: Run): string {
  const folded = wanted.trim().toLowerCase();
  const customers = assessed.map(({ account }) => ({ id: account.id, name: account.name }));
  const exact = customers.filter(
    ({ id, name }) => id.toLowerCase() === folded || name.toLowerCase() === folded,
  );
  const found =
    exact.length > 0 ? exact : customers.filter(({ name }) => name.toLowerCase().includes(folded));
  const [only, ...others] = found.toSorted((a, b) => compareText(a.name, b.name));
  if (only === undefined) {
    const names = suggestions(wanted, customers);
    throw new UsageError(`no customer "${wanted}" among ${customers.length}`, names);
  }
  if (others.length === 0) return only.id;
  const shown = found.slice(0, SHOWN_WHEN_AMBIGUOUS).map(({ id, name }) => `${name} (${id})`);
  throw new UsageError(`"${wanted}" names ${found.length} customers: ${shown.join(', ')}`, []);
}
