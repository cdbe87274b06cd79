/** The index of the first of the sorted numbers that is not below the wanted one. */
export function lowerBound(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the sorted numbers lie from `from` to `to`, both included. */
export const countWithin = (sorted: readonly number[], from: number, to: number): number =>
  lowerBound(sorted, to + 1) - lowerBound(sorted, from);
