// The cheapest way through the pieces of a record, each step making one cell of one or more pieces: shortest paths
// over (pieces done, cells made), since the number of cells counts as much as what each of them costs.

/** A cell that ends with piece `last`. */
export interface Way {
  readonly last: number;
  readonly quoted: boolean;
  readonly cost: number;
}

/** Cells above the expected number that are worth comparing. */
const MOST_EXTRA = 8;
/** A cell too many or too few weighs more than any odd quote. */
const COST_PER_CELL = 4;

/**
 * `ways[i]` are the cells that may start with piece i. Undefined where every path makes far more cells than
 * `columns`.
 */
export function cheapestPath(ways: readonly (readonly Way[])[], columns: number): readonly Way[] | undefined {
  const grid = new Grid(ways.length, columns + MOST_EXTRA + 1);
  for (const [piece, options] of ways.entries()) {
    for (const way of options) grid.take(piece, way);
  }
  return grid.path(grid.bestEnd(columns));
}

/** The cheapest known path to each place: a row for the pieces done, a column for the cells made. */
class Grid {
  private readonly pieces: number;
  private readonly width: number;
  private readonly costs: Float64Array;
  private readonly arrivals: (Way | undefined)[];
  private readonly origins: Int32Array;

  constructor(pieces: number, width: number) {
    const size = (pieces + 1) * width;
    this.pieces = pieces;
    this.width = width;
    this.costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    this.costs[0] = 0;
    this.arrivals = new Array(size);
    this.origins = new Int32Array(size);
  }

  /** Goes one way from every place where `piece` comes next. */
  take(piece: number, way: Way): void {
    for (let cells = 0; cells + 1 < this.width; cells++) {
      const from = piece * this.width + cells;
      const to = (way.last + 1) * this.width + cells + 1;
      const cost = (this.costs[from] ?? 0) + way.cost;
      if (cost >= (this.costs[to] ?? 0)) continue;
      this.costs[to] = cost;
      this.arrivals[to] = way;
      this.origins[to] = from;
    }
  }

  /** Of all places where no piece is left, the one that weighs least. */
  bestEnd(columns: number): number {
    const first = this.pieces * this.width;
    let best = first;
    let least = Number.POSITIVE_INFINITY;
    for (let cells = 1; cells < this.width; cells++) {
      const weight = (this.costs[first + cells] ?? 0) + Math.abs(cells - columns) * COST_PER_CELL;
      if (weight < least) [best, least] = [first + cells, weight];
    }
    return best;
  }

  path(end: number): readonly Way[] | undefined {
    if (this.costs[end] === Number.POSITIVE_INFINITY) return undefined;
    const ways: Way[] = [];
    let at = end;
    for (let way = this.arrivals[at]; way !== undefined; way = this.arrivals[at]) {
      ways.push(way);
      at = this.origins[at] ?? 0;
    }
    return ways.reverse();
  }
}
