// The plan of a workbook: its sheets in the order of their tabs, where their parts lie, and how it counts days.
import { Damage } from './damage.ts';
import type { Epoch } from './serial.ts';
import { prefixed, readXml, type XmlHandler } from './xml.ts';
import type { Archive } from './zip.ts';

export interface Book {
  readonly sheets: readonly Sheet[];
  readonly epoch: Epoch;
  /** Names of the parts; undefined where the workbook has none. */
  readonly strings: string | undefined;
  readonly styles: string | undefined;
}

export interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** Most sheets that are read; a workbook of a person has a few dozen. */
const MOST_SHEETS = 1000;

/** Throws Damage where the archive is no workbook of this kind. */
export async function readBook(archive: Archive): Promise<Book> {
  const part = await findBook(archive);
  const relations = await readRelations(archive, part);
  const { tabs, epoch } = await readTabs(archive, part);
  const byKind = (kind: string) => relations.find((relation) => relation.kind === kind)?.target;
  const sheets = tabs.flatMap(({ name, id, hidden }) => {
    const relation = relations.find((relation) => relation.id === id);
    return relation?.kind === 'worksheet' ? [{ name, hidden, part: relation.target }] : [];
  });
  if (sheets.length === 0) throw new Damage('none of its sheets can be found');
  return { sheets, epoch, strings: byKind('sharedStrings'), styles: byKind('styles') };
}

/** The part that the package names as its document, or the one where it usually lies. */
async function findBook(archive: Archive): Promise<string> {
  const relations = archive.has(relationsOf('')) ? await readRelations(archive, '') : [];
  const named = relations.find(({ kind }) => kind === 'officeDocument')?.target;
  const part = [named, USUAL_BOOK].find((name) => name !== undefined && archive.has(name));
  const other = OTHER_KINDS.find(([start]) =>
    [named ?? '', ...archive.names].some((name) => name.startsWith(start)),
  );
  if (other !== undefined) throw new Damage(`it is ${other[1]}; save it as .xlsx or CSV`);
  if (part === undefined) throw new Damage('it is a zip archive without a workbook in it');
  return part;
}

const USUAL_BOOK = 'xl/workbook.xml';

/** How the name of a part gives away another kind of document. */
const OTHER_KINDS: readonly (readonly [start: string, what: string])[] = [
  ['xl/workbook.bin', 'a binary workbook (.xlsb)'],
  ['word/', 'a Word document'],
  ['ppt/', 'a PowerPoint presentation'],
  ['content.xml', 'an OpenDocument file (.ods)'],
  ['index/document.iwa', 'an Apple Numbers file'],
];

interface Relation {
  readonly id: string;
  /** The last word of its type, which is the same in strict and in transitional files. */
  readonly kind: string;
  readonly target: string;
}

async function readRelations(archive: Archive, part: string): Promise<readonly Relation[]> {
  const relations: Relation[] = [];
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const handler: XmlHandler = {
    open(name, { Id: id = '', Type: type = '', Target: target = '' }) {
      if (name !== 'Relationship') return;
      relations.push({ id, kind: type.slice(type.lastIndexOf('/') + 1), target: resolved(folder, target) });
    },
    text() {},
    close() {},
  };
  await readXml(archive.read(relationsOf(part)), handler);
  return relations;
}

function relationsOf(part: string): string {
  const start = part.lastIndexOf('/') + 1;
  return `${part.slice(0, start)}_rels/${part.slice(start)}.rels`;
}

/** A target relative to a folder of the package: `../x.xml`, `/xl/x.xml`. */
function resolved(folder: string, target: string): string {
  if (/^[/\\]/.test(target)) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

interface Tab {
  readonly name: string;
  /** Of its relation. */
  readonly id: string;
  readonly hidden: boolean;
}

async function readTabs(archive: Archive, part: string) {
  const tabs: Tab[] = [];
  const days: { epoch: Epoch } = { epoch: 1900 };
  const handler: XmlHandler = {
    open(name, attributes) {
      if (name === 'workbookPr' && TRUE.has(attributes['date1904'] ?? '')) days.epoch = 1904;
      if (name !== 'sheet') return;
      if (tabs.length >= MOST_SHEETS) throw new Damage(`it has more than ${MOST_SHEETS} sheets`);
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      tabs.push({ name: attributes['name'] ?? '', id: prefixed(attributes, 'id') ?? '', hidden });
    },
    text() {},
    close() {},
  };
  await readXml(archive.read(part), handler);
  return { tabs, epoch: days.epoch };
}

const TRUE: ReadonlySet<string> = new Set(['1', 'true', 'on']);
