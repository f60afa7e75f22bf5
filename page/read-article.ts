import type { Article } from '../domain/article.ts';
import { articleKey, fileKey, ownAddress } from '../domain/article-key.ts';
import { drain } from '../domain/steps.ts';
import { type Continuation, continuationOf, partOf } from './continuation.ts';
import { judge, type Sign } from './detect-article.ts';
import { type BodyFinder, genericPartsOf } from './generic/generic-parts.ts';
import { canonicalOf } from './generic/page-meta.ts';
import { giveWay } from './give-way.ts';
import { type Line, linesInSlices, linesOf } from './lines.ts';
import { isLinkFarm } from './link-farm.ts';
import { isHomePage } from './measures.ts';
import { type PageParts, partsOf } from './parts.ts';
import { portalOf, portalSignedBy } from './portals/registry.ts';
import { mapLines, type TextMap } from './text-map.ts';
import { SENTENCE_END } from './words.ts';

/** An article with the map from its text to the page. `signs` is what spoke for it; their weights are in `SIGNS`. */
export type ArticleReading = {
  isArticle: true;
  reason: string;
  signs: readonly Sign[];
  article: Article;
  map: TextMap;
  /** What of the article the page does not show. */
  continuation: Continuation;
};
/** Not an article, and why: a sentence that the popup shows. */
export type Reading = ArticleReading | { isArticle: false; reason: string; signs: readonly Sign[] };

/**
 * Reads a page: its article, or the reason why it is none. The document is left as it is.
 * `url` is the address under which it was read, `null` for a file without one. `library` finds the text of a page
 * where our own reading does not find enough; the portal's pages do without.
 */
export function readArticle(document: Document, url: string | null, library?: BodyFinder): Reading {
  if (!document.body) return EMPTY;
  return drain(readLines(document, linesOf(document.body), url, library));
}

/**
 * The same with pauses, so that no page however large is held up for longer than 50 ms; what the page changes
 * meanwhile is read the next time. `pause` gives way to what is waiting.
 */
export async function readArticleInSlices(
  document: Document,
  url: string | null,
  library?: BodyFinder,
  pause: () => Promise<unknown> = giveWay,
): Promise<Reading> {
  if (!document.body) return EMPTY;
  const lines = await linesInSlices(document.body, pause);
  const steps = readLines(document, lines, url, library);
  for (;;) {
    await pause();
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const EMPTY: Reading = { isArticle: false, reason: '页面是空的。', signs: [] };

function* readLines(
  document: Document,
  lines: readonly Line[],
  url: string | null,
  library?: BodyFinder,
): Generator<void, Reading> {
  const address = ownAddress(url, canonicalOf(document));
  const { parts, declared } = yield* takeApart(document, lines, address, library);
  yield;
  const hasVideo = document.querySelector('video, embed, object') !== null;
  const isShop = sellsSomething(document, lines);
  const isFarm = !parts.body.some(endsPlainly) && isLinkFarm(document.body);
  const evidence = { parts, declared, hasVideo, isShop, isLinkFarm: isFarm };
  const verdict = judge({ ...evidence, address: kindOf(address) });
  const { isArticle, reason, signs } = verdict;
  if (!isArticle) return { isArticle, reason, signs };
  yield;
  const map = mapLines(parts.body);
  const { publishedAt, title } = parts.header;
  const key = address ? articleKey(address) : fileKey(title, publishedAt, map.text);
  yield;
  const continuation = continuationOf(document, lines, url ?? address, parts.body[0]);
  const part = partOf(continuation);
  // A later page that names the first one as its own address is found under its own, if that has the article's key.
  const isLater = part !== null && part.page > 1;
  const own = isLater && url && articleKey(url) === key ? url : address;
  const article = { ...parts.header, key, url: own, text: map.text, ...(part && { part }) };
  return { isArticle, reason, signs, article, map, continuation };
}

/** By the labels of the portal where the page carries them, else around its headline. */
function* takeApart(
  document: Document,
  lines: readonly Line[],
  url: string | null,
  library?: BodyFinder,
): Generator<void, { parts: PageParts; declared: boolean }> {
  const signed = portalSignedBy(lines) ? partsOf(document, lines) : null;
  if (signed) return { parts: signed, declared: false };
  yield;
  const parts = yield* genericPartsOf(document, lines, url, library);
  return { parts, declared: parts.meta.isArticle };
}

function endsPlainly({ text, linked }: Line): boolean {
  return linked === 0 && SENTENCE_END.test(text);
}

/** A price that stands alone, and something to press that buys. */
function sellsSomething(document: Document, lines: readonly Line[]): boolean {
  if (!lines.some(({ text }) => text.length < 60 && PRICE.test(text))) return false;
  const pressed = [...document.querySelectorAll('button, a, input[type="submit"]')];
  return pressed.some((one) => BUY.test(one.textContent || one.getAttribute('value') || ''));
}

const PRICE = /^(?:(?:促销|优惠|现|售)?价[^\d]{0,4})?[¥￥]\s*\d/;
const BUY = /^\s*(?:加入购物车|立即(?:购买|抢购|下单)|去结算)\s*$/;

function kindOf(url: string | null): 'article' | 'home' | 'unknown' {
  if (portalOf(url)?.isArticlePath) return 'article';
  if (!url || !URL.canParse(url)) return 'unknown';
  return isHomePage(new URL(url)) ? 'home' : 'unknown';
}
