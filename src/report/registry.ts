// The folder is the registry: a format is one file in `formats/`, called as what `--format` takes. Each is loaded when a
// report is written in it, so that a list in CSV waits for neither the page's styles nor the widths of characters.
import { compareText } from '../model/index.ts';
import type { Format } from './format.ts';

const loaders = import.meta.glob<{ readonly default: Format }>('./formats/*.ts');

const loaderById = new Map(
  Object.entries(loaders).map(([path, load]) => [path.slice('./formats/'.length, -'.ts'.length), load]),
);

/** Names of all formats. */
export const REPORT_FORMATS: readonly string[] = [...loaderById.keys()].toSorted(compareText);

/** Throws for a name that is none of `REPORT_FORMATS`. */
export async function reportFormat(id: string): Promise<Format> {
  const load = loaderById.get(id);
  if (load === undefined) throw new Error(`there is no report format "${id}"`);
  return (await load()).default;
}
