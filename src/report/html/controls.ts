// What filters and orders the list, for those who run scripts; hidden from all others.
import { BANDS, compareText, type FollowUp } from '../../model/index.ts';
import { html, type Markup } from './markup.ts';

/** Values of the order, as the script knows them. */
const ORDERS: readonly (readonly [value: string, title: string])[] = [
  ['rank', 'whom to call first'],
  ['risk', 'risk'],
  ['stake', 'money at stake'],
  ['due', 'due day'],
  ['name', 'name'],
  ['owner', 'owner'],
];

export function controls(shown: readonly FollowUp[]): Markup {
  const owners = [...new Set(shown.map(({ owner }) => owner ?? ''))].toSorted(compareText);
  const bands = BANDS.filter((band) => shown.some(({ risk }) => risk.band === band));
  return html`<div class="controls" role="search" aria-label="Filter the list" hidden>
<div class="wide"><label for="search">Search</label><input id="search" type="search" autocomplete="off"></div>
<div><label for="band">Band</label><select id="band"><option value="*">all</option>${bands.map((band) => option(band, band))}</select></div>
<div><label for="owner">Owner</label><select id="owner"><option value="*">all</option>${owners.map((owner) => option(owner, owner || 'no owner'))}</select></div>
<div><label for="order">Order by</label><select id="order">${ORDERS.map(([value, title]) => option(value, title))}</select></div>
<div class="buttons"><button type="button" id="fold" aria-pressed="false">Unfold all</button></div>
<p id="shown" class="soft" role="status"></p>
</div>\n`;
}

function option(value: string, title: string): Markup {
  return html`<option value="${value}">${title}</option>`;
}
