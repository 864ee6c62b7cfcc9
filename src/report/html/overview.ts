// The head of the page: how many are worth a call and what is at stake, by band and as a picture.
import {
  BANDS,
  type Band,
  type FollowUp,
  isoDay,
  type Money,
  present,
  type Report,
  type Standing,
} from '../../model/index.ts';
import { atStakeWords, moneyWords, worthACall } from '../phrases.ts';
import { groupThousands, many } from '../words.ts';
import { html, type Markup, type Part } from './markup.ts';
import { nameMark, place, section } from './pieces.ts';
import { scatter } from './scatter.ts';
import { type Column, dataTable } from './table.ts';

export interface SectionLink {
  readonly id: string;
  readonly title: string;
}

export function pageHead({ asOf, totals, followUps }: Report, links: readonly SectionLink[]): Markup {
  const worth = worthACall(followUps).length;
  const anchors = links.map(({ id, title }) => html`<a href="#${id}">${title}</a>\n`);
  return html`<header><h1>Follow-ups as of ${isoDay(asOf)}</h1>
<p class="lead">${ownerWords(followUps)}${groupThousands(worth)} of ${many(followUps.length, 'customer')} ${worth === 1 ? 'is' : 'are'} worth a call. At stake: ${atStakeWords(totals)}.</p>
<nav aria-label="Sections">${anchors}</nav></header>\n`;
}

/** Whose page it is, where all are one rep's. */
function ownerWords([first, ...others]: readonly FollowUp[]): Part {
  const owner = first?.owner;
  if (owner === undefined || others.some((one) => one.owner !== owner)) return undefined;
  return html`Customers of ${nameMark(owner)}: `;
}

interface BandRow {
  readonly band: Band;
  readonly customers: number;
  readonly money: readonly Money[];
  /** Of all that is at stake, in one currency. */
  readonly share: number | undefined;
}

export function portfolioSection({ followUps, details }: Report): Markup {
  const portfolio = details?.portfolio;
  const rows = BANDS.map((band) => bandRow(band, followUps, portfolio?.standings));
  const parts = [
    html`<div>${dataTable('bands', 'By band', portfolio === undefined ? COLUMNS.slice(0, 2) : COLUMNS, rows)}</div>\n`,
    portfolio === undefined ? undefined : html`<div>${scatter(portfolio)}</div>\n`,
  ];
  return section('portfolio', 'Portfolio', html`<div class="columns">${parts}</div>`);
}

const COLUMNS: readonly Column<BandRow>[] = [
  { title: 'band', kind: 'head', cell: ({ band }) => html`<span class="band ${band}">${band}</span>` },
  { title: 'customers', kind: 'number', cell: ({ customers }) => groupThousands(customers) },
  { title: 'at stake', kind: 'number', cell: moneyMark },
  { title: 'share of the money', cell: shareBar },
];

function bandRow(band: Band, followUps: readonly FollowUp[], standings: readonly Standing[] = []): BandRow {
  const own = followUps.filter(({ risk }) => risk.band === band);
  const sum = (some: readonly Standing[]): number => some.reduce((total, { stake = 0 }) => total + stake, 0);
  const all = sum(standings);
  const share = all === 0 ? undefined : sum(standings.filter((one) => one.band === band)) / all;
  return { band, customers: own.length, money: moneyOf(own), share };
}

/** By currency, the largest first. */
function moneyOf(followUps: readonly FollowUp[]): readonly Money[] {
  const cents = new Map<string | undefined, number>();
  for (const { stake } of followUps) {
    if (stake === undefined) continue;
    cents.set(stake.currency, (cents.get(stake.currency) ?? 0) + Math.round(stake.amount * 100));
  }
  return [...cents]
    .map(([currency, sum]) => present({ amount: sum / 100, currency }))
    .toSorted((a, b) => b.amount - a.amount);
}

function moneyMark({ money }: BandRow): Part {
  if (money.length === 0) return '–';
  return money.map(
    (sum, index) =>
      html`<span class="money">${moneyWords(sum)}${index < money.length - 1 ? ' +' : ''}</span> `,
  );
}

function shareBar({ band, share }: BandRow): Part {
  if (share === undefined) return '–';
  return html`<span class="share ${band}"><svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="8"></rect><rect class="level" width="${place(100 * share)}" height="8"></rect></svg><span class="percent">${Math.round(100 * share)} %</span></span>`;
}
