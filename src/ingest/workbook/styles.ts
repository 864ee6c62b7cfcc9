// The number format of each cell style, by the number that cells bear (`s`).
import { builtInFormat, type NumberFormat, parseFormat } from './number-format.ts';
import { readXml, type XmlHandler } from './xml.ts';

/** Throws Damage. */
export async function readStyles(chunks: AsyncIterable<Uint8Array>): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let withinCells = false;
  const handler: XmlHandler = {
    open(name, attributes) {
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'cellXfs') withinCells = true;
      else if (name === 'numFmt') codes.set(id, attributes['formatCode'] ?? '');
      else if (name === 'xf' && withinCells) ids.push(id);
    },
    text() {},
    close(name) {
      if (name === 'cellXfs') withinCells = false;
    },
  };
  await readXml(chunks, handler);
  return ids.map((id) => {
    const code = codes.get(id);
    return code === undefined ? builtInFormat(id) : parseFormat(code);
  });
}
