import type { Span } from '../../domain/article.ts';
import type { Mark } from '../../domain/mark.ts';
import { inSlices } from '../../domain/steps.ts';
import { createDotOverlay, type Points } from '../../page/dot-overlay.ts';
import { giveWay } from '../../page/give-way.ts';
import { createHitIndex, offsetAtPoint } from '../../page/hit-test.ts';
import { createPainter, PAINTS, type Paint } from '../../page/paint.ts';
import type { TextMap } from '../../page/text-map.ts';

/** The marks of a visit on the screen: painted, lit, and found under the pointer. */
export type Painting = {
  paint(marks: readonly Mark[]): void;
  /** Draws dots or circles at the characters of figures and officials, or none. */
  setPoints(points: Points): void;
  /** Lights one span until another is lit. */
  focus(span: Span | null): void;
  /** Lights one span for a moment. */
  flash(span: Span): void;
  /** The marks under a point in client pixels, and the character that was hit. */
  marksAt(x: number, y: number): { marks: Mark[]; at: Span | null };
  dispose(): void;
};

const FLASH_MS = 1500;

export function createPainting(document: Document, map: TextMap): Painting {
  const painter = createPainter(document);
  let index = createHitIndex<Mark>([]);
  const overlay = createDotOverlay(document, map);
  let points: Points = 'none';
  let found: readonly Mark[] = [];
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const focus = (span: Span | null) => {
    clearTimeout(timer);
    painter.set('focus', span ? map.rangesOf(span) : []);
  };
  return {
    paint(marks) {
      index = createHitIndex(marks);
      const mine = ++turn;
      void inSlices(rangesByPaint(map, marks), giveWay).then((ranges) => {
        // Something else is to be painted by now.
        if (mine !== turn) return;
        for (const [paint, list] of ranges) painter.set(paint, list);
      });
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
    marksAt(x, y) {
      const offset = offsetAtPoint(document, map, x, y);
      if (offset === null) return { marks: [], at: null };
      return { marks: index.at(offset), at: { start: offset, end: offset + 1 } };
    },
    dispose() {
      turn++;
      clearTimeout(timer);
      painter.dispose();
      overlay.dispose();
    },
  };
}

/** After so many marks a step ends: each range is a call into the document. */
const STEP = 32;

/** The ranges of each paint but the focus, also of those that are to be taken away. */
function* rangesByPaint(
  map: TextMap,
  marks: readonly Mark[],
): Generator<void, Map<Paint, Range[]>> {
  const ranges = new Map<Paint, Range[]>(PAINTS.map((paint) => [paint, []]));
  ranges.delete('focus');
  for (const [i, mark] of marks.entries()) {
    if (i % STEP === STEP - 1) yield;
    ranges.get(paintOf(mark))?.push(...map.rangesOf(mark));
  }
  return ranges;
}

/** An annotation on a fact that has changed is painted as changed, never as if it still stood. */
function paintOf(mark: Mark): Paint {
  if (mark.type !== 'annotation') return mark.type;
  return mark.placement.state === 'changed-fact' ? 'changed' : mark.annotation.color;
}
