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

export function createSpanPainter(
  document: Document,
  map: TextMap,
  painter: Painter,
  many = MANY,
): SpanPainter {
  let all: readonly PaintedSpan[] = [];
  /** The part of the text whose spans are painted. */
  let part: Span = WHOLE;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (ranges: ReadonlyMap<Paint, readonly Range[]>) => {
    for (const [paint, list] of ranges) painter.set(paint, list);
  };
  const spansIn = ({ start, end }: Span) =>
    all.filter((span) => span.start < end && span.end > start);
  const paint = () => {
    const mine = ++turn;
    const spans = part === WHOLE ? all : spansIn(part);
    void inSlices(rangesByPaint(map, spans), giveWay).then((ranges) => {
      // Something else is to be painted by now.
      if (mine === turn) set(ranges);
    });
  };
  /** When the reader last scrolled. */
  let scrolled = 0;
  const look = () => {
    timer = undefined;
    const seen = onScreenSpan(document, map);
    if (!seen || isWithin(widened(seen, LEFT, map.text.length), part)) return;
    // Who flies past is not painted for before they rest.
    const isPast = seen.end <= part.start || seen.start >= part.end;
    if (isPast && performance.now() < scrolled + LOOK_MS) return soon();
    part = widened(seen, MARGIN, map.text.length);
    paint();
  };
  const soon = () => {
    if (all.length > many) timer ??= setTimeout(look, LOOK_MS);
  };
  const onScroll = () => {
    scrolled = performance.now();
    soon();
  };
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  const window = document.defaultView;
  for (const one of documentsAround(document)) one.addEventListener('scroll', onScroll, options);
  window?.addEventListener('resize', soon, options);
  // A click may unfold what was hidden.
  document.addEventListener('click', soon, options);
  // Everything is printed, not only what is seen.
  window?.addEventListener(
    'beforeprint',
    () => all.length > many && set(drain(rangesByPaint(map, all))),
    options,
  );
  window?.addEventListener('afterprint', () => all.length > many && paint(), options);
  return {
    show(spans) {
      all = spans;
      if (all.length <= many) part = WHOLE;
      else {
        const seen = onScreenSpan(document, map);
        part = seen ? widened(seen, MARGIN, map.text.length) : NONE;
      }
      paint();
    },
    dispose() {
      turn++;
      clearTimeout(timer);
      stop.abort();
    },
  };
}

const WHOLE: Span = { start: 0, end: Number.POSITIVE_INFINITY };
/** Where nothing of the article is seen. */
const NONE: Span = { start: 0, end: 0 };

/** A span with so many times its length before and behind, within the text. */
function widened({ start, end }: Span, times: number, length: number): Span {
  const more = (end - start) * times;
  return { start: Math.max(0, start - more), end: Math.min(length, end + more) };
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
