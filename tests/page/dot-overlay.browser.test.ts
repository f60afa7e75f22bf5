import { afterEach, expect, test } from 'vitest';
import { createDotOverlay, type DotOverlay } from '../../page/dot-overlay.ts';
import { pageOf, rangeOf, spanOf } from './article-page.ts';

let overlay: DotOverlay | null = null;
afterEach(() => {
  overlay?.dispose();
  overlay = null;
});

const host = () => document.querySelector('quandian-dots');

/** Its root is closed: it is opened to this test by being made open. */
function open() {
  const { map } = pageOf('<p>规上工业增加值增长11.6%。</p><p>局长谭谱说。</p>');
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    return attach.call(this, { ...options, mode: 'open' });
  };
  overlay = createDotOverlay(document, map);
  Element.prototype.attachShadow = attach;
  const circles = () => [...(host()?.shadowRoot?.querySelectorAll('circle') ?? [])];
  return { map, overlay, circles };
}

test('a dot beneath every character of a mark, none beneath points', () => {
  const { map, circles } = open();
  overlay?.show([spanOf(map, '11.6%'), spanOf(map, '谭谱')], 'dots');
  expect(circles()).toHaveLength(6);
  const box = rangeOf(map, '谭').getBoundingClientRect();
  const dot = circles()[4]?.getBoundingClientRect() as DOMRect;
  expect(dot.left + dot.width / 2).toBeCloseTo(box.left + box.width / 2, 0);
  expect(dot.top + dot.height / 2).toBeCloseTo(box.bottom, 0);
});

test('a circle around every character', () => {
  const { map, circles } = open();
  overlay?.show([spanOf(map, '谭谱')], 'circles');
  const box = rangeOf(map, '谱').getBoundingClientRect();
  const around = circles()[1]?.getBoundingClientRect() as DOMRect;
  expect(around.left).toBeLessThan(box.left);
  expect(around.right).toBeGreaterThan(box.right);
});

test('nothing stands in the document while nothing is to be drawn, nor after the end', () => {
  const { map } = open();
  expect(host()).toBeNull();
  overlay?.show([spanOf(map, '谭谱')], 'dots');
  expect(host()).not.toBeNull();
  overlay?.show([spanOf(map, '谭谱')], 'none');
  expect(host()).toBeNull();
  overlay?.show([spanOf(map, '谭谱')], 'circles');
  overlay?.dispose();
  expect(host()).toBeNull();
});

test('what is asked for after the end is not drawn', () => {
  const { map } = open();
  overlay?.dispose();
  overlay?.show([spanOf(map, '谭谱')], 'dots');
  window.dispatchEvent(new Event('resize'));
  expect(host()).toBeNull();
});
