import type { Span } from '../domain/article.ts';
import { seenHeight } from './article-frame.ts';
import type { TextMap } from './text-map.ts';

/** The part of the article's text that stands between the upper and the lower edge of what is seen; `null` when none does. */
export function onScreenSpan(document: Document, map: TextMap): Span | null {
  const { top, bottom } = seenHeight(document);
  const { length } = map.text;
  const start = firstOffset(length, (offset) => (boxAfter(map, offset)?.bottom ?? Infinity) > top);
  const end = firstOffset(length, (offset) => (boxAfter(map, offset)?.top ?? Infinity) >= bottom);
  return end > start ? { start, end } : null;
}

/** Line breaks and hidden characters have no box: so many behind one are looked at for one. */
const NEAR = 64;

function boxAfter(map: TextMap, offset: number): DOMRect | null {
  const [range] = map.rangesOf({ start: offset, end: offset + NEAR });
  return range?.getClientRects()[0] ?? null;
}

/** The first offset from which on `holds`, by halving: text runs down the page. */
function firstOffset(length: number, holds: (offset: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
