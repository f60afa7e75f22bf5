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
