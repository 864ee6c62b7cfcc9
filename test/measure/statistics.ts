// The figures by which listening is judged.

/** Area under the ROC curve of scores for positives against negatives; ties count half. */
export function auc(scores: readonly number[], positive: readonly boolean[]): number {
  const order = scores.map((_, index) => index).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  let rankSum = 0;
  let index = 0;
  while (index < order.length) {
    let end = index;
    while (end < order.length && scores[order[end] ?? 0] === scores[order[index] ?? 0]) end += 1;
    const rank = (index + 1 + end) / 2;
    for (let at = index; at < end; at += 1) if (positive[order[at] ?? 0]) rankSum += rank;
    index = end;
  }
  const positives = positive.filter(Boolean).length;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (positive.length - positives));
}

/** Mean of the classes' F1. */
export function macroF1(predicted: readonly string[], actual: readonly string[]): number {
  const classes = [...new Set(actual)];
  const f1 = classes.map((label) => {
    const hits = predicted.filter((value, index) => value === label && actual[index] === label).length;
    const called = predicted.filter((value) => value === label).length;
    const there = actual.filter((value) => value === label).length;
    return hits === 0 ? 0 : (2 * hits) / (called + there);
  });
  return f1.reduce((sum, value) => sum + value, 0) / classes.length;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How well chances hold, by tenths, and the mean distance between told and happened (ECE). */
export function calibrationOf(
  chances: readonly number[],
  happened: readonly boolean[],
  weights: readonly number[],
): {
  readonly error: number;
  readonly tenths: readonly { readonly told: number; readonly happened: number; readonly share: number }[];
} {
  const bins = Array.from({ length: 10 }, () => ({ weight: 0, told: 0, happened: 0 }));
  chances.forEach((chance, index) => {
    const bin = bins[Math.min(Math.floor(10 * chance), 9)];
    const weight = weights[index] ?? 0;
    if (bin === undefined) return;
    bin.weight += weight;
    bin.told += weight * chance;
    bin.happened += happened[index] ? weight : 0;
  });
  const total = bins.reduce((sum, { weight }) => sum + weight, 0);
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.told - bin.happened) / total, 0);
  const tenths = bins
    .filter(({ weight }) => weight > 0)
    .map((bin) => ({
      told: bin.told / bin.weight,
      happened: bin.happened / bin.weight,
      share: bin.weight / total,
    }));
  return { error, tenths };
}
