// Gzip by its magic bytes, never by a file's name, streaming. A file cut short gives all it holds and then says so.
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { FileProblem } from './problem.ts';

/** Text compresses 5 to 30 times, the most monotonous exports some 100 times; deflate itself ends at 1,032. */
const LARGEST_RATIO = 200;
/** Below so many bytes no ratio is suspicious. */
const HARMLESS_SIZE = 6 * 1024 * 1024;

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/**
 * Decompressed chunks. Throws FileProblem: `file-truncated` where the data ends early or is damaged,
 * `file-malformed` where it expands like a decompression bomb.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  const expanded = createGunzip();
  let size = 0;
  let cause: unknown;
  pipeline(Readable.from(chunks), expanded, (error) => {
    cause = error;
  });
  try {
    for await (const chunk of expanded) {
      size += chunk.length;
      if (isBomb(expanded.bytesWritten, size)) throw bomb(file);
      yield chunk;
    }
  } catch (error) {
    throw isZlibError(error) ? truncated(file) : (cause ?? error);
  }
}

/** `compressed` counts what was expanded so far, not what was read ahead. */
function isBomb(compressed: number, expanded: number): boolean {
  return expanded > HARMLESS_SIZE && expanded > compressed * LARGEST_RATIO;
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

function truncated(file: string): FileProblem {
  const origin = { file };
  return new FileProblem({ severity: 'error', code: 'file-truncated', args: { format: 'gzip' }, origin });
}

function bomb(file: string): FileProblem {
  const reason = `expands to more than ${LARGEST_RATIO} times its size`;
  const args = { format: 'gzip', reason };
  return new FileProblem({ severity: 'error', code: 'file-malformed', args, origin: { file } });
}
