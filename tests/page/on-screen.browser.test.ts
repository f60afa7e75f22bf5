import { expect, test } from 'vitest';
import { onScreenSpan } from '../../page/on-screen.ts';
import { pageOf } from './article-page.ts';

const TALL = 'style="height: 3000px; margin: 0"';

test('the span on the screen follows the scroll', () => {
  const { map } = pageOf(`<p ${TALL}>第一段。</p><p ${TALL}>第二段。</p><p ${TALL}>第三段。</p>`);
  const shown = () => {
    const span = onScreenSpan(document, map);
    return span && map.text.slice(span.start, span.end).trim();
  };
  window.scrollTo({ top: 0, behavior: 'instant' });
  expect(shown()).toBe('第一段。');
  window.scrollTo({ top: 1000, behavior: 'instant' });
  expect(shown()).toBe(null);
  window.scrollTo({ top: 2900, behavior: 'instant' });
  expect(shown()).toBe('第二段。');
});

test('a page without text has nothing on the screen', () => {
  const { map } = pageOf('<p></p>');
  expect(onScreenSpan(document, map)).toBe(null);
});
