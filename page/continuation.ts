import { articleKey } from '../domain/article-key.ts';

/** What of an article the page does not show yet. It is for the reader to go on: nothing is clicked or fetched. */
export type Continuation = {
  /** 阅读全文 and the like, which unfolds the rest on this page; what it brings is heard by `watchPage`. */
  expander: HTMLElement | null;
  /** The addresses of the article's other pages, in their order in the document; they share its key. */
  pages: string[];
};

const EXPANDER =
  /^(?:点击|点此|继续)?(?:阅读|展开|查看|显示|打开)?(?:剩余|余下|更多|全部|完整)?\s*(?:\d{1,2}\s*%)?\s*(?:全文|余下全文|剩余内容|剩余\s*\d{1,2}\s*%)\s*[>»›▼∨]*$/;
/** `2`, `下一页`, `上页`, `尾页`, `阅读全文`: what links to another page of an article say. */
const PAGE_LINK =
  /^(?:\d{1,2}|[上下][一]?[页頁]|[首尾末][页頁]|第\s*\d{1,2}\s*[页頁]|(?:余下|阅读|显示)全文)[>»›]*$/;
/** Elements that readers press. */
const PRESSED =
  'button, a, [role="button"], [onclick], [class*="more"], [class*="expand"], [class*="unfold"]';
/** A longer text is no button. */
const LONGEST = 16;

export function continuationOf(document: Document, url: string | null): Continuation {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const pages = url === null ? [] : links.flatMap((link) => pageOf(link, url));
  const pressed = [...document.querySelectorAll<HTMLElement>(PRESSED)];
  const expander = pressed.find((element) => isExpander(element)) ?? null;
  return { expander, pages: [...new Set(pages)] };
}

/** The address of a link to another page of the same article. */
function pageOf(link: HTMLAnchorElement, url: string): string[] {
  const href = link.getAttribute('href') ?? '';
  if (!PAGE_LINK.test(wordsOf(link)) || !URL.canParse(href, url)) return [];
  const address = new URL(href, url);
  address.hash = '';
  const here = new URL(url);
  here.hash = '';
  const isOther = address.href !== here.href && articleKey(address.href) === articleKey(url);
  return isOther ? [address.href] : [];
}

/** A link that leads to another document unfolds nothing. */
function isExpander(element: HTMLElement): boolean {
  if (!EXPANDER.test(wordsOf(element))) return false;
  const href = element.getAttribute('href');
  return href === null || /^(?:#|javascript:|$)/i.test(href);
}

function wordsOf({ textContent }: Element): string {
  const text = textContent ?? '';
  return text.length > LONGEST * 4 ? '' : text.replace(/\s+/g, ' ').trim();
}
