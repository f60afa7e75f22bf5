/** The first number from `low` on from which on `holds`, and `high` where it holds nowhere; by halving. */
export function firstThat(low: number, high: number, holds: (n: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
