import { type Line, linesOf } from './lines.ts';
import { squeeze } from './squeeze.ts';
import { SENTENCE } from './words.ts';

/** As in the detection proper: fewer characters than these are no article. */
const LEAST_TEXT = 30;
/** A date of any form, also in an address. */
const DATE =
  /(?:19|20)\d{2}\s*[-年/.]?\s*\d{1,2}\s*[-月/.]?\s*\d{1,2}|\d{1,2}-\d{1,2}\s+\d{1,2}:\d{2}/;
/** What only articles carry; with them the text alone decides. */
const LABELS = /发[稿布表]|来\s*源\s*[:：]|编\s*辑\s*[:：]/;

/**
 * Why a page can be no article, in a sentence, or `null` where it may be one. A first look with little code, so that
 * a page that is none pays for no more: whatever `readArticle` takes for an article passes here.
 */
export function whyNoArticle(document: Document, url: string | null): string | null {
  if (!document.body) return '页面是空的。';
  if (isHome(url)) return '这是网站的首页，不是文章页。';
  const lines = linesOf(document.body);
  const plain = lines.filter(({ text, linked }) => linked * 2 <= text.length);
  const text = plain.reduce((sum, line) => sum + line.text.length, 0);
  if (text < LEAST_TEXT) return '页面上没有正文，不像文章页。';
  if (!plain.some((line) => SENTENCE.test(line.text))) {
    return '页面几乎没有成句的文字，不像文章页。';
  }
  if (isDated(document, lines, url) || isTitled(document, lines)) return null;
  return '既没有发布时间，也没有与网页标题一致的标题。';
}

function isHome(url: string | null): boolean {
  if (!url || !URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return /^\/(?:index\.\w+)?$/.test(pathname) && search === '';
}

function isDated(document: Document, lines: readonly Line[], url: string | null): boolean {
  return (
    DATE.test(url ?? '') ||
    lines.some(({ text }) => DATE.test(text) || LABELS.test(text)) ||
    document.querySelector('meta[content*="20"], script[type="application/ld+json"]') !== null
  );
}

function isTitled(document: Document, lines: readonly Line[]): boolean {
  const title = squeeze(document.title);
  return lines.some(({ text }) => text.length >= 4 && title.includes(squeeze(text)));
}
