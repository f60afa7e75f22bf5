import { afterEach, expect, test, vi } from 'vitest';
import { backgroundOf, contrast, type Rgb } from '../../page/background.ts';
import { colorsOn, PAINTS } from '../../page/mark-styles.ts';
import { canPaint, createPainter, type Painter } from '../../page/paint.ts';
import { pageOf, rangeOf } from './article-page.ts';

const ARTICLE =
  '<p>　　规上工业增加值<b>增长11.6%</b>、居全省第2位。</p><p>　　局长<span>谭谱</span>说。</p>';

let painter: Painter | null = null;
afterEach(() => {
  vi.useRealTimers();
  painter?.dispose();
  painter = null;
  document.documentElement.removeAttribute('style');
});

test('this browser can paint', () => {
  expect(canPaint()).toBe(true);
});

test('the page is byte for byte what it was, painted and unpainted', () => {
  const { map } = pageOf(ARTICLE);
  const before = document.documentElement.outerHTML;
  painter = createPainter(document);
  for (const paint of PAINTS) painter.set(paint, [rangeOf(map, '11.6%'), rangeOf(map, '谭谱')]);
  expect(document.documentElement.outerHTML).toBe(before);
  painter.dispose();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('the marks are painted: the pixels’ ranges are known to the browser at their place', () => {
  const { map } = pageOf(ARTICLE);
  painter = createPainter(document);
  painter.set('figure', [rangeOf(map, '11.6%')]);
  const box = rangeOf(map, '11.6%').getBoundingClientRect();
  const style = getComputedStyle(
    document.querySelector('b') as Element,
    '::highlight(quandian-figure)',
  );
  expect(box.width).toBeGreaterThan(0);
  expect(style.backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  expect(style.textDecorationLine).toBe('underline');
});

test('names of the page stay when ours come and go', () => {
  const { map } = pageOf(ARTICLE);
  const theirs = new Highlight(rangeOf(map, '谭谱'));
  CSS.highlights.set('search', theirs);
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  painter = createPainter(document);
  painter.set('yellow', [rangeOf(map, '谭谱')]);
  painter.dispose();
  expect([...CSS.highlights.keys()]).toEqual(['search']);
  expect([...document.adoptedStyleSheets]).toEqual([sheet]);
  CSS.highlights.delete('search');
  document.adoptedStyleSheets = [];
});

test('a hundred thousand marks are painted without an error', () => {
  const { map } = pageOf(ARTICLE);
  const range = rangeOf(map, '谭谱');
  painter = createPainter(document);
  painter.set(
    'figure',
    Array.from({ length: 100_000 }, () => range.cloneRange()),
  );
  expect(CSS.highlights.get('quandian-figure')?.size).toBe(100_000);
});

test('one that is disposed of paints no more: its names may be another’s by now', () => {
  const { map } = pageOf(ARTICLE);
  const old = createPainter(document);
  old.dispose();
  painter = createPainter(document);
  painter.set('figure', [rangeOf(map, '谭谱')]);
  old.set('figure', []);
  expect(CSS.highlights.get('quandian-figure')?.size).toBe(1);
});

test('what the page clears is painted again', () => {
  vi.useFakeTimers();
  const { map } = pageOf(ARTICLE);
  painter = createPainter(document);
  painter.set('figure', [rangeOf(map, '11.6%')]);
  CSS.highlights.clear();
  document.adoptedStyleSheets = [];
  vi.advanceTimersByTime(5000);
  expect(CSS.highlights.get('quandian-figure')?.size).toBe(1);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

test('a layer is replaced as a whole, and taken away with no ranges', () => {
  const { map } = pageOf(ARTICLE);
  painter = createPainter(document);
  painter.set('figure', [rangeOf(map, '11.6%'), rangeOf(map, '第2位')]);
  painter.set('figure', [rangeOf(map, '第2位')]);
  expect(CSS.highlights.get('quandian-figure')?.size).toBe(1);
  painter.set('figure', []);
  expect(CSS.highlights.has('quandian-figure')).toBe(false);
});

test('later paints lie above earlier ones', () => {
  const { map } = pageOf(ARTICLE);
  painter = createPainter(document);
  for (const paint of PAINTS) painter.set(paint, [rangeOf(map, '11.6%')]);
  const priorities = PAINTS.map((paint) => CSS.highlights.get(`quandian-${paint}`)?.priority ?? -1);
  expect(priorities).toEqual([...priorities].sort((a, b) => a - b));
  expect(new Set(priorities).size).toBe(PAINTS.length);
});

test.each<[string, string, Rgb]>([
  ['white', '', [255, 255, 255]],
  ['the page’s own', 'background: rgb(20, 24, 30)', [20, 24, 30]],
  ['half of it over white', 'background: rgb(0 0 0 / 50%)', [128, 128, 128]],
  ['the browser’s dark ground', 'color-scheme: dark', [18, 18, 18]],
])('the background of a page is %s', (_, style, expected) => {
  document.documentElement.setAttribute('style', style);
  const { root } = pageOf(ARTICLE);
  expect(backgroundOf(root)).toEqual(expected);
});

const BACKGROUNDS: Rgb[] = [
  [255, 255, 255],
  [246, 239, 224],
  [18, 18, 18],
  [32, 40, 60],
  [128, 128, 128],
];

test.each(BACKGROUNDS.map((background) => [background]))(
  'on a background of %j every line stands out three to one, and text stays readable',
  (...background) => {
    const ground = background.flat() as unknown as Rgb;
    for (const paint of PAINTS) {
      const colors = colorsOn(paint, ground);
      expect(contrast(colors.line, colors.ground)).toBeGreaterThanOrEqual(3);
      const text: Rgb =
        contrast([0, 0, 0], ground) > contrast([255, 255, 255], ground)
          ? [0, 0, 0]
          : [255, 255, 255];
      const without = contrast(text, ground);
      expect(contrast(text, colors.ground)).toBeGreaterThanOrEqual(Math.min(4.5, without * 0.7));
    }
  },
);
