// One customer as a card of the list: what a rep needs at once, and in full folded away below it.
import { type Explanation, type FollowUp, isoDay } from '../../model/index.ts';
import { newsWords, nextStepWords, riskWords, stakeWords } from '../phrases.ts';
import { inFull } from './in-full.ts';
import { html, type Markup, type Part } from './markup.ts';
import { anchorOf, list, nameMark, place, quoteBlock } from './pieces.ts';

/** `explanation` is there for the first of the list. */
export function customerCard(followUp: FollowUp, explanation: Explanation | undefined): Markup {
  const { rank, customer, owner, risk, stake, nextStep, reasons, quote } = followUp;
  const anchor = anchorOf(rank);
  const news = newsWords(followUp);
  const due = nextStep.due === undefined ? '9999' : isoDay(nextStep.due);
  const known = risk.band === 'unknown' ? -1 : risk.value;
  return html`<li id="${anchor}" class="card ${risk.band}" data-rank="${rank}" data-band="${risk.band}" data-owner="${owner ?? ''}" data-risk="${known}" data-stake="${stake?.amount ?? -1}" data-due="${due}">
<article aria-labelledby="${anchor}-name">
<div class="who"><h3 id="${anchor}-name"><span class="rank">${rank}</span> ${nameMark(customer.name)}</h3>
<p class="soft">${nameMark(owner ?? 'no owner')}${news === '' ? undefined : html` · <span class="news">${news}</span>`}</p></div>
${figures(followUp)}
<div class="why">${list(shownReasons(reasons))}${quote === undefined ? undefined : quoteBlock(quote)}</div>
<div class="next"><p><strong>${nextStepWords(followUp)}</strong></p><p>${nextStep.stance}</p></div>
${inFull(followUp, explanation)}</article></li>\n`;
}

const REASONS_SHOWN = 5;

/** The strongest; the score below has them all. */
function shownReasons(reasons: readonly string[]): readonly string[] {
  const hidden = reasons.length - REASONS_SHOWN;
  return hidden <= 1
    ? reasons
    : [...reasons.slice(0, REASONS_SHOWN), `and ${hidden} more, with the score below`];
}

function figures(followUp: FollowUp): Markup {
  const { risk } = followUp;
  return html`<dl class="figures"><div><dt>Risk</dt><dd class="risk"><b>${riskWords(risk)}</b> ${risk.band}${meter(followUp)}</dd></div>
<div><dt>At stake</dt><dd>${stakeWords(followUp)}</dd></div></dl>`;
}

function meter({ risk }: FollowUp): Part {
  if (risk.band === 'unknown') return undefined;
  return html`<svg class="meter" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4"></rect><rect class="level" width="${place(risk.value)}" height="4"></rect></svg>`;
}
