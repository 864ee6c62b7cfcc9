// Who may be asked for a good word, and who is not to be asked now, with the reason.
import type { Advocate, AdvocateList } from '../../model/index.ts';
import { stakeWords } from '../phrases.ts';
import { many } from '../words.ts';
import { html, type Markup, type Part } from './markup.ts';
import { type Linked, list, notShown, quoteBlock, section } from './pieces.ts';

const SHOWN = 30;

export function advocatesSection({ advocates, held }: AdvocateList, linked: Linked): Part {
  if (advocates.length + held.length === 0) return undefined;
  const cards = advocates.slice(0, SHOWN).map((advocate) => advocateCard(advocate, linked));
  const waiting = held.slice(0, SHOWN).map((advocate) => heldWords(advocate, linked));
  return section(
    'advocates',
    'Who speaks well of us',
    html`<p>${many(advocates.length, 'customer')} to ask, ${held.length} to leave in peace for now.</p>\n`,
    cards.length === 0 ? undefined : html`<div class="grid">${cards}</div>\n`,
    waiting.length === 0 ? undefined : html`<h3>Not now</h3>\n${list(waiting)}`,
    notShown(
      Math.max(0, advocates.length - SHOWN) + Math.max(0, held.length - SHOWN),
      'customer',
      'advocates',
    ),
  );
}

function advocateCard(advocate: Advocate, linked: Linked): Markup {
  const { customer, owner, because, quotes, ask } = advocate;
  return html`<article class="advocate"><h3>${linked(customer)}</h3>
<p class="soft">${owner ?? 'no owner'} · ${stakeWords(advocate)}</p>
<p>${because.join(' · ')}</p>
${quotes.slice(0, 1).map(quoteBlock)}<p class="ask">${ask.says}</p></article>\n`;
}

function heldWords({ customer, held }: Advocate, linked: Linked): Markup {
  return html`${linked(customer)}: <span class="soft">${held.join('; ')}</span>`;
}
