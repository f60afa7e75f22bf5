import type { Span } from '../domain/article.ts';
import { documentsAround } from './article-frame.ts';
import { onScreenSpan } from './on-screen.ts';
import type { TextMap } from './text-map.ts';

/** What stands at every character of a mark besides its line: nothing, a dot beneath it (着重号), or a circle around it (圈). */
export const POINTS = ['none', 'dots', 'circles'] as const;
export type Points = (typeof POINTS)[number];

/** Dots and circles over the page, one by one, since highlights know only lines. Not in the way of the pointer. */
export type DotOverlay = {
  show(spans: readonly Span[], points: Points): void;
  dispose(): void;
};

/** No more marks are drawn at a time: a screen holds fewer. */
const MOST_MARKS = 200;
/** After scrolling has rested for so long, what came onto the screen is drawn, in ms. */
const REST_MS = 80;
const SVG = 'http://www.w3.org/2000/svg';
const STYLE = `
  svg { position: absolute; left: 0; top: 0; width: 1px; height: 1px; overflow: visible; pointer-events: none; z-index: 2147483646 }
  circle { fill: none; stroke: #b3261e; stroke-width: 1.2 }
  circle.dot { fill: #b3261e; stroke: white; stroke-width: 0.6 }
  @media (prefers-color-scheme: dark) { circle { stroke: #f2897c } circle.dot { fill: #f2897c; stroke: black } }
  @media (forced-colors: active) { circle { stroke: CanvasText } circle.dot { fill: CanvasText; stroke: Canvas } }
  @media print { svg { display: none } }`;

/** The overlay's element stands behind the body, and only while there is something to draw. */
export function createDotOverlay(document: Document, map: TextMap): DotOverlay {
  const host = document.createElement('quandian-dots');
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  const drawing = document.createElementNS(SVG, 'svg');
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const sheet = new (view ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  root.append(drawing);
  let shown: { spans: readonly Span[]; points: Points } = { spans: [], points: 'none' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = new AbortController();
  const draw = () => {
    clearTimeout(timer);
    if (stop.signal.aborted) return;
    const { spans, points } = shown;
    if (points === 'none' || spans.length === 0) return host.remove();
    if (!host.isConnected) document.documentElement.append(host);
    drawing.replaceChildren(...circlesOf(document, map, onScreen(document, map, spans), points));
  };
  const soon = () => {
    if (shown.points === 'none') return;
    clearTimeout(timer);
    timer = setTimeout(draw, REST_MS);
  };
  const options = { capture: true, passive: true, signal: stop.signal };
  for (const one of documentsAround(document)) one.addEventListener('scroll', soon, options);
  document.defaultView?.addEventListener('resize', soon, options);
  return {
    show(spans, points) {
      shown = { spans, points };
      draw();
    },
    dispose() {
      clearTimeout(timer);
      stop.abort();
      host.remove();
    },
  };
}

function onScreen(document: Document, map: TextMap, spans: readonly Span[]): readonly Span[] {
  const seen = onScreenSpan(document, map);
  if (!seen) return [];
  return spans
    .filter(({ start, end }) => start < seen.end && end > seen.start)
    .slice(0, MOST_MARKS);
}

/** In coordinates of the page, so that they scroll with the text. */
function circlesOf(
  document: Document,
  map: TextMap,
  spans: readonly Span[],
  points: Points,
): Element[] {
  const { left, top } = document.documentElement.getBoundingClientRect();
  const made: Element[] = [];
  for (const { start, end } of spans) {
    for (let at = start; at < end; at++) {
      if (/[\s，。、；：！？,.;:!?]/.test(map.text.charAt(at))) continue;
      const box = map.rangesOf({ start: at, end: at + 1 })[0]?.getBoundingClientRect();
      if (!box || box.width === 0) continue;
      made.push(circle(document, box, { left, top }, points));
    }
  }
  return made;
}

function circle(
  document: Document,
  box: DOMRect,
  origin: { left: number; top: number },
  points: Points,
): Element {
  const made = document.createElementNS(SVG, 'circle');
  const isDot = points === 'dots';
  const size = Math.max(box.width, box.height * 0.6);
  made.setAttribute('cx', String(box.left + box.width / 2 - origin.left));
  made.setAttribute('cy', String((isDot ? box.bottom : box.top + box.height / 2) - origin.top));
  made.setAttribute('r', String(isDot ? Math.max(1.5, box.height / 12) : size / 2 + 1));
  if (isDot) made.setAttribute('class', 'dot');
  return made;
}
