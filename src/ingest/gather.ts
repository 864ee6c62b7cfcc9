// What is settled over all files before the first is read: archives are unpacked, of equal files one is taken, and
// lists of people are laid beside the messages that they wrote.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { compareText, type Diagnostic, present, type ReadingSettings, type Source } from '../model/index.ts';
import { type Sized, unpack } from './archive.ts';
import { withPeople } from './workspace.ts';

/** A source and the settings to read it with. */
export interface Gathered {
  readonly source: Source;
  readonly settings: ReadingSettings;
  /** Number of its bytes, where it is known before reading. */
  readonly size?: number;
  /** Path of the list of people that `settings` have from; absent where there is none. */
  readonly list?: string;
}

export interface Gathering {
  readonly files: readonly Gathered[];
  readonly diagnostics: readonly Diagnostic[];
}

/** In the order of the sources, an archive's files in its place. */
export async function gather(sources: readonly Source[], settings: ReadingSettings): Promise<Gathering> {
  const files: Sized[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const source of sources) {
    const unpacked = await unpack(source);
    files.push(...unpacked.files);
    diagnostics.push(...unpacked.diagnostics);
  }
  const copies = await findCopies(files);
  for (const [path, other] of copies)
    diagnostics.push({ severity: 'warning', code: 'file-doubled', args: { other }, origin: { file: path } });
  // A list of people serves those beside it, be it read itself or a copy.
  const placed = await withPeople(
    files.map(({ source }) => source),
    settings,
  );
  const sizes = new Map(files.map(({ source, size }) => [source.path, size]));
  return {
    files: placed
      .filter(({ source }) => !copies.has(source.path))
      .map((file) => present({ ...file, size: sizes.get(file.source.path) })),
    diagnostics,
  };
}

/**
 * Copy → the name under which it is read: of equal files the one that sorts first, in whatever order they come. Only
 * files of equal size are looked at; sources that can be read but once are not.
 */
async function findCopies(files: readonly Sized[]): Promise<ReadonlyMap<string, string>> {
  const bySize = new Map<number, Source[]>();
  for (const { source, size } of files) {
    if (size === undefined || size === 0) continue;
    bySize.set(size, [...(bySize.get(size) ?? []), source]);
  }
  const copies = new Map<string, string>();
  for (const alike of bySize.values()) if (alike.length > 1) await addCopies(alike, copies);
  return copies;
}

async function addCopies(alike: readonly Source[], copies: Map<string, string>): Promise<void> {
  const firsts = new Map<string, string>();
  for (const source of alike.toSorted((a, b) => compareText(a.path, b.path))) {
    const digest = await digestOf(source);
    const first = digest === undefined ? undefined : firsts.get(digest);
    if (first !== undefined) copies.set(source.path, first);
    else if (digest !== undefined) firsts.set(digest, source.path);
  }
}

/** Undefined for what cannot be read: whoever reads it says so. */
async function digestOf({ path, bytes }: Source): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of bytes ?? createReadStream(path)) hash.update(chunk);
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}
