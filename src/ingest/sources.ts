// From the paths a user names to the files to read. Folders are walked in code unit order, so that every machine
// reads the same files in the same order; what is plainly no data (hidden files, photos, odd archives) is passed over
// and counted, and a file reached by two paths is read once.
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { compareText, type Diagnostic, type Source } from '../model/index.ts';
import { fileError } from './problem.ts';

export interface FoundSources {
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files below the named folders that were passed over as plainly no data. */
  readonly skipped: number;
}

/**
 * Expands files, folders (recursively) and `-` into sources; whoever knows standard input adds its bytes to `-`.
 * A path that is missing or unreadable is an error, a folder without any usable file a warning; the others go on.
 */
export async function findSources(paths: readonly string[]): Promise<FoundSources> {
  const walk: Walk = { sources: [], diagnostics: [], skipped: 0, seen: new Set() };
  for (const path of paths) {
    if (path === '-') addOnce(walk, '-', { path });
    else await addPath(walk, path);
  }
  return walk;
}

interface Walk {
  readonly sources: Source[];
  readonly diagnostics: Diagnostic[];
  skipped: number;
  /** Real paths of files and folders met so far: no file twice, no endless walk through links. */
  readonly seen: Set<string>;
}

async function addPath(walk: Walk, path: string): Promise<void> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    if (isFolder) await addNamedFolder(walk, path);
    else addOnce(walk, await realpath(path).catch(() => path), { path });
  } catch (error) {
    walk.diagnostics.push(fileError(path, error));
  }
}

async function addNamedFolder(walk: Walk, path: string): Promise<void> {
  const [sources, problems, skipped] = [walk.sources.length, walk.diagnostics.length, walk.skipped];
  await addFolder(walk, path);
  if (walk.sources.length > sources || walk.diagnostics.length > problems) return;
  const args = { skipped: walk.skipped - skipped };
  walk.diagnostics.push({ severity: 'warning', code: 'folder-empty', args, origin: { file: path } });
}

async function addFolder(walk: Walk, folder: string): Promise<void> {
  const real = await realpath(folder);
  if (walk.seen.has(real)) return;
  walk.seen.add(real);
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
    const path = join(folder, entry.name);
    try {
      await addEntry(walk, path, entry);
    } catch (error) {
      walk.diagnostics.push(fileError(path, error));
    }
  }
}

async function addEntry(walk: Walk, path: string, entry: Dirent): Promise<void> {
  if (entry.name.startsWith('.') || entry.name === 'node_modules') return;
  const kind = entry.isSymbolicLink() ? await stat(path) : entry;
  if (kind.isDirectory()) await addFolder(walk, path);
  else if (!kind.isFile() || isNoData(entry.name)) walk.skipped++;
  else addOnce(walk, await realpath(path), { path, found: true });
}

function addOnce(walk: Walk, key: string, source: Source): void {
  if (walk.seen.has(key)) return;
  walk.seen.add(key);
  walk.sources.push(source);
}

/** True for what its name says is plainly no data. */
export function isNoData(name: string): boolean {
  return NO_DATA.has(extname(name).toLowerCase());
}

// Workbooks and zip archives are missing on purpose: they are data, so their reader, or the lack of one, has to speak up.
const NO_DATA: ReadonlySet<string> = new Set(
  [
    '.png .jpg .jpeg .gif .webp .svg .ico .bmp .tif .tiff .heic .avif .psd',
    '.pdf .doc .docx .odt .rtf .ppt .pptx .odp .key .pages .epub',
    '.7z .rar .tar .tgz .bz2 .xz .zst .iso .dmg',
    '.mp3 .m4a .wav .ogg .flac .mp4 .mov .avi .mkv .webm',
    '.exe .dll .so .dylib .jar .class .wasm .pyc .o .a',
    '.ttf .otf .woff .woff2 .css .js .mjs .cjs .ts .map .lock .sqlite .db .parquet',
  ].flatMap((line) => line.split(' ')),
);
