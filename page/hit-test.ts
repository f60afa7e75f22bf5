import type { Span } from '../domain/article.ts';
import type { TextMap } from './text-map.ts';

/** Finds the spans at an offset, overlapping ones included, in time that grows with those found, not with all. */
export type HitIndex<T extends Span> = { at(offset: number): T[] };

/** A balanced tree over the spans in the order of their starts, laid out in the array itself. */
export function createHitIndex<T extends Span>(spans: readonly T[]): HitIndex<T> {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  // The furthest end within the subtree whose root is at each place.
  const reach = new Float64Array(sorted.length);
  const build = (low: number, high: number): number => {
    if (low >= high) return -1;
    const root = (low + high) >> 1;
    const end = sorted[root]?.end ?? -1;
    reach[root] = Math.max(end, build(low, root), build(root + 1, high));
    return reach[root] as number;
  };
  build(0, sorted.length);
  return {
    at(offset) {
      const hits: T[] = [];
      const visit = (low: number, high: number): void => {
        const root = (low + high) >> 1;
        const span = sorted[root];
        if (low >= high || !span || (reach[root] as number) <= offset) return;
        visit(low, root);
        if (span.start > offset) return;
        if (span.end > offset) hits.push(span);
        visit(root + 1, high);
      };
      visit(0, sorted.length);
      return hits;
    },
  };
}

/**
 * The offset of the character under a point in client pixels; `null` where there is none. The caret stands
 * before or behind the character that was hit, or at the end of a line far from it: its own box decides.
 */
export function offsetAtPoint(
  document: Document,
  map: TextMap,
  x: number,
  y: number,
): number | null {
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots: map.shadowRoots() });
  if (!caret) return null;
  const offset = map.offsetOf(caret.offsetNode, caret.offset);
  // A caret behind the article's last character has no offset of its own, but that character may have been hit.
  const behind = offset ?? (isAtEnd(map, caret.offsetNode) ? map.text.length : null);
  if (behind === null) return null;
  for (const candidate of [behind, behind - 1]) {
    if (candidate >= 0 && covers(map, candidate, x, y)) return candidate;
  }
  return null;
}

function isAtEnd(map: TextMap, node: Node): boolean {
  const end = map.text.length;
  return map.rangesOf({ start: end - 1, end }).at(-1)?.endContainer === node;
}

function covers(map: TextMap, offset: number, x: number, y: number): boolean {
  return map
    .rangesOf({ start: offset, end: offset + 1 })
    .some((range) =>
      [...range.getClientRects()].some(
        (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      ),
    );
}
