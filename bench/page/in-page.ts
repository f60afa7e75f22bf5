import { highlightText } from '@apache-annotator/dom';
import type { Span } from '../../domain/article.ts';
import { createHitIndex, offsetAtPoint } from '../../page/hit-test.ts';
import { nameOf } from '../../page/mark-styles.ts';
import { createPainter, type Painter } from '../../page/paint.ts';
import { createSpanPainter, type SpanPainter } from '../../page/paint-spans.ts';
import type { TextMap } from '../../page/text-map.ts';
import { generate, newspaperOf } from '../anchoring/generate.ts';
import { wholeRange } from '../anchoring/make.ts';
import { showText } from '../anchoring/page-of.ts';
import { below, type Random, seeded } from '../anchoring/random.ts';
import { annotate } from '../anchoring/score.ts';
import { wrap } from './wrap.ts';

/** What runs in the bench's page: one page at a time, painted in one way or another. */
let map: TextMap;
let spans: Span[] = [];
let painter: Painter | null = null;
let spanPainter: SpanPainter | null = null;
let before: { nodes: number; boxes: number[] };

const KINDS = ['figure', 'official', 'yellow', 'green', 'changed'] as const;

/** Shows a page of about `length` characters with `count` passages to be marked. */
function show(articles: readonly string[], length: number, count: number): void {
  spanPainter?.dispose();
  painter?.dispose();
  spanPainter = painter = null;
  const random = seeded(length + count);
  const text = generate(newspaperOf(articles), random, length);
  const ids = new Int32Array(text.length);
  ({ map } = showText({ text, ids }, random));
  spans = annotate(map.text, random, count);
  scrollTo(0, 0);
  before = state();
}

function state() {
  const all = document.createNodeIterator(document, NodeFilter.SHOW_ALL);
  let nodes = 0;
  while (all.nextNode()) nodes++;
  const boxes = [...document.querySelectorAll('p')].map((one) => one.getBoundingClientRect().top);
  return { nodes, boxes };
}

/** Nodes that came in, and by how many pixels the paragraph moved that moved most. */
function changes(): { nodes: number; shift: number } {
  const after = state();
  const shift = Math.max(
    0,
    ...before.boxes.map((top, i) => Math.abs(top - (after.boxes[i] ?? top))),
  );
  return { nodes: after.nodes - before.nodes, shift };
}

/** Until the screen shows it: two frames. */
function shown(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

export type Way = 'nothing' | 'ours' | 'elements' | 'library';

/** Marks all passages and waits until they are seen; answers the ms that took. */
async function paint(way: Way): Promise<number> {
  const from = performance.now();
  if (way === 'ours') await paintOurs();
  else if (way === 'elements') wrapAll();
  else if (way === 'library') wrapByLibrary();
  await shown();
  return performance.now() - from;
}

/** As an article's visit does it, in slices; done when the last paint is there. */
async function paintOurs(): Promise<void> {
  painter = createPainter(document);
  const last = KINDS.length - 1;
  spanPainter = createSpanPainter(document, map, painter);
  spanPainter.show(
    spans.map((span, i) => ({ ...span, paint: KINDS[i % KINDS.length] ?? 'figure' })),
  );
  while (!CSS.highlights.has(nameOf(KINDS[last] ?? 'figure'))) {
    await new Promise((done) => setTimeout(done));
  }
}

/**
 * From the end on, since what is cut behind a range leaves it as it is. Passages that overlap one that is wrapped
 * already would need ranges made anew: the peer is spared them.
 */
function wrapAll(): void {
  let before = Number.POSITIVE_INFINITY;
  for (const span of [...spans].sort((a, b) => b.start - a.start)) {
    if (span.end > before) continue;
    for (const range of map.rangesOf(span).reverse()) wrap(range);
    before = span.start;
  }
}

/** As its makers say that it is to be used, one passage after the other; the ranges of all are made first. */
function wrapByLibrary(): void {
  for (const range of spans.map((span) => wholeRange(map, span))) highlightText(range);
}

const SCROLLS = 60;

/** Scrolls through the page, a step a frame. */
async function scroll(): Promise<number> {
  const from = performance.now();
  const step = (document.documentElement.scrollHeight - innerHeight) / SCROLLS;
  for (let i = 0; i < SCROLLS; i++) {
    scrollTo({ top: i * step, behavior: 'instant' });
    await new Promise((done) => requestAnimationFrame(done));
  }
  return (performance.now() - from) / SCROLLS;
}

/** So many places are scrolled to, and so many points looked at in each, by each way. */
const PLACES = 20;
const POINTS = 20;
/** So long after scrolling everything is drawn, in ms. */
const REST = 300;

type Deed = (x: number, y: number, under: Element | null) => unknown;
/** ms for a point on average, for the first one after scrolling, and at most. */
type Took = { mean: number; first: number; most: number };
export type Hits = { ours: Took; own: Took; hits: number };

/**
 * ms to find the marks under a point, and, `own`, what the browser takes to find the caret; `hits` were on marks. What
 * is laid out or looked up when a place is first asked about would be paid by whoever comes first: the two take turns,
 * each scrolls to places of its own, all over the page, and meets them as scrolling has left them.
 */
async function hitTest(): Promise<Hits> {
  const random = seeded(1);
  const index = createHitIndex(spans);
  let hits = 0;
  const deeds: Record<'ours' | 'own', Deed> = {
    ours(x, y, under) {
      const offset = offsetAtPoint(document, map, { x, y }, under);
      if (offset !== null && index.at(offset).length > 0) hits++;
    },
    own: (x, y) => document.caretPositionFromPoint?.(x, y),
  };
  const took = { ours: [] as number[][], own: [] as number[][] };
  for (let place = 0; place < PLACES; place++) {
    for (const way of ['ours', 'own'] as const) {
      scrollTo({ top: below(random, document.body.scrollHeight), behavior: 'instant' });
      // A pointer rests on a page that has been laid out and drawn, marks and all.
      await new Promise((done) => setTimeout(done, REST));
      await shown();
      took[way].push(Array.from({ length: POINTS }, () => timed(random, deeds[way])));
    }
  }
  return { ours: summary(took.ours), own: summary(took.own), hits };
}

function summary(places: readonly number[][]): Took {
  const mean = (all: readonly number[]) => all.reduce((sum, ms) => sum + ms, 0) / all.length;
  const all = places.flat();
  return { mean: mean(all), first: mean(places.map(([ms]) => ms ?? 0)), most: Math.max(...all) };
}

function timed(random: Random, deed: Deed): number {
  const [x, y] = [below(random, innerWidth), below(random, innerHeight)];
  // An event of the pointer says it.
  const under = document.elementFromPoint(x, y);
  const from = performance.now();
  deed(x, y, under);
  return performance.now() - from;
}

const api = { show, paint, changes, scroll, hitTest };
export type Api = typeof api;
Object.assign(globalThis, { bench: api });
