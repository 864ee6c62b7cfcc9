// All that is known of one customer, folded away: the waterfall, what would move it, promises, quotes, the timeline.
import type { Commitment, Explanation, FollowUp, Quote } from '../../model/index.ts';
import { many } from '../words.ts';
import { html, type Markup, type Part } from './markup.ts';
import { dayMark, list, nameMark, quoteBlock, subsection } from './pieces.ts';
import { timeline } from './timeline.ts';
import { waterfall } from './waterfall.ts';

export function inFull(followUp: FollowUp, explanation: Explanation | undefined): Markup {
  const { risk, customer } = followUp;
  const rest = explanation === undefined ? [] : restOf(explanation);
  return html`<details><summary>${explanation === undefined ? 'How the score adds up' : 'In full: the score, promises, words and timeline'}<span class="unseen"> of ${nameMark(customer.name)}</span></summary>
${explanation === undefined ? undefined : facts(explanation)}${subsection('How the score adds up', [waterfall(risk)])}${rest}</details>\n`;
}

function restOf(explanation: Explanation): readonly Part[] {
  const { moves, promises, quotes } = explanation;
  return [
    subsection(
      'What would move it (arithmetic, not cause)',
      moves.length === 0 ? [] : [list(moves.map(moveWords))],
    ),
    subsection('Promises of ours', promises.length === 0 ? [] : [promiseList(promises)]),
    subsection('In their words', tellingQuotes(quotes).map(quoteBlock)),
    subsection('Timeline', timeline(explanation)),
  ];
}

function moveWords({ says, from, to, band }: Explanation['moves'][number]): string {
  return `${says}: ${from.toFixed(1)} → ${to.toFixed(1)} (${band})`;
}

const PROMISES_SHOWN = 20;

/** The newest; the ledger has all. */
function promiseList(promises: readonly Commitment[]): Part {
  const shown = promises.toSorted((a, b) => b.at - a.at).slice(0, PROMISES_SHOWN);
  const hidden = promises.length - shown.length;
  const more =
    hidden === 0 ? undefined : html`<p class="soft">${many(hidden, 'earlier promise')} not shown.</p>\n`;
  return [list(shown.map(promiseMark)), more];
}

function promiseMark({ state, pledge, at, due, by, because }: Commitment): Markup {
  const until = due === undefined ? undefined : html`, due ${dayMark(due)}`;
  return html`<span class="state ${state}">${state}</span> <q>${pledge.quote}</q> ${by === undefined ? undefined : html`by ${nameMark(by)} `}on ${dayMark(at)}${until}: ${because}`;
}

const QUOTES_SHOWN = 6;

/** The strongest sentences, each once. */
function tellingQuotes(quotes: readonly Quote[]): readonly Quote[] {
  const seen = new Set<string>();
  const own = quotes.filter(({ author }) => author === 'customer');
  return own.filter(({ text }) => !seen.has(text) && seen.add(text)).slice(0, QUOTES_SHOWN);
}

/** What the client list says, and what else moves the customer up the list. */
function facts({ facts: known, followUp }: Explanation): Markup {
  const { stake, stakeFrom, sentiment, urgency, customer, risk } = followUp;
  const all: readonly (readonly [string, string | undefined])[] = [
    ['id', customer.id],
    ...known.map(({ name, value }) => [name, value] as const),
    ['value from', stake === undefined ? undefined : stakeFrom],
    ['sentiment of recent words', sentiment === undefined ? 'not known' : String(sentiment)],
    ['not known', risk.unknownBecause],
    ['judged by records', risk.unheard],
    ...urgency.map(({ factor, says }) => [`moved up × ${factor}`, says] as const),
  ];
  const present = all.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
  return html`<dl class="facts">${present.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>\n`;
}
