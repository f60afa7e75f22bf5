import type { Span } from '../domain/article.ts';
import { firstThat } from '../domain/first-that.ts';
import { isShadowRoot, type TextMap } from './text-map.ts';

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

/**
 * The offset of the character under a point in client pixels; `null` where there is none. An event says which element
 * is `under` the point; also inside of an open shadow root, into which the browser looks only when it is told to.
 */
export function offsetAtPoint(
  document: Document,
  map: TextMap,
  { x, y }: { x: number; y: number },
  under: Element | null,
): number | null {
  const root = under?.shadowRoot ?? under?.getRootNode();
  const shadowRoots = isShadowRoot(root) ? [root] : [];
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  const behind = caret && map.offsetOf(caret.offsetNode, caret.offset);
  if (behind === null) return null;
  const isIn = ({ left, right, top, bottom }: DOMRect) =>
    x >= left && x <= right && y >= top && y <= bottom;
  const isHit = (at: number) => {
    const isPair = (map.text.codePointAt(at) as number) > 0xffff;
    const [range] = map.rangesOf({ start: at, end: at + (isPair ? 2 : 1) });
    return range && [...range.getClientRects()].some(isIn) && isOnTop(range.startContainer);
  };
  // The event names what was on top; the page may have moved since.
  const isOnTop = (node: Node) => {
    const parent = node.parentElement ?? (node.parentNode as ShadowRoot).host;
    const top = () => (node.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
    return parent === under || parent === top();
  };
  // A caret stands before a character or behind it.
  return [behind, behind - 1].find(isHit) ?? null;
}
