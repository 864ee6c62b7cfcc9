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
