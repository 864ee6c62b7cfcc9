// Parts of a workbook as events, with local names: which prefix a program gives to a namespace does not matter.
// Entities of a document's own are never expanded, nesting and runs of text are bounded, and broken XML is damage.
import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { CUT_SHORT, Damage } from './damage.ts';

/** By name as written, prefix included. */
export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  /** An element begins; `name` has no prefix. */
  open(name: string, attributes: Attributes): void;
  /** Text or CDATA, entities resolved, line ends as `\n`. */
  text(text: string): void;
  close(name: string): void;
}

const DEEPEST = 100;
/** Longest text, tag or comment, in UTF-16 code units; a cell of Excel holds 32,767, and many programs break no lines. */
const LONGEST_PIECE = 4_000_000;

/** Yields after each chunk, so that what the handler has gathered can be handed on. Throws Damage. */
export async function* parseXml(
  chunks: AsyncIterable<Uint8Array>,
  handler: XmlHandler,
): AsyncGenerator<void> {
  const progress = { events: 0 };
  const parser = createParser(handler, progress);
  let decoder: TextDecoder | undefined;
  let silent = 0;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    const text = decoder.decode(chunk, { stream: true });
    const { events } = progress;
    parser.write(text);
    silent = progress.events > events ? 0 : silent + text.length;
    if (silent > LONGEST_PIECE)
      throw new Damage(`one piece of it is longer than ${LONGEST_PIECE} characters`);
    yield;
  }
  if (decoder !== undefined) parser.close();
}

/** Parses all of a part that is small. Throws Damage. */
export async function readXml(chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  for await (const _ of parseXml(chunks, handler));
}

/** The value of an attribute that has a prefix, whatever the prefix: `r:id`. */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((key) => key.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

type Parser = SaxesParser<{ position: false; xmlns: false }>;

function createParser(handler: XmlHandler, progress: { events: number }): Parser {
  const parser: Parser = new SaxesParser({ position: false, xmlns: false });
  const localName = localNames();
  const text = (text: string) => handler.text(text);
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    progress.events++;
    depth++;
    if (depth > DEEPEST) throw new Damage('its XML is nested too deeply');
    handler.open(localName(name), attributes);
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name }) => {
    depth--;
    handler.close(localName(name));
  });
  parser.on('error', ({ message }) => {
    throw new Damage(
      message.startsWith('unclosed') ? CUT_SHORT : `its XML is broken (${message.slice(0, 80)})`,
    );
  });
  return parser;
}

/** Cuts prefixes off; the few names of a part are cut once. */
function localNames(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let local = known.get(name);
    if (local === undefined) {
      local = name.slice(name.indexOf(':') + 1);
      known.set(name, local);
    }
    return local;
  };
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}
