// What builds up across customers, so that the cause is fixed before it hits more of them.
import type { Theme, ThemeReport } from '../../model/index.ts';
import { burstWords, headWords, isRising, stakeOf, topicWords, trendWords } from '../listings/themes.ts';
import { many } from '../words.ts';
import { html, type Markup, type Part } from './markup.ts';
import { type Linked, list, quoteBlock, section } from './pieces.ts';

const CUSTOMERS_SHOWN = 8;

export function themesSection(report: ThemeReport, linked: Linked): Part {
  if (report.themes.length === 0) return undefined;
  const cards = report.themes.map((theme) => themeCard(theme, report.days, linked));
  return section(
    'themes',
    'What builds up',
    html`<p>${headWords(report)}.</p>\n<div class="grid">${cards}</div>\n`,
  );
}

function themeCard(theme: Theme, days: number, linked: Linked): Markup {
  const { cause, trend, now, before, topics, customers, atStake, quotes, burst } = theme;
  return html`<article class="theme"><h3>${cause} <span class="trend${isRising(theme) ? ' rising' : ''}">${trend}</span></h3>
<p><b>${many(now.customers, 'customer')}</b>, before ${before.customers}. ${trendWords(theme, days)} At stake: ${stakeOf(atStake)}.</p>
${burst === undefined ? undefined : html`<p class="burst">${burstWords(burst)}</p>\n`}${topics.length === 0 ? undefined : html`<p>They share: ${topicWords(topics)}.</p>\n`}
${list(customers.slice(0, CUSTOMERS_SHOWN).map(linked))}${more(customers.length - CUSTOMERS_SHOWN)}${quotes.map(quoteBlock)}</article>\n`;
}

function more(count: number): Part {
  return count <= 0 ? undefined : html`<p class="soft">and ${count} more</p>\n`;
}
