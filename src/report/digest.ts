// Diagnostics come one by one, in the order of reading; a reader wants them counted and in an order of their own.
import { compareText, type Diagnostic, firstDifference, type Severity } from '../model/index.ts';
import { wordsOf } from './words.ts';

/** All diagnostics of one kind about one file. */
export interface DiagnosticGroup {
  readonly severity: Severity;
  readonly code: Diagnostic['code'];
  readonly file: string;
  readonly message: string;
  readonly count: number;
  /** Lines concerned, ascending; empty where there are none. They follow the rows when those are moved. */
  readonly lines: readonly number[];
}

export function digest(diagnostics: readonly Diagnostic[]): readonly DiagnosticGroup[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = `${diagnostic.code}\n${diagnostic.origin?.file ?? ''}\n${kindOf(diagnostic)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [diagnostic]);
    else group.push(diagnostic);
  }
  return [...groups.values()].flatMap(groupOf).toSorted(compareGroups);
}

/** What keeps two diagnostics of one code and file apart: the column or the reason. */
function kindOf({ code, args }: Diagnostic): string {
  if (code === 'record-ragged') return args.found < args.expected ? 'short' : 'long';
  if (code === 'value-unreadable' || code === 'values-unreadable') return args.column;
  return JSON.stringify(args);
}

/** Of different arguments the first in order stands for all, so that moving rows changes nothing. */
function groupOf(members: readonly Diagnostic[]): readonly DiagnosticGroup[] {
  const [first] = members.toSorted((a, b) => compareText(JSON.stringify(a.args), JSON.stringify(b.args)));
  if (first === undefined) return [];
  const lines = members.flatMap(({ origin }) => origin?.line ?? []).toSorted((a, b) => a - b);
  const { severity, code, origin } = first;
  return [
    { severity, code, file: origin?.file ?? '', message: messageOf(first), count: members.length, lines },
  ];
}

export function messageOf(diagnostic: Diagnostic): string {
  return wordsOf(diagnostic.code, diagnostic.args);
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

function compareGroups(a: DiagnosticGroup, b: DiagnosticGroup): number {
  return firstDifference(
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
    compareText(a.file, b.file),
    compareText(a.code, b.code),
    compareText(a.message, b.message),
  );
}
