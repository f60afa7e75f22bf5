import type { TextMap } from './text-map.ts';

/** Line breaks and hidden characters have no box: so many behind one are looked at for one. */
const NEAR = 64;

/** The box of the character at an offset, or of the next one that has any. */
export function boxAfter(map: TextMap, offset: number, near = 2): DOMRect | null {
  const [range] = map.rangesOf({ start: offset, end: offset + near });
  const box = range?.getClientRects()[0];
  if (box || near === NEAR) return box ?? null;
  return boxAfter(map, offset, NEAR);
}

/** The first number from `low` on from which on `holds`, and `high` where it holds nowhere; by halving: text runs down the page. */
export function firstThat(low: number, high: number, holds: (n: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
