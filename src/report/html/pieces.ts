// Small pieces that every section of the page is made of.
import { type Instant, isoDay, type Quote } from '../../model/index.ts';
import { quoteSource } from '../phrases.ts';
import { many } from '../words.ts';
import { html, type Markup, type Part } from './markup.ts';

/** A customer's name, as a link where the list has them. */
export type Linked = (customer: { readonly id: string; readonly name: string }) => Markup;

/** A name of theirs: its letters may run from right to left, and must not turn the words around it. */
export function nameMark(name: string): Markup {
  return html`<bdi>${name}</bdi>`;
}

export function dayMark(at: Instant): Markup {
  return html`<time datetime="${isoDay(at)}">${isoDay(at)}</time>`;
}

export function quoteBlock(quote: Quote): Markup {
  return html`<blockquote><p dir="auto">${quote.text}</p><footer>${nameMark(quoteSource(quote))}</footer></blockquote>\n`;
}

export function section(id: string, title: string, ...parts: readonly Part[]): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${parts}</section>\n`;
}

/** A part of a section; empty where it has nothing to show. */
export function subsection(title: string, parts: readonly Part[]): Part {
  return parts.length === 0 ? undefined : html`<h4>${title}</h4>\n${parts}`;
}

export function list(items: readonly Part[]): Markup {
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>\n`;
}

/** How many `what` a cut list leaves out, and the command that has them; nothing where it leaves out none. */
export function notShown(count: number, what: string, command: string): Part {
  return count <= 0
    ? undefined
    : html`<p class="soft">${many(count, `more ${what}`)} not shown: see <code>undertone ${command}</code>.</p>\n`;
}

/** `+12.4`, `−3.0`. */
export function signed(points: number): string {
  return `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;
}

/** A coordinate of a drawing: two digits are finer than a pixel. */
export function place(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** `id` of a customer's place on the page, and where links lead. */
export function anchorOf(rank: number): string {
  return `customer-${rank}`;
}
