// Nelder & Mead's simplex (1965): finds a minimum of a smooth function of few variables without derivatives.

interface Vertex {
  readonly point: readonly number[];
  readonly value: number;
}

export type Objective = (point: readonly number[]) => number;

const STEP = 0.5;
const MOST_ROUNDS = 4000;
/** Where the values at all vertices differ by less, relatively, the search has arrived. */
const TOLERANCE = 1e-13;

/** The least value found from `start` and where; restarted once, because a simplex may collapse short of it. */
export function minimise(objective: Objective, start: readonly number[]): Vertex {
  return descend(objective, descend(objective, start).point);
}

function descend(objective: Objective, start: readonly number[]): Vertex {
  let simplex = simplexAround(objective, start);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    simplex = simplex.toSorted((a, b) => a.value - b.value);
    if (hasArrived(simplex)) break;
    simplex = move(objective, simplex);
  }
  return best(simplex);
}

function simplexAround(objective: Objective, start: readonly number[]): readonly Vertex[] {
  const at = (point: readonly number[]): Vertex => ({ point, value: objective(point) });
  return [at(start), ...start.map((_, axis) => at(start.map((x, index) => (index === axis ? x + STEP : x))))];
}

function hasArrived(sorted: readonly Vertex[]): boolean {
  const least = sorted[0]?.value ?? 0;
  return Math.abs((sorted.at(-1)?.value ?? 0) - least) <= TOLERANCE * (Math.abs(least) + 1);
}

/** Replaces the worst vertex by a better one on the line through the others' centre, or draws all towards the best. */
function move(objective: Objective, sorted: readonly Vertex[]): readonly Vertex[] {
  const others = sorted.slice(0, -1);
  const worst = sorted.at(-1) ?? best(sorted);
  const along = (factor: number): Vertex => {
    const point = centreOf(others).map((x, axis) => x + factor * (x - (worst.point[axis] ?? 0)));
    return { point, value: objective(point) };
  };
  const better = betterThan(worst, others, along);
  return better === undefined ? shrunk(objective, sorted) : [...others, better];
}

function betterThan(
  worst: Vertex,
  others: readonly Vertex[],
  along: (factor: number) => Vertex,
): Vertex | undefined {
  const reflected = along(1);
  if (reflected.value < best(others).value) {
    const expanded = along(2);
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (reflected.value < (others.at(-1)?.value ?? Infinity)) return reflected;
  const contracted = along(reflected.value < worst.value ? 0.5 : -0.5);
  return contracted.value < Math.min(reflected.value, worst.value) ? contracted : undefined;
}

function shrunk(objective: Objective, sorted: readonly Vertex[]): readonly Vertex[] {
  const to = best(sorted).point;
  return sorted.map((vertex, index) => {
    if (index === 0) return vertex;
    const point = vertex.point.map((x, axis) => (x + (to[axis] ?? 0)) / 2);
    return { point, value: objective(point) };
  });
}

function centreOf(vertices: readonly Vertex[]): readonly number[] {
  const axes = vertices[0]?.point ?? [];
  return axes.map(
    (_, axis) => vertices.reduce((sum, { point }) => sum + (point[axis] ?? 0), 0) / vertices.length,
  );
}

function best(vertices: readonly Vertex[]): Vertex {
  return vertices.reduce((least, vertex) => (vertex.value < least.value ? vertex : least));
}
