// The text of a cue: tags removed, entities resolved, and split by `<v Name>` into voices (W3C WebVTT, section 6.4).
// An unfinished tag swallows the rest, as the standard says; a bare `<` that opens no tag ("under <3 days") is text.

/** What one voice says in a cue; `speaker` is '' where the cue names none. */
export interface Voice {
  readonly speaker: string;
  readonly text: string;
}

const TAG_NAME = /^\/?[a-z]+/i;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['gt', '>'],
  ['lrm', '\u200E'],
  ['lt', '<'],
  ['nbsp', '\u00A0'],
  ['quot', '"'],
  ['rlm', '\u200F'],
]);

/** Voices in order; neighbours with the same speaker are one, and voices without text are left out. */
export function voicesOf(payload: string): readonly Voice[] {
  const voices: Voice[] = [];
  let speaker = '';
  for (const piece of pieces(payload)) {
    if (piece.tag === undefined) append(voices, speaker, piece.text);
    else speaker = speakerAfter(piece.tag, speaker);
  }
  return voices
    .map((voice) => ({ speaker: voice.speaker, text: decode(voice.text).trim() }))
    .filter((voice) => voice.text !== '');
}

type Piece = { readonly tag: string } | { readonly tag?: never; readonly text: string };

function* pieces(payload: string): Generator<Piece> {
  const lastClose = payload.lastIndexOf('>');
  let at = 0;
  while (at < payload.length) {
    const open = nextTag(payload, at, lastClose);
    if (open > at) yield { text: payload.slice(at, open) };
    if (open === payload.length) return;
    const close = payload.indexOf('>', open);
    if (close < 0) return;
    yield { tag: payload.slice(open + 1, close) };
    at = close + 1;
  }
}

/** Where the next tag opens, or the end. A `<` that nothing closes is a tag only when a letter follows. */
function nextTag(payload: string, from: number, lastClose: number): number {
  for (let open = payload.indexOf('<', from); open >= 0; open = payload.indexOf('<', open + 1)) {
    if (open < lastClose || TAG_NAME.test(payload.slice(open + 1, open + 3))) return open;
  }
  return payload.length;
}

function speakerAfter(tag: string, speaker: string): string {
  const name = TAG_NAME.exec(tag)?.[0];
  if (name === '/v') return '';
  if (name !== 'v') return speaker;
  const space = tag.search(/\s/);
  return space < 0 ? '' : decode(tag.slice(space)).replace(/\s+/g, ' ').trim();
}

function append(voices: Voice[], speaker: string, text: string): void {
  const last = voices.at(-1);
  if (last?.speaker !== speaker) voices.push({ speaker, text });
  else voices[voices.length - 1] = { speaker, text: last.text + text };
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
