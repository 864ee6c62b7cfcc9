// The table of strings that the cells of all sheets share.
import { Damage } from './damage.ts';
import { TextGatherer } from './text.ts';
import { readXml, type XmlHandler } from './xml.ts';

/** Most UTF-16 code units of text, each string counted with what it takes to keep it. */
const MOST_TEXT = 40_000_000;
const COST_OF_STRING = 40;

/** Throws Damage. */
export async function readSharedStrings(chunks: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const gatherer = new TextGatherer();
  const strings: string[] = [];
  let size = 0;
  const handler: XmlHandler = {
    open: (name, attributes) => gatherer.open(name, attributes),
    text: (text) => gatherer.text(text),
    close(name) {
      gatherer.close(name);
      if (name !== 'si') return;
      const text = gatherer.take();
      size += text.length + COST_OF_STRING;
      if (size > MOST_TEXT) throw new Damage('it holds too much text; save it as several files');
      strings.push(text);
    },
  };
  await readXml(chunks, handler);
  return strings;
}
