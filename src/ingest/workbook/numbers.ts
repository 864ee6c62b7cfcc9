// Numbers as plain decimal text. A sheet holds them as binary fractions written with up to 17 digits, of which a
// spreadsheet program shows 15 at most: the rest is noise (`0.30000000000000004`).

const PRECISION = 15;

/** `1.5`, `-0.0000001`, `12000000000`; undefined where the text is no finite number. */
export function plainNumber(text: string): string | undefined {
  if (INTEGER.test(text) || (text.length <= PRECISION && SHORT_FRACTION.test(text))) return text;
  const value = text === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) return undefined;
  const short = String(Number.isInteger(value) ? value : Number(value.toPrecision(PRECISION)));
  return short.includes('e') ? spelledOut(short) : short;
}

/** As it stands, however many digits it has: it may be a number that counts nothing, such as an id. */
const INTEGER = /^-?(?:0|[1-9]\d*)$/;
const SHORT_FRACTION = /^-?(?:0|[1-9]\d*)\.\d*[1-9]$/;

/** `1.25e-7` as `0.000000125`, `1.5e+21` as `1500000000000000000000`. */
function spelledOut(exponential: string): string {
  const [mantissa = '', power = '0'] = exponential.split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  const point = 1 + Number(power);
  return point > 0 ? `${sign}${digits.padEnd(point, '0')}` : `${sign}0.${'0'.repeat(-point)}${digits}`;
}
