import type { Span } from '../domain/article.ts';
import { drain, inSlices } from '../domain/steps.ts';
import { documentsAround } from './article-frame.ts';
import { giveWay } from './give-way.ts';
import { onScreenSpan } from './on-screen.ts';
import { PAINTS, type Paint, type Painter } from './paint.ts';
import type { TextMap } from './text-map.ts';

export type PaintedSpan = Span & { paint: Paint };

/** Paints spans of the text, and keeps them painted while the reader scrolls. */
export type SpanPainter = {
  /** Paints these, and takes away whatever was painted before. */
  show(spans: readonly PaintedSpan[]): void;
  dispose(): void;
};

/**
 * More spans than these are painted only near what is seen: the browser goes through all ranges that it has been
 * given whenever one of them or the page changes.
 */
const MANY = 2000;
/** So many screens before and behind the one that is seen are painted with it. */
const MARGIN = 3;
/** Less than so many screens left: it is painted further on. */
const LEFT = 1;
/** While the reader scrolls it is looked so often whether that is near, in ms. */
const LOOK_MS = 100;

const WHOLE: Span = { start: 0, end: Number.POSITIVE_INFINITY };
/** Where nothing of the article is seen. */
const NONE: Span = { start: 0, end: 0 };

export function createSpanPainter(
  document: Document,
  map: TextMap,
  painter: Painter,
  many = MANY,
): SpanPainter {
  const shown = new ShownSpans(document, map, painter, many);
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  const window = document.defaultView;
  const soon = () => shown.lookSoon();
  for (const one of documentsAround(document)) {
    one.addEventListener('scroll', () => shown.scrolled(), options);
  }
  window?.addEventListener('resize', soon, options);
  // A click may unfold what was hidden.
  document.addEventListener('click', soon, options);
  window?.addEventListener('beforeprint', () => shown.printed(true), options);
  window?.addEventListener('afterprint', () => shown.printed(false), options);
  return {
    show: (spans) => shown.show(spans),
    dispose() {
      shown.dispose();
      stop.abort();
    },
  };
}

/** All spans that are to be painted, and the part of the text of which they are. */
class ShownSpans {
  private readonly document: Document;
  private readonly map: TextMap;
  private readonly painter: Painter;
  private readonly many: number;
  private all: readonly PaintedSpan[] = [];
  private part: Span = WHOLE;
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the reader last scrolled. */
  private lastScroll = 0;

  constructor(document: Document, map: TextMap, painter: Painter, many: number) {
    this.document = document;
    this.map = map;
    this.painter = painter;
    this.many = many;
  }

  show(spans: readonly PaintedSpan[]): void {
    this.all = spans;
    if (!this.areMany()) this.part = WHOLE;
    else {
      const seen = onScreenSpan(this.document, this.map);
      this.part = seen ? this.widened(seen, MARGIN) : NONE;
    }
    this.paint();
  }

  scrolled(): void {
    this.lastScroll = performance.now();
    this.lookSoon();
  }

  lookSoon(): void {
    if (this.areMany()) this.timer ??= setTimeout(() => this.look(), LOOK_MS);
  }

  /** Everything is printed, not only what is seen. */
  printed(isBegin: boolean): void {
    if (!this.areMany()) return;
    if (isBegin) this.set(drain(rangesByPaint(this.map, this.all)));
    else this.paint();
  }

  dispose(): void {
    this.turn++;
    clearTimeout(this.timer);
  }

  private areMany(): boolean {
    return this.all.length > this.many;
  }

  private look(): void {
    this.timer = undefined;
    const seen = onScreenSpan(this.document, this.map);
    if (!seen || isWithin(this.widened(seen, LEFT), this.part)) return;
    // Who flies past is not painted for before they rest.
    const isPast = seen.end <= this.part.start || seen.start >= this.part.end;
    if (isPast && performance.now() < this.lastScroll + LOOK_MS) this.lookSoon();
    else {
      this.part = this.widened(seen, MARGIN);
      this.paint();
    }
  }

  private paint(): void {
    const mine = ++this.turn;
    const { start, end } = this.part;
    const spans = this.all.filter((span) => span.start < end && span.end > start);
    void inSlices(rangesByPaint(this.map, spans), giveWay).then((ranges) => {
      // Something else is to be painted by now.
      if (mine === this.turn) this.set(ranges);
    });
  }

  private set(ranges: ReadonlyMap<Paint, readonly Range[]>): void {
    for (const [paint, list] of ranges) this.painter.set(paint, list);
  }

  /** A span with so many times its length before and behind, within the text. */
  private widened({ start, end }: Span, times: number): Span {
    const more = (end - start) * times;
    return { start: Math.max(0, start - more), end: Math.min(this.map.text.length, end + more) };
  }
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** After so many spans a step ends: each range is a call into the document. */
const STEP = 32;

/** The ranges of each paint but the focus, also of those that are to be taken away. */
function* rangesByPaint(
  map: TextMap,
  spans: readonly PaintedSpan[],
): Generator<void, Map<Paint, Range[]>> {
  const ranges = new Map<Paint, Range[]>(PAINTS.map((paint) => [paint, []]));
  ranges.delete('focus');
  for (const [i, span] of spans.entries()) {
    if (i % STEP === STEP - 1) yield;
    ranges.get(span.paint)?.push(...map.rangesOf(span));
  }
  return ranges;
}
