// The stretches of a message that its author wrote this time. Quoted threads, signatures and what machines add are found
// line by line and left out, as spans into the unaltered text. Losing new words is worse than keeping old ones: in
// doubt a line is kept. Most messages hold nothing else, which a look at how their lines begin and end tells at once.
import type { Span } from '../model/index.ts';
import { mayHoldMore } from './own-words/hints.ts';
import { ADDED, isHtml, visibleOf } from './own-words/html.ts';
import { BOILERPLATE, type Kind, OWN, QUOTED, SIGNATURE } from './own-words/kinds.ts';
import { type Parts, partsOf } from './own-words/parts.ts';

export interface OwnWords {
  /** In order, disjoint, not empty. In an HTML body, tags lie between them. */
  readonly spans: readonly Span[];
  /** UTF-16 units left out, by kind. Of an HTML body, those that a reader would see. */
  readonly quoted: number;
  readonly signature: number;
  readonly boilerplate: number;
}

export function ownWords(text: string): OwnWords {
  if (!mayHoldMore(text)) return { spans: wholeOf(text), quoted: 0, signature: 0, boilerplate: 0 };
  if (!isHtml(text)) {
    const parts = partsOf(text);
    return { spans: ownStretches(parts), ...leftOut(parts) };
  }
  const visible = visibleOf(text);
  const parts = partsOf(visible.text);
  const spans = ownStretches(parts).flatMap((stretch) => visible.sourceOf(stretch));
  return { spans: joined(text, spans), ...leftOut(parts) };
}

/** What a reader should see of a mail's body, plain or HTML: the author's new words, blank lines around them trimmed. */
export function newWords(body: string): string {
  if (!mayHoldMore(body)) return trimBlankLines(body);
  const isMarkup = isHtml(body);
  const text = isMarkup ? visibleOf(body).text : body;
  const pieces = ownStretches(partsOf(text)).map((span) => text.slice(span.start, span.end));
  const words = pieces.map((piece) => (/[\r\n]$/.test(piece) ? piece : `${piece}\n`)).join('');
  return trimBlankLines(isMarkup ? words.replace(ADDED, '') : words);
}

function wholeOf(text: string): readonly Span[] {
  return text === '' ? [] : [{ start: 0, end: text.length }];
}

/** Runs of own lines, line breaks included. */
function ownStretches({ lines, kinds }: Parts): readonly Span[] {
  const spans: Span[] = [];
  for (const [index, line] of lines.entries()) {
    if (kinds[index] !== OWN) continue;
    const last = spans.at(-1);
    if (last?.end === line.start) spans[spans.length - 1] = { start: last.start, end: line.next };
    else spans.push({ start: line.start, end: line.next });
  }
  return spans;
}

function leftOut({ lines, kinds }: Parts): Omit<OwnWords, 'spans'> {
  const count = (kind: Kind): number =>
    lines.reduce((sum, line, index) => (kinds[index] === kind ? sum + line.next - line.start : sum), 0);
  return { quoted: count(QUOTED), signature: count(SIGNATURE), boilerplate: count(BOILERPLATE) };
}

/** Words with nothing but white space between them are one span. */
function joined(text: string, spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last !== undefined && text.slice(last.end, span.start).trim() === '') {
      all[all.length - 1] = { start: last.start, end: span.end };
    } else all.push(span);
  }
  return all;
}

function trimBlankLines(text: string): string {
  const trimmed = text.trimEnd();
  const first = trimmed.length - trimmed.trimStart().length;
  const indented = Math.max(trimmed.lastIndexOf('\n', first), trimmed.lastIndexOf('\r', first));
  return indented < first ? trimmed.slice(indented + 1) : trimmed;
}
