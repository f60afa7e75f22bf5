import type { Span } from '../../domain/article.ts';
import type { Mark } from '../../domain/mark.ts';
import { createDotOverlay, type Points } from '../../page/dot-overlay.ts';
import { createHitIndex, offsetAtPoint } from '../../page/hit-test.ts';
import { createPainter, type Paint } from '../../page/paint.ts';
import { createSpanPainter } from '../../page/paint-spans.ts';
import type { TextMap } from '../../page/text-map.ts';
import type { PointedAt } from './pointer.ts';

/** The marks of a visit on the screen: painted, lit, and found under the pointer. */
export type Painting = {
  paint(marks: readonly Mark[]): void;
  /** Draws dots or circles at the characters of figures and officials, or none. */
  setPoints(points: Points): void;
  /** Lights one span until another is lit. */
  focus(span: Span | null): void;
  /** Lights one span for a moment. */
  flash(span: Span): void;
  /** The marks under a place, and the character that was hit. */
  marksAt(place: PointedAt): { marks: Mark[]; at: Span | null };
  dispose(): void;
};

const FLASH_MS = 1500;

export function createPainting(document: Document, map: TextMap): Painting {
  const painter = createPainter(document);
  let index = createHitIndex<Mark>([]);
  const overlay = createDotOverlay(document, map);
  let points: Points = 'none';
  let found: readonly Mark[] = [];
  const spans = createSpanPainter(document, map, painter);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const focus = (span: Span | null) => {
    clearTimeout(timer);
    painter.set('focus', span ? map.rangesOf(span) : []);
  };
  return {
    paint(marks) {
      index = createHitIndex(marks);
      spans.show(marks.map((mark) => ({ start: mark.start, end: mark.end, paint: paintOf(mark) })));
      found = marks.filter(({ type }) => type !== 'annotation');
      overlay.show(found, points);
    },
    setPoints(next) {
      points = next;
      overlay.show(found, points);
    },
    focus,
    flash(span) {
      focus(span);
      timer = setTimeout(() => focus(null), FLASH_MS);
    },
    marksAt(place) {
      const offset = offsetAtPoint(document, map, place, place.under);
      if (offset === null) return { marks: [], at: null };
      return { marks: index.at(offset), at: { start: offset, end: offset + 1 } };
    },
    dispose() {
      clearTimeout(timer);
      spans.dispose();
      painter.dispose();
      overlay.dispose();
    },
  };
}

/** An annotation on a fact that has changed is painted as changed, never as if it still stood. */
function paintOf(mark: Mark): Paint {
  if (mark.type !== 'annotation') return mark.type;
  return mark.placement.state === 'changed-fact' ? 'changed' : mark.annotation.color;
}
