// Gzip by its magic bytes, never by a file's name, streaming. A file cut short gives all it holds and then says so.
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { FileProblem } from './problem.ts';

/** Text compresses 5 to 30 times, the most monotonous logs some 200 times; deflate itself ends at 1,032. */
const LARGEST_RATIO = 400;
/** Below so many bytes no ratio is suspicious. */
const HARMLESS_SIZE = 64 * 1024 * 1024;

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/**
 * Decompressed chunks. Throws FileProblem: `file-truncated` where the data ends early or is damaged,
 * `file-malformed` where it expands like a decompression bomb.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  const size = { compressed: 0, expanded: 0 };
  const expanded = createGunzip();
  let cause: unknown;
  pipeline(Readable.from(counted(chunks, size)), expanded, (error) => {
    cause = error;
  });
  try {
    for await (const chunk of expanded) {
      size.expanded += chunk.length;
      if (isBomb(size)) throw bomb(file);
      yield chunk;
    }
  } catch (error) {
    throw isZlibError(error) ? truncated(file) : (cause ?? error);
  }
}

interface Size {
  compressed: number;
  expanded: number;
}

async function* counted(chunks: AsyncIterable<Uint8Array>, size: Size): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    size.compressed += chunk.length;
    yield chunk;
  }
}

function isBomb({ compressed, expanded }: Size): boolean {
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
