import { afterEach, expect, type Mock, test, vi } from 'vitest';
import { createPainter, type Painter } from '../../page/paint.ts';
import { createSpanPainter, type SpanPainter } from '../../page/paint-spans.ts';
import { pageOf } from './article-page.ts';

let painter: Painter | null = null;
let spans: SpanPainter | null = null;
let set: Mock<Painter['set']>;
afterEach(() => {
  spans?.dispose();
  painter?.dispose();
  spans = painter = null;
});

/** A text of many screens, a figure in every paragraph, painted with more than `many` figures near what is seen only. */
function shown(many: number, isFolded = false) {
  const paragraph = (_: unknown, i: number) =>
    `<p style="height: 400px; margin: 0">第${i}段说增长${i}.6%。</p>`;
  const { root, map } = pageOf(Array.from({ length: 60 }, paragraph).join(''));
  root.hidden = isFolded;
  window.scrollTo({ top: 0, behavior: 'instant' });
  painter = createPainter(document);
  set = vi.spyOn(painter, 'set');
  spans = createSpanPainter(document, map, painter, many);
  const figures = [...map.text.matchAll(/[\d.]+%/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    paint: 'figure' as const,
  }));
  spans.show(figures);
  return figures.length;
}

const painted = () =>
  [...(CSS.highlights.get('quandian-figure') ?? [])].map((range) => String(range));

test('a few spans are painted all at once, wherever the reader is', async () => {
  const count = shown(1000);
  await vi.waitFor(() => expect(painted()).toHaveLength(count));
});

test('of many spans none is painted while nothing of the article is seen, and they are when it is unfolded', async () => {
  const count = shown(10, true);
  await vi.waitFor(() => expect(set).toHaveBeenCalled());
  expect(painted()).toEqual([]);
  document.querySelector('main')?.removeAttribute('hidden');
  document.body.click();
  await vi.waitFor(() => expect(painted()).toContain('0.6%'));
  expect(painted().length).toBeLessThan(count / 2);
});

test('of many spans those near the screen are painted, and others when the reader comes there', async () => {
  const count = shown(10);
  await vi.waitFor(() => expect(painted()).toContain('0.6%'));
  expect(painted().length).toBeLessThan(count / 2);
  expect(painted()).not.toContain('59.6%');
  window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  await vi.waitFor(() => expect(painted()).toContain('59.6%'));
  expect(painted()).not.toContain('0.6%');
  window.scrollTo({ top: 0, behavior: 'instant' });
  await vi.waitFor(() => expect(painted()).toContain('0.6%'));
});

test('everything is printed', async () => {
  const count = shown(10);
  await vi.waitFor(() => expect(painted()).toContain('0.6%'));
  window.dispatchEvent(new Event('beforeprint'));
  expect(painted()).toHaveLength(count);
  window.dispatchEvent(new Event('afterprint'));
  await vi.waitFor(() => expect(painted().length).toBeLessThan(count / 2));
});

test('after the end nothing is painted again', async () => {
  shown(10);
  await vi.waitFor(() => expect(painted()).toContain('0.6%'));
  spans?.dispose();
  painter?.dispose();
  window.dispatchEvent(new Event('beforeprint'));
  window.dispatchEvent(new Event('scroll'));
  expect(painted()).toEqual([]);
});

test('spans that are shown anew take the place of those before, many or few', async () => {
  shown(10);
  await vi.waitFor(() => expect(painted()).toContain('0.6%'));
  spans?.show([]);
  await vi.waitFor(() => expect(painted()).toEqual([]));
});
