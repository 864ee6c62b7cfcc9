/** Filtering and sorting, for those who run scripts; the page is whole without it. */
export const SCRIPT = `
'use strict';
(() => {
  const list = document.querySelector('ol.list');
  const controls = document.querySelector('.controls');
  const [search, band, owner, sort] = ['search', 'band', 'owner', 'sort'].map((id) => document.getElementById(id));
  const shown = document.getElementById('shown');
  const items = [...list.children];
  const number = (item, key) => Number(item.dataset[key]);
  const orders = {
    rank: (a, b) => number(a, 'rank') - number(b, 'rank'),
    risk: (a, b) => number(b, 'risk') - number(a, 'risk') || number(a, 'rank') - number(b, 'rank'),
    stake: (a, b) => number(b, 'stake') - number(a, 'stake') || number(a, 'rank') - number(b, 'rank'),
    due: (a, b) => (a.dataset.due < b.dataset.due ? -1 : a.dataset.due > b.dataset.due ? 1 : number(a, 'rank') - number(b, 'rank')),
  };
  const update = () => {
    const words = search.value.trim().toLowerCase();
    let count = 0;
    for (const item of items) {
      const fits = (!band.value || item.dataset.band === band.value) && (!owner.value || item.dataset.owner === owner.value)
        && (!words || item.textContent.toLowerCase().includes(words));
      item.hidden = !fits;
      if (fits) count += 1;
    }
    shown.textContent = count + ' of ' + items.length + ' shown';
    list.append(...items.toSorted(orders[sort.value]));
  };
  for (const control of [search, band, owner, sort]) control.addEventListener('input', update);
  controls.hidden = false;
  update();
})();
`;
