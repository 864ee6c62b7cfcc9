// Walks over what is made anew each time: nothing is kept of an item once the next one is asked for.

/** Each item as `of` makes it into another. */
export function mapped<Item, Other>(items: Iterable<Item>, of: (item: Item) => Other): Iterable<Other> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield of(item);
    },
  };
}

export function filtered<Item>(items: Iterable<Item>, is: (item: Item) => boolean): Iterable<Item> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) if (is(item)) yield item;
    },
  };
}

/** The first one of which it is true. */
export function find<Item>(items: Iterable<Item>, is: (item: Item) => boolean): Item | undefined {
  for (const item of items) if (is(item)) return item;
  return undefined;
}
