// One follow-up as a list item: what a rep needs, and the waterfall folded away below it.
import { type Contribution, type FollowUp, isoDay } from '../../model/index.ts';
import { nextStepWords, quoteSource, riskWords, stakeWords } from '../phrases.ts';
import { escapeHtml } from './escape.ts';

export function followUpItem(followUp: FollowUp): string {
  const { rank, customer, owner, risk, reasons, stake, nextStep } = followUp;
  const data = [
    `data-rank="${rank}"`,
    `data-band="${risk.band}"`,
    `data-owner="${escapeHtml(owner ?? '')}"`,
    `data-risk="${risk.band === 'unknown' ? -1 : risk.value}"`,
    `data-stake="${stake?.amount ?? -1}"`,
    `data-due="${nextStep.due === undefined ? '9999' : isoDay(nextStep.due)}"`,
  ];
  return `<li ${data.join(' ')}>
<div class="head"><span class="soft">${rank}</span> <h2>${escapeHtml(customer.name)}</h2>
<span class="badge ${risk.band}">${risk.band} ${riskWords(risk)}</span>
<span class="soft">${escapeHtml(owner ?? 'no owner')}</span><span class="money">${escapeHtml(stakeWords(followUp))}</span></div>
<p>${reasons.map(escapeHtml).join(' · ')}</p>
${quoteBlock(followUp)}<div class="next"><p><strong>${escapeHtml(nextStepWords(followUp))}</strong></p><p class="soft">${escapeHtml(nextStep.stance)}</p></div>
${waterfall(followUp)}</li>
`;
}

function quoteBlock({ quote }: FollowUp): string {
  if (quote === undefined) return '';
  return `<blockquote>${escapeHtml(quote.text)}<cite>${escapeHtml(quoteSource(quote))}</cite></blockquote>\n`;
}

function waterfall({ risk, customer }: FollowUp): string {
  let running = 0;
  const rows = risk.contributions.map((part) => {
    const from = running;
    running = Math.round((running + part.points) * 10) / 10;
    return row(part, from, running);
  });
  const total = `<tr><th scope="row">risk</th><td class="number">${running.toFixed(1)}</td><td></td><td>of 100</td></tr>`;
  return `<details><summary>How the score of ${escapeHtml(customer.name)} adds up</summary><div class="wide"><table>
<thead><tr><th scope="col">part</th><th scope="col" class="number">points</th><th scope="col">from 0 to 100</th><th scope="col">because</th></tr></thead>
<tbody>${rows.join('\n')}${total}</tbody></table></div></details>`;
}

function row({ signal, points, says }: Contribution, from: number, to: number): string {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const bar = `<rect class="${points < 0 ? 'down' : 'up'}" x="${left}" y="0" width="${Math.max(0.5, right - left).toFixed(1)}" height="8"></rect>`;
  const svg = `<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${bar}</svg>`;
  const figure = `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;
  return `<tr><th scope="row">${escapeHtml(signal)}</th><td class="number">${figure}</td><td>${svg}</td><td>${escapeHtml(says)}</td></tr>`;
}
