import type { Span } from '../domain/article.ts';
import { boxAfter, firstThat } from './text-boxes.ts';
import type { TextMap } from './text-map.ts';

/** Finds the spans at an offset, overlapping ones included; it goes through no more of them than stand behind the beginning of a long one. */
export type HitIndex<T extends Span> = { at(offset: number): T[] };

/** The spans in the order of their starts, each with how far it and those before it reach. */
export function createHitIndex<T extends Span>(spans: readonly T[]): HitIndex<T> {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let furthest = 0;
  const reach = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  return {
    at(offset) {
      const hits: T[] = [];
      let i = firstThat(0, sorted.length, (k) => (sorted[k] as T).start > offset) - 1;
      for (; (reach[i] as number) > offset; i--) {
        const span = sorted[i] as T;
        if (span.end > offset) hits.unshift(span);
      }
      return hits;
    },
  };
}

type Point = { x: number; y: number };

/** Where text does not run downwards, in columns, it is looked through so far. */
const AROUND = 1000;

/**
 * The offset of the character under a point in client pixels; `null` where there is none. An event says which element
 * is `under` the point, and halving that element's own text leads to the character: asked for a caret, the browser
 * would go through the whole page.
 */
export function offsetAtPoint(
  document: Document,
  map: TextMap,
  point: Point,
  under: Element | null,
): number | null {
  const { x, y } = point;
  const isAt = (place: Element | Range) =>
    [...place.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
  // It may have moved away since the event.
  const element = under && isAt(under) ? under : document.elementFromPoint(x, y);
  const spans = element ? map.spansIn(element) : [];
  if (!element || !spans[0]) return null;
  const isHit = (at: number) =>
    map
      .rangesOf({ start: at, end: at + 1 })
      .some((range) => range.startContainer.parentNode === element && isAt(range));
  const behind = firstBehind(map, spans, point);
  if (isHit(behind - 1)) return behind - 1;
  if (element.getClientRects().length === 1 && isBetween(map, behind, point)) return null;
  for (let at = behind - AROUND; at < behind + AROUND; at++) if (isHit(at)) return at;
  return null;
}

/** The first offset of some spans whose character stands in a line below a point, or further right; or behind the spans. */
function firstBehind(map: TextMap, spans: readonly Span[], point: Point): number {
  const startsBehind = (at: number) => isBehind(boxAfter(map, at), point);
  const index = firstThat(0, spans.length, (i) => startsBehind((spans[i] as Span).start));
  const span = spans[index - 1];
  return span ? firstThat(span.start + 1, span.end, startsBehind) : (spans[0] as Span).start;
}

/** Does a point stand beside or between the lines of a character and the one before, which run downwards there? */
function isBetween(map: TextMap, second: number, point: Point): boolean {
  const isFirst = (map.text[second - 1] ?? '\n') === '\n';
  const [a, b] = [isFirst ? null : boxAfter(map, second - 1), boxAfter(map, second)];
  if (!isBehind(b, point)) return false;
  if (!a || !b) return true;
  const onOneLine = b.top <= point.y && point.y < a.bottom;
  return !isBehind(a, point) && (onOneLine || a.bottom <= b.top);
}

function isBehind(box: DOMRect | null, { x, y }: Point): boolean {
  return !box || (box.bottom > y && (box.top > y || box.left > x));
}
