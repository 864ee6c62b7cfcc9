// Risk across, money up, a dot for each customer: what stands top right is what to save. Dots that fall on one place become
// a larger one, so that fifty thousand customers draw no more than a few thousand dots.
import { BANDS, type Band, type Portfolio, type Standing } from '../../model/index.ts';
import { groupThousands, many } from '../words.ts';
import { html, type Markup, type Part } from './markup.ts';
import { place } from './pieces.ts';

/** Left of the risks from 0 to 100: a strip for those whose risk is not known. */
const STRIP = 12;
const WIDTH = STRIP + 100;
const HEIGHT = 100;

interface Spot {
  readonly band: Band;
  readonly x: number;
  readonly y: number;
  readonly standings: readonly Standing[];
}

/** Powers of ten between which all stakes lie. */
interface Scale {
  readonly low: number;
  readonly high: number;
}

/** Nothing where nobody's value is known. */
export function scatter({ standings, reference }: Portfolio): Part {
  const valued = standings.filter(({ stake = 0 }) => stake >= 1);
  if (valued.length === 0) return undefined;
  const scale = scaleOf(valued);
  const spots = spotsOf(valued, scale);
  const missing = standings.length - valued.length;
  const left =
    missing === 0
      ? ''
      : ` ${many(missing, 'customer')} without a known value ${missing === 1 ? 'is' : 'are'} not drawn.`;
  return html`<figure><figcaption>Risk and money: every customer a dot, what stands top right is what to save.${left}</figcaption>
<div class="plot"><p class="amounts" aria-hidden="true">${ticksUp(scale).map((tick) => html`<span>${tick}</span>`)}</p>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${wordsOf(standings)}">
${gridlines(scale)}${spots.map((spot) => spotMark(spot, reference))}</svg>
<p class="risks" aria-hidden="true"><span>?</span><span class="ticks"><span>0</span><span>25</span><span>50</span><span>75</span><span>100</span></span></p></div>
<p class="soft axes">Across: risk, <em>?</em> where it is not known. Up: at stake, in ${reference}, each line ten times the one below.</p></figure>\n`;
}

function scaleOf(standings: readonly Standing[]): Scale {
  let [low, high] = [Infinity, -Infinity];
  for (const { stake = 1 } of standings) {
    low = Math.min(low, Math.floor(Math.log10(stake)));
    high = Math.max(high, Math.floor(Math.log10(stake)) + 1);
  }
  return { low, high };
}

/** By band, so that the worst are drawn last, above the others. */
function spotsOf(standings: readonly Standing[], { low, high }: Scale): readonly Spot[] {
  const spots = new Map<string, Spot & { readonly standings: Standing[] }>();
  for (const standing of standings) {
    const { band, risk, stake = 1 } = standing;
    const x = band === 'unknown' ? STRIP / 2 : STRIP + Math.round(risk / 2) * 2;
    const y = Math.round((HEIGHT * (high - Math.log10(stake))) / (high - low) / 2) * 2;
    const key = `${band} ${x} ${y}`;
    const known = spots.get(key);
    if (known === undefined) spots.set(key, { band, x, y, standings: [standing] });
    else known.standings.push(standing);
  }
  return [...spots.values()].toSorted((a, b) => BANDS.indexOf(b.band) - BANDS.indexOf(a.band));
}

/** A dot is a line of no length with round ends, as wide on every screen; twice the customers, a step wider. */
function spotMark({ band, x, y, standings }: Spot, reference: string): Markup {
  const size = place(9 + 3 * Math.log2(standings.length));
  return html`<path class="spot ${band}" stroke-width="${size}" d="M${place(x)} ${place(y)}h0"><title>${titleOf(standings, reference)}</title></path>`;
}

function titleOf(standings: readonly Standing[], reference: string): string {
  const [only] = standings;
  if (only === undefined || standings.length > 1) return many(standings.length, 'customer');
  const risk = only.band === 'unknown' ? 'risk not known' : `risk ${Math.round(only.risk)}`;
  return `number ${only.rank} of the list: ${risk}, ${groupThousands(Math.round(only.stake ?? 0))} ${reference}`;
}

function gridlines({ low, high }: Scale): readonly Markup[] {
  const steps = Array.from({ length: high - low + 1 }, (_, index) => (HEIGHT * index) / (high - low));
  const flat = steps.map((y) => html`<path class="rail" d="M0 ${place(y)}H${WIDTH}"></path>`);
  const upright = [0, 25, 50, 75, 100].map(
    (x) => html`<path class="rail" d="M${STRIP + x} 0V${HEIGHT}"></path>`,
  );
  return [...flat, ...upright];
}

function ticksUp({ low, high }: Scale): readonly string[] {
  return Array.from({ length: high - low + 1 }, (_, index) => shortMoney(10 ** (high - index)));
}

function shortMoney(amount: number): string {
  if (amount >= 1e9) return `${groupThousands(amount / 1e9)} bn`;
  if (amount >= 1e6) return `${amount / 1e6} m`;
  return amount >= 1e3 ? `${amount / 1e3} k` : String(amount);
}

function wordsOf(standings: readonly Standing[]): string {
  const counts = BANDS.map((band) => `${standings.filter((one) => one.band === band).length} ${band}`);
  return `Customers by risk and money at stake: ${counts.join(', ')}; the table by band has the sums, the list each customer`;
}
