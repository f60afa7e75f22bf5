import type { Span } from '../../domain/article.ts';
import { createHitIndex, offsetAtPoint } from '../../page/hit-test.ts';
import { createPainter, type Painter } from '../../page/paint.ts';
import type { TextMap } from '../../page/text-map.ts';
import { generate, newspaperOf } from '../anchoring/generate.ts';
import { showText } from '../anchoring/page-of.ts';
import { below, seeded } from '../anchoring/random.ts';
import { annotate } from '../anchoring/score.ts';
import { wrap } from './wrap.ts';

/** What runs in the bench's page: one page at a time, painted in one way or another. */
let map: TextMap;
let spans: Span[] = [];
let painter: Painter | null = null;
let before: { nodes: number; boxes: number[] };

const KINDS = ['figure', 'official', 'yellow', 'green', 'changed'] as const;

/** Shows a page of about `length` characters with `count` passages to be marked. */
function show(articles: readonly string[], length: number, count: number): void {
  painter?.dispose();
  painter = null;
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

/** Marks all passages and waits until they are seen; answers the ms that took. */
async function paint(way: 'ours' | 'elements' | 'nothing'): Promise<number> {
  const from = performance.now();
  if (way === 'ours') paintOurs();
  else if (way === 'elements') wrapAll();
  await shown();
  return performance.now() - from;
}

function paintOurs(): void {
  painter = createPainter(document);
  for (const [i, kind] of KINDS.entries()) {
    const own = spans.filter((_, k) => k % KINDS.length === i);
    painter.set(
      kind,
      own.flatMap((span) => map.rangesOf(span)),
    );
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

const POINTS = 400;

/** ms to find the marks under a point, on average over points all over the page; `hits` of them were on marks. */
function hitTest(): { ms: number; hits: number; most: number } {
  const random = seeded(1);
  const index = createHitIndex(spans);
  let hits = 0;
  let total = 0;
  let most = 0;
  for (let i = 0; i < POINTS; i++) {
    if (i % 20 === 0)
      scrollTo({ top: below(random, document.body.scrollHeight), behavior: 'instant' });
    // Layout is the page's own; a pointer moves over a page that has been laid out.
    document.body.getBoundingClientRect();
    const [x, y] = [below(random, innerWidth), below(random, innerHeight)];
    const from = performance.now();
    const offset = offsetAtPoint(document, map, x, y);
    const found = offset === null ? [] : index.at(offset);
    const took = performance.now() - from;
    total += took;
    most = Math.max(most, took);
    if (found.length > 0) hits++;
  }
  return { ms: total / POINTS, hits, most };
}

const api = { show, paint, changes, scroll, hitTest };
export type Api = typeof api;
Object.assign(globalThis, { bench: api });
