import type { ArticlePart } from '../domain/article.ts';
import { articleKey, pageInAddress } from '../domain/article-key.ts';
import type { Line } from './lines.ts';
import { isUnlikely } from './unlikely.ts';
import { EXPANDER } from './words.ts';

/** What of an article the page does not show yet. It is for the reader to go on: nothing is clicked or fetched. */
export type Continuation = {
  /** 阅读全文 and the like, which unfolds the rest on this page; what it brings is heard by `watchUnfolding`. */
  expander: HTMLElement | null;
  /** Which page of the article this is, from 1, and of how many, as far as the page says. */
  page: number;
  of: number | null;
  /** The article's other pages, in the order in which they are linked; they share its key. */
  others: OtherPage[];
};

/** `page` is `null` for a link that does not say which one it leads to, 余下全文. */
export type OtherPage = { page: number | null; url: string };

/** Of an article that is shown as a whole. */
export const WHOLE: Continuation = { expander: null, page: 1, of: null, others: [] };

/** `2`, `下一页`, `上页`, `尾页`, `阅读全文`: what links to another page of an article say. */
const PAGE_LINK =
  /^(?:\d{1,2}|[上下][一]?[页頁]|[首尾末][页頁]|第\s*\d{1,2}\s*[页頁]|(?:余下|阅读|显示)全文)[>»›]*$/;
/** Elements that readers press; those that no line is read from are asked for by themselves. */
const BUTTON = 'button, [role="button"]';
const PRESSED = `${BUTTON}, a, [onclick], [class*="more"], [class*="expand"], [class*="unfold"]`;
/** A longer text is no button. */
const LONGEST = 16;
/** A pager that leaves pages out, or says how many there are. */
const LEFT_OUT = /…|\.{3}/;
const COUNT = /共\s*(\d{1,2})\s*[页頁]|\b\d{1,2}\s*\/\s*(\d{1,2})\b/;
/** A longer text around a link is no pager. */
const LONGEST_PAGER = 200;

/** `lines` are the page's; what stands before `first`, the first line of the text, unfolds something else. */
export function continuationOf(
  document: Document,
  lines: readonly Line[],
  url: string | null,
  first?: Line,
): Continuation {
  const behind = first ? lines.slice(lines.indexOf(first)) : lines;
  const expander = expanderOf(document, behind, first?.block ?? null);
  return { expander, ...pagesOf(lines, url) };
}

/** What of the article this is; nothing where it is the whole. */
export function partOf({ expander, page, of, others }: Continuation): ArticlePart | null {
  if (expander === null && page === 1 && others.length === 0) return null;
  return { page, of, folded: expander !== null };
}

function expanderOf(
  document: Document,
  lines: readonly Line[],
  body: Element | null,
): HTMLElement | null {
  const inLines = lines
    .filter(({ text }) => /全文|剩余/.test(text))
    .flatMap(({ pieces, block }) => [...pieces.map(({ node }) => node.parentElement), block])
    .flatMap((element) => element?.closest<HTMLElement>(PRESSED) ?? []);
  const buttons = document.querySelectorAll<HTMLElement>(BUTTON);
  const isOne = (element: HTMLElement) =>
    isExpander(element) && isBehind(element, body) && !isUnlikely(element);
  return inLines.find(isOne) ?? [...buttons].find(isOne) ?? null;
}

/** A link that leads to another document unfolds nothing. */
function isExpander(element: HTMLElement): boolean {
  if (!EXPANDER.test(wordsOf(element))) return false;
  const href = element.getAttribute('href');
  return href === null || /^(?:#|javascript:|$)/i.test(href);
}

const FOLLOWING = 4;

function isBehind(element: Element, other: Element | null): boolean {
  return other === null || (other.compareDocumentPosition(element) & FOLLOWING) !== 0;
}

type PageLink = { link: Element; words: string; url: string; suffix: number | null };

function pagesOf(lines: readonly Line[], url: string | null): Omit<Continuation, 'expander'> {
  const none = { page: 1, of: null, others: [] };
  if (url === null) return none;
  const suffix = pageInAddress(url);
  const links = linksIn(lines).flatMap((link) => pageLink(link, url));
  if (links.length === 0) return { ...none, page: suffix ?? 1 };
  const shift = shiftOf(links, suffix);
  const page = suffix === null ? 1 : suffix + shift;
  const others = new Map<string, OtherPage>();
  for (const link of links) {
    const number = link.suffix === null ? 1 : link.suffix + shift;
    const isNamed = !/全文/.test(link.words) || link.suffix !== null;
    if (!others.has(link.url))
      others.set(link.url, { page: isNamed ? number : null, url: link.url });
  }
  return { page, of: countOf(links, page, shift), others: [...others.values()] };
}

/** The links of lines in which a pager may stand. */
function linksIn(lines: readonly Line[]): Element[] {
  const found = new Set<Element>();
  for (const { text, linked, pieces } of lines) {
    if (linked === 0 || text.length > LONGEST_PAGER || !/[页頁]|全文|\d/.test(text)) continue;
    for (const { node } of pieces) {
      const link = node.parentElement?.closest('a[href]');
      if (link) found.add(link);
    }
  }
  return [...found];
}

/** A link to another page of the same article. */
function pageLink(link: Element, url: string): PageLink[] {
  const href = link.getAttribute('href') ?? '';
  const words = wordsOf(link);
  if (!PAGE_LINK.test(words) || !URL.canParse(href, url)) return [];
  const address = new URL(href, url);
  address.hash = '';
  const here = new URL(url);
  here.hash = '';
  if (address.href === here.href || articleKey(address.href) !== articleKey(url)) return [];
  return [{ link, words, url: address.href, suffix: pageInAddress(address.href) }];
}

/** What is to be added to the number in an address: on some sites `_1` is the second page. */
function shiftOf(links: readonly PageLink[], own: number | null): number {
  for (const { words, suffix } of links) {
    const said = /\d{1,2}/.exec(words)?.[0];
    if (said && suffix !== null) return Number(said) - suffix;
  }
  for (const { words, suffix } of links) {
    if (/^下/.test(words) && own === null && suffix !== null) return 2 - suffix;
    if (/^上/.test(words) && own !== null && suffix === null) return 2 - own;
  }
  return 0;
}

function countOf(links: readonly PageLink[], page: number, shift: number): number | null {
  const pagers = new Set(links.map(({ link }) => pagerAround(link)));
  const said = [...pagers].map((pager) => COUNT.exec(pager)).find(Boolean);
  if (said) return Number(said[1] ?? said[2]);
  const last = links.find(({ words }) => /^[尾末]/.test(words));
  if (last?.suffix != null) return last.suffix + shift;
  const numbers = links.flatMap(({ words }) => (/^\d+$/.test(words) ? Number(words) : []));
  if (numbers.length === 0 || [...pagers].some((pager) => LEFT_OUT.test(pager))) return null;
  return Math.max(page, ...numbers);
}

/** The words of the pager that a link stands in. */
function pagerAround(link: Element): string {
  const around = [link.parentElement?.parentElement, link.parentElement].map(
    (element) => element?.textContent?.replace(/\s+/g, ' ') ?? '',
  );
  return around.find((text) => text.length <= LONGEST_PAGER) ?? '';
}

function wordsOf({ textContent }: Element): string {
  const text = textContent ?? '';
  return text.length > LONGEST * 4 ? '' : text.replace(/\s+/g, ' ').trim();
}
