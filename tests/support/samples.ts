import type { NewAnnotation } from '../../domain/annotation.ts';
import type { Article, Span } from '../../domain/article.ts';

/** A small article of our own. */
export function anArticle(facts: Partial<Article> = {}): Article {
  return {
    key: 'k',
    url: 'http://www.myrb.net/html/2026/news/11/440001.html',
    title: '前三季度全市规上工业增加值增长11.6%',
    publishedAt: '2026-11-20T08:35:00+08:00',
    source: '绵阳日报',
    channel: '绵阳新闻',
    reporters: ['许知行'],
    photographers: [],
    editor: '柴静姝',
    captions: [],
    text: '前三季度,全市规上工业增加值增长11.6%、居全省第2位。',
    ...facts,
  };
}

/** An annotation on a span of its text, as a page sends it. */
export function aDraft(
  span: Span = { start: 16, end: 21 },
  facts: Partial<NewAnnotation> = {},
): NewAnnotation {
  const { text } = anArticle();
  return {
    id: crypto.randomUUID(),
    articleKey: 'k',
    color: 'yellow',
    note: '',
    tags: [],
    quote: {
      exact: text.slice(span.start, span.end),
      prefix: text.slice(0, span.start),
      suffix: text.slice(span.end),
      ...span,
    },
    ...facts,
  };
}

/** A clock that stands still. */
export const at = (time: string) => () => new Date(time);
