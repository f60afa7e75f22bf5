import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Span } from '../../domain/article.ts';
import type { TextMap } from '../../page/text-map.ts';
import { selectedSpan, watchSelection } from '../../page/watch-selection.ts';
import { pageOf, rangeOf, spanOf, wait } from './article-page.ts';

const ARTICLE =
  '<p>　　规上工业增加值<b>增长11.6%</b>、居全省第2位。</p><p>　　局长<span>谭谱</span>说。</p>';

let stop = () => {};
afterEach(() => {
  stop();
  document.getSelection()?.removeAllRanges();
});

function watch(map: TextMap) {
  const told: (Span | null)[] = [];
  stop = watchSelection(document, map, (span) => told.push(span));
  return told;
}

function select(range: Range) {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

test('a selection is told once it rests, exactly, within words and over elements', async () => {
  const { map } = pageOf(ARTICLE);
  const told = watch(map);
  const range = rangeOf(map, '增长');
  range.setEnd(rangeOf(map, '第').endContainer, rangeOf(map, '第').endOffset);
  select(range);
  await wait(400);
  expect(told).toEqual([spanOf(map, '增长11.6%、居全省第')]);
  document.getSelection()?.removeAllRanges();
  await wait(400);
  expect(told.at(-1)).toBeNull();
});

test('a double click and a drag by the mouse are told when the button is up', async () => {
  const { map, root } = pageOf(ARTICLE);
  const told = watch(map);
  await userEvent.tripleClick(root.querySelector('p') as Element);
  await wait(400);
  expect(told.at(-1)).toEqual(spanOf(map, '规上工业增加值增长11.6%、居全省第2位。'));
});

test('a selection by keyboard is told', async () => {
  const { map } = pageOf(ARTICLE);
  const told = watch(map);
  const start = rangeOf(map, '谭谱');
  document.getSelection()?.collapse(start.startContainer, start.startOffset);
  document.getSelection()?.modify('extend', 'forward', 'character');
  await wait(400);
  expect(told.at(-1)).toEqual(spanOf(map, '谭'));
});

test('what is selected beyond the article is cut off; outside of it nothing is told', () => {
  const { map, root } = pageOf(ARTICLE);
  root.insertAdjacentHTML('afterend', '<footer>热线电话</footer>');
  const footer = document.querySelector('footer') as Element;
  const range = rangeOf(map, '谭谱');
  range.setEndAfter(footer);
  select(range);
  expect(selectedSpan(document, map)).toEqual(spanOf(map, '谭谱说。'));
  range.selectNodeContents(footer);
  select(range);
  expect(selectedSpan(document, map)).toBeNull();
});

test('a selection in a field is the field’s own', async () => {
  const { map, root } = pageOf(`${ARTICLE}<textarea>11.6%</textarea><p contenteditable>评论</p>`);
  const field = root.querySelector('textarea') as HTMLTextAreaElement;
  field.focus();
  field.select();
  expect(selectedSpan(document, map)).toBeNull();
  const comment = root.querySelector('[contenteditable]') as HTMLElement;
  comment.focus();
  document.getSelection()?.selectAllChildren(comment);
  expect(selectedSpan(document, map)).toBeNull();
});

test('after it is stopped nothing is told', async () => {
  const { map } = pageOf(ARTICLE);
  const told = watch(map);
  select(rangeOf(map, '谭谱'));
  stop();
  await wait(400);
  expect(told).toEqual([]);
});
