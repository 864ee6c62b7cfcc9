import { UsageError } from '../../model/index.ts';
import { explain, type Run } from '../../pipeline.ts';
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
import { findCustomer } from './customer.ts';
import { knownFormat } from './format.ts';
import { findInput, inputExitCode, tell } from './input.ts';
import { choicesOf } from './settings.ts';
import { runnerFor, type WorkerOptions } from './workers.ts';

export interface ExplainOptions extends InputOptions, WorkerOptions {
  readonly format: string;
}

/** What `explain` and `inspect` print in. */
export const TEXT_FORMATS = ['text', 'json'] as const;

/** Resolves to the exit code. */
export async function runExplain(
  customer: string,
  paths: readonly string[],
  options: ExplainOptions,
  io: Io,
): Promise<number> {
  knownFormat(TEXT_FORMATS, options.format);
  const input = await findInput(paths, io);
  const progress = startProgress(io, options);
  const settings = createRunSettings({
    ...(await choicesOf(options)),
    retention: EXPLAIN_RETENTION,
    onProgress: progress.say,
  });
  const result = await runnerFor(options, io)(input.sources, settings).finally(() => progress.stop());
  const diagnostics = [...input.diagnostics, ...result.report.diagnostics];
  await tell(diagnostics, options, io);
  const code = inputExitCode(diagnostics, result.report.totals.used, options.strict === true);
  if (result.report.totals.used === 0) return code;
  const found = explain(customerIn(result, customer, options), result, settings);
  if (found === undefined)
    throw new UsageError(`"${customer}" has left already, so there is no score to explain`, []);
  const explanation = options.redaction === undefined ? found : redactExplanation(found, options.redaction);
  const text = { width: io.stdout.columns, paint: await paintFor(io.stdout, io) };
  const pieces =
    options.format === 'json' ? [`${safeJson(explanation, 2)}\n`] : renderExplanation(explanation, text);
  await writeResult(pieces, undefined, io);
  return code;
}

/** By id or name, or by the pseudonym that a redacted list has. */
function customerIn({ accounts }: Run, wanted: string, { redaction }: ExplainOptions): string {
  const customers = Array.from(accounts, ({ id, name }) => ({ id, name }));
  const hidden = customers.find(({ id }) => redaction?.customerId(id) === wanted);
  if (hidden !== undefined) return hidden.id;
  return findCustomer(wanted, customers, `among ${customers.length}`);
}
