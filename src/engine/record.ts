// The record of a run, as it lies in Redis.
import type { RunRecord } from './job.ts';

export function recordText(record: RunRecord): string {
  return JSON.stringify(record);
}

/** Undefined for a run that has ended, or that no undertone has written. */
export function parseRecord(text: string | null): RunRecord | undefined {
  const value: unknown = text === null ? undefined : JSON.parse(text);
  return isRecord(value) ? value : undefined;
}

function isRecord(value: unknown): value is RunRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    typeof value.version === 'string' &&
    'settings' in value
  );
}
