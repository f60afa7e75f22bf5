import { ENOUGH, LEAST_TEXT, LONG_TEXT, SUMMARY, WEIGHTS } from './measures.ts';
import type { PageParts } from './parts.ts';
import { SENTENCE } from './words.ts';

/** What speaks for an article, and how much. */
export const SIGNS = {
  path: { weight: WEIGHTS.path, words: '网址是文章页的样式' },
  headline: { weight: WEIGHTS.headline, words: '标题与网页标题一致' },
  heading: { weight: WEIGHTS.heading, words: '标题下有发布时间' },
  time: { weight: WEIGHTS.time, words: '有发布时间' },
  source: { weight: WEIGHTS.source, words: '有来源' },
  author: { weight: WEIGHTS.author, words: '有作者' },
  editor: { weight: WEIGHTS.editor, words: '有编辑署名' },
  breadcrumb: { weight: WEIGHTS.breadcrumb, words: '有栏目位置' },
  declared: { weight: WEIGHTS.declared, words: '网页自称是文章' },
  long: { weight: WEIGHTS.long, words: '正文较长' },
} as const;

export type Sign = keyof typeof SIGNS;

/** The share of the text that stands in sentences; in lists of links and tables it is next to nothing. */
const LEAST_SENTENCES = 0.25;
/** So many headlines or dates between the lines of a text make it a list. */
const LISTED = 4;
/** `(1/6) …`: the captions of a gallery. */
const NUMBERED_PICTURE = /^[（(]?\d{1,2}\s*\/\s*\d{1,2}[)）]?\s*\S/;
/** So many of them make a gallery or a forum. */
const REPEATED = 3;

export type Evidence = {
  parts: PageParts;
  /** Is the address one of an article, of no article, or of neither? */
  address: 'article' | 'home' | 'unknown';
  declared: boolean;
  hasVideo: boolean;
  isShop: boolean;
  /** Does the page consist of links alone? */
  isLinkFarm: boolean;
};

export type Verdict = { isArticle: boolean; reason: string; signs: Sign[] };

/** Is it an article? The reason is a sentence for the reader. */
export function judge(evidence: Evidence): Verdict {
  const against = objectionTo(evidence);
  const signs = signsOf(evidence);
  if (against) return { isArticle: false, reason: against, signs };
  const weight = signs.reduce((sum, sign) => sum + SIGNS[sign].weight, 0);
  const words = signs.map((sign) => SIGNS[sign].words).join('，');
  return weight < ENOUGH
    ? { isArticle: false, reason: `文章的特征不够（${words || '一个也没有'}）。`, signs }
    : { isArticle: true, reason: `是文章：${words}，有正文。`, signs };
}

/** What alone is enough to say that it is no article. */
function objectionTo(evidence: Evidence): string | null {
  const { parts, address, hasVideo, isShop } = evidence;
  const { body, header, titled } = parts;
  const length = lengthOf(body);
  if (address === 'home') return '这是网站的首页，不是文章页。';
  if (length === 0) {
    return header.publishedAt ? '有发布时间，但没有正文。' : '页面上没有正文，不像文章页。';
  }
  if (length < LEAST_TEXT) return '正文太短，不像一篇文章。';
  if (isShop) return '页面是商品，不是文章页。';
  if (hasVideo && length < SUMMARY) return '页面是视频，文字只是简介。';
  if (!header.publishedAt && !titled) return '既没有发布时间，也没有与网页标题一致的标题。';
  return objectionToBody(evidence, length);
}

function objectionToBody({ parts, isLinkFarm }: Evidence, length: number): string | null {
  const { body, listing } = parts;
  const linked = body.reduce((sum, line) => sum + line.linked, 0);
  if (linked > length / 2) return '页面大部分是链接，像栏目列表。';
  const sentences = body.filter((line) => SENTENCE.test(line.text));
  if (isLinkFarm || lengthOf(sentences) < length * LEAST_SENTENCES) {
    return '页面几乎没有成句的文字，不像文章页。';
  }
  const abstracts = sentences.length / 2;
  const isListed = (count: number) => count >= LISTED && count >= abstracts;
  if (isListed(listing.links) || isListed(listing.dates))
    return '页面是一条条新闻的摘要，像栏目列表。';
  if (body.filter(({ text }) => NUMBERED_PICTURE.test(text)).length >= REPEATED) {
    return '页面是一组图片，文字只是图片说明。';
  }
  if (listing.posts >= REPEATED) {
    return '页面是论坛的帖子，不是文章页。';
  }
  return null;
}

function signsOf({ parts, address, declared }: Evidence): Sign[] {
  const { header, hasBreadcrumb, titled, timed, body } = parts;
  const holds: Record<Sign, boolean> = {
    path: address === 'article',
    headline: titled,
    heading: !titled && timed,
    time: header.publishedAt !== null,
    source: header.source !== null,
    author: header.reporters.length > 0,
    editor: header.editor !== null,
    breadcrumb: hasBreadcrumb,
    declared,
    long: lengthOf(body) >= LONG_TEXT,
  };
  return (Object.keys(SIGNS) as Sign[]).filter((sign) => holds[sign]);
}

function lengthOf(body: PageParts['body']): number {
  return body.reduce((sum, line) => sum + line.text.length, 0);
}
