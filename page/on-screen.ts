import type { Span } from '../domain/article.ts';
import { firstThat } from '../domain/first-that.ts';
import { seenHeight } from './article-frame.ts';
import { boxAfter } from './text-boxes.ts';
import type { TextMap } from './text-map.ts';

/** The part of the article's text that stands between the upper and the lower edge of what is seen; `null` when none does. */
export function onScreenSpan(document: Document, map: TextMap): Span | null {
  const { top, bottom } = seenHeight(document);
  const { length } = map.text;
  const start = firstThat(0, length, (at) => (boxAfter(map, at)?.bottom ?? Infinity) > top);
  const end = firstThat(start, length, (at) => (boxAfter(map, at)?.top ?? Infinity) >= bottom);
  return end > start ? { start, end } : null;
}
