/** Filtering, ordering and unfolding, for those who run scripts; the page is whole without it. */
export const SCRIPT = `
'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  const [search, band, owner, order, fold, shown] = ['search', 'band', 'owner', 'order', 'fold', 'shown'].map(byId);
  const list = byId('cards');
  if (!list) return;
  const items = [...list.children].map((card) => ({
    card,
    words: card.textContent.toLowerCase(),
    name: card.querySelector('h3 bdi').textContent.toLowerCase(),
    band: card.dataset.band,
    owner: card.dataset.owner,
    due: card.dataset.due,
    rank: Number(card.dataset.rank),
    risk: Number(card.dataset.risk),
    stake: Number(card.dataset.stake),
  }));
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const orders = {
    rank: () => 0,
    risk: (a, b) => b.risk - a.risk,
    stake: (a, b) => b.stake - a.stake,
    due: (a, b) => compare(a.due, b.due),
    name: (a, b) => compare(a.name, b.name),
    owner: (a, b) => compare(a.owner, b.owner),
  };
  const filter = () => {
    const wanted = search.value.toLowerCase().split(' ').filter(Boolean);
    let count = 0;
    for (const item of items) {
      const fits = (band.value === '*' || item.band === band.value)
        && (owner.value === '*' || item.owner === owner.value)
        && wanted.every((word) => item.words.includes(word));
      item.card.hidden = !fits;
      if (fits) count += 1;
    }
    shown.textContent = count + ' of ' + items.length + ' shown';
  };
  const sort = () => {
    items.sort((a, b) => orders[order.value](a, b) || a.rank - b.rank);
    list.append(...items.map(({ card }) => card));
  };
  const unfold = () => {
    const open = fold.getAttribute('aria-pressed') !== 'true';
    fold.setAttribute('aria-pressed', String(open));
    fold.textContent = open ? 'Fold all' : 'Unfold all';
    for (const one of list.querySelectorAll('details')) one.open = open;
  };
  const goTo = () => {
    const item = items.find(({ card }) => '#' + card.id === location.hash);
    if (!item) return;
    if (item.card.hidden) {
      search.value = '';
      band.value = owner.value = '*';
      filter();
    }
    item.card.querySelector('details').open = true;
    item.card.scrollIntoView();
  };
  search.addEventListener('input', filter);
  for (const choice of [band, owner]) choice.addEventListener('change', filter);
  order.addEventListener('change', sort);
  fold.addEventListener('click', unfold);
  addEventListener('hashchange', goTo);
  document.querySelector('.controls').hidden = false;
  filter();
  goTo();
})();
`;
