import type { Article } from '../domain/article.ts';
import { articleKey, ownAddress } from '../domain/article-key.ts';
import { type PageParts, partsOf } from './parts.ts';
import { portalOf } from './portals/registry.ts';
import { mapLines, type TextMap } from './text-map.ts';

/** An article with the map from its text to the page. */
export type ArticleReading = { isArticle: true; reason: string; article: Article; map: TextMap };
/** Not an article, and why: a sentence that the popup shows. */
export type Reading = ArticleReading | { isArticle: false; reason: string };

/**
 * Reads a page: its article, or the reason why it is none. The document is left as it is.
 * `url` is the address under which it was read, `null` for a file without one.
 */
export function readArticle(document: Document, url: string | null): Reading {
  const parts = document.body ? partsOf(document) : null;
  const verdict = judge(parts, url);
  if (!parts || !verdict.isArticle) return { isArticle: false, reason: verdict.reason };
  const map = mapLines(parts.body);
  const address = ownAddress(url, canonicalOf(document));
  const { publishedAt } = parts.header;
  const key = address ? articleKey(address) : `file:${parts.header.title}@${publishedAt ?? ''}`;
  const article = { ...parts.header, key, url: address, text: map.text };
  return { isArticle: true, reason: verdict.reason, article, map };
}

/** What speaks for an article, and how much. */
const SIGNS = {
  path: { weight: 2, words: '网址是文章页的样式' },
  time: { weight: 2, words: '有发稿时间' },
  source: { weight: 1, words: '有来源' },
  breadcrumb: { weight: 1, words: '有栏目位置' },
  headline: { weight: 2, words: '标题与网页标题一致' },
  editor: { weight: 1, words: '有编辑署名' },
} as const;
/** Together with a body, this much is enough. */
const ENOUGH = 4;
/** Fewer characters than these are no article: a flash has more. */
const LEAST_BODY = 30;

function judge(
  parts: PageParts | null,
  url: string | null,
): { isArticle: boolean; reason: string } {
  const no = (reason: string) => ({ isArticle: false, reason });
  if (!parts) return no('页面上没有“发稿时间”，不像文章页。');
  const length = parts.body.reduce((sum, line) => sum + line.text.length, 0);
  if (length === 0) return no('有发稿时间，但没有正文。');
  if (length < LEAST_BODY) return no('正文太短，不像一篇文章。');
  const linked = parts.body.reduce((sum, line) => sum + line.linked, 0);
  if (linked > length / 2) return no('页面大部分是链接，像栏目列表。');
  const signs = signsOf(parts, url);
  const weight = signs.reduce((sum, sign) => sum + SIGNS[sign].weight, 0);
  const words = signs.map((sign) => SIGNS[sign].words).join('，');
  if (weight < ENOUGH) return no(`文章的特征不够（${words || '一个也没有'}）。`);
  return { isArticle: true, reason: `是文章：${words}，有正文。` };
}

function signsOf({ header, hasBreadcrumb, titled }: PageParts, url: string | null) {
  const holds: Record<keyof typeof SIGNS, boolean> = {
    path: portalOf(url)?.isArticlePath ?? false,
    time: header.publishedAt !== null,
    source: header.source !== null,
    breadcrumb: hasBreadcrumb,
    headline: titled,
    editor: header.editor !== null,
  };
  return (Object.keys(SIGNS) as (keyof typeof SIGNS)[]).filter((sign) => holds[sign]);
}

function canonicalOf(document: Document): string | null {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return link ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? null;
}
