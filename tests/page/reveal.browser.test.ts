import { expect, test } from 'vitest';
import { rememberPlace, reveal } from '../../page/reveal.ts';
import { pageOf, rangeOf, wait } from './article-page.ts';

const FAR = '<p style="margin-top: 3000px">　　居全省第2位。</p><div style="height: 3000px"></div>';

test('a passage far down comes to the middle, and the reader goes back', async () => {
  window.scrollTo(0, 0);
  const { map } = pageOf(`<p>开头</p>${FAR}`);
  const goBack = rememberPlace(document);
  expect(reveal(document, [rangeOf(map, '第2位')])).toBe(true);
  await wait(1200);
  const { top, bottom } = rangeOf(map, '第2位').getBoundingClientRect();
  expect(Math.abs((top + bottom) / 2 - window.innerHeight / 2)).toBeLessThan(40);
  goBack();
  await wait(1200);
  expect(window.scrollY).toBe(0);
});

test('what is seen already does not move', async () => {
  window.scrollTo(0, 0);
  const { map } = pageOf(`<p style="margin-top: 150px">居全省第2位</p>${FAR}`);
  expect(reveal(document, [rangeOf(map, '第2位')])).toBe(true);
  await wait(300);
  expect(window.scrollY).toBe(0);
});

test('a passage in a box that scrolls by itself is seen in the box', async () => {
  window.scrollTo(0, 0);
  const { map, root } = pageOf(
    `<div style="height: 200px; overflow: auto"><p style="margin: 900px 0">居全省第2位</p></div>`,
  );
  expect(reveal(document, [rangeOf(map, '第2位')])).toBe(true);
  await wait(300);
  const frame = root.querySelector('div')?.getBoundingClientRect();
  const box = rangeOf(map, '第2位').getBoundingClientRect();
  expect(box.top).toBeGreaterThanOrEqual(frame?.top ?? Number.NaN);
  expect(box.bottom).toBeLessThanOrEqual(frame?.bottom ?? Number.NaN);
});

test('what is hidden, gone or nowhere is not revealed', () => {
  const { map, root } = pageOf('<p>居全省第2位</p>');
  const range = rangeOf(map, '第2位');
  (root.querySelector('p') as HTMLElement).style.display = 'none';
  expect(reveal(document, [range])).toBe(false);
  root.remove();
  expect(reveal(document, [range])).toBe(false);
  expect(reveal(document, [])).toBe(false);
});
