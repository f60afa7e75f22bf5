import type { Span } from '../domain/article.ts';
import type { TextMap } from './text-map.ts';

/** Finds the spans at an offset in logarithmic time, overlapping ones included. */
export type HitIndex<T extends Span> = { at(offset: number): T[] };

/** `spans` in the order of their starts. */
export function createHitIndex<T extends Span>(spans: readonly T[]): HitIndex<T> {
  // The furthest end of all spans up to each: where to stop looking back.
  const reach = new Int32Array(spans.length);
  spans.forEach((span, i) => {
    reach[i] = Math.max(span.end, reach[i - 1] ?? 0);
  });
  return {
    at(offset) {
      const hits: T[] = [];
      for (let i = lastStartingBy(spans, offset); i >= 0 && (reach[i] ?? 0) > offset; i--) {
        const span = spans[i];
        if (span && span.end > offset) hits.unshift(span);
      }
      return hits;
    },
  };
}

function lastStartingBy(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
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
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret) return null;
  const offset = map.offsetOf(caret.offsetNode, caret.offset);
  if (offset === null) return null;
  for (const candidate of [offset, offset - 1]) {
    if (candidate >= 0 && covers(map, candidate, x, y)) return candidate;
  }
  return null;
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
