// The lines of a source, whatever they hold: for files of our own making, which need no format told.
import type { ReadingSettings, Source } from '../model/index.ts';
import { open } from './open.ts';

/** Lines without their ends; gzip is undone. Throws FileProblem where the source cannot be read. */
export async function* linesOfSource(source: Source, settings: ReadingSettings): AsyncGenerator<string> {
  const { input, close } = await open(source, settings);
  try {
    let pending = '';
    for await (const text of input.text()) {
      const lines = (pending + text).split('\n');
      pending = lines.pop() ?? '';
      yield* lines;
    }
    if (pending !== '') yield pending;
  } finally {
    await close();
  }
}
