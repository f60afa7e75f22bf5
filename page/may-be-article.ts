import { isCaption } from './caption.ts';
import { giveWay } from './give-way.ts';
import { BREADCRUMB, EDITOR, FURNITURE, LABELLED_TIME, TAIL } from './labels.ts';
import { type Line, linesInSlices, linesOf } from './lines.ts';
import { squeeze } from './squeeze.ts';
import { LEGAL, SENTENCE } from './words.ts';

/** As in the detection proper (`detect-article.ts`), whose whole code is too much for a page that is none. */
const LEAST_TEXT = 30;
const SUMMARY = 150;
const LONG_TEXT = 300;
const ENOUGH = 5;
/** A date of any form, also in an address. */
const DATE = /(?:19|20)\d{2}[\s年/.-]*\d{1,2}[\s月/.-]*\d{1,2}/;
/** Names under which scripts hold the time of publication, and the time as seconds since 1970. */
const SCRIPT_TIME = /\b(?:ct|_?pub(?:lish)?_?time|publish_?date)\b/i;
const SECONDS = /^1\d{9}/;
/** `<meta>` that names the source. */
const SOURCE_META = ['name', 'property', 'itemprop']
  .flatMap((key) => [`meta[${key}*="source" i]`, `meta[${key}="mediaid" i]`])
  .join();
const SCRIPT_LIMIT = 200_000;
/** Where pages tell machines a time. */
const MACHINE_TIME = 'meta[content], time[datetime], [itemprop="datePublished"][content]';
/** As where times and headlines are looked for (`times.ts`, `parts.ts`, `headline.ts`). */
const LONGEST_DATE_LINE = 90;
const LONGEST_HEADER = 300;
const LEAST_TITLE = 4;
const HEADING = /^H[1-3]$/;

/**
 * Why a page can be no article, in a sentence, or `null` where it may be one. A first look with little code, so that
 * a page that is none pays for no more: whatever `readArticle` takes for an article passes here.
 */
export function whyNoArticle(document: Document, url: string | null): string | null {
  return atOnce(document, url) ?? whyNoneIn(document, linesOf(document.body), url);
}

/** The same with pauses, so that no page however large is held up. */
export async function whyNoArticleInSlices(
  document: Document,
  url: string | null,
  pause: () => Promise<unknown> = giveWay,
): Promise<string | null> {
  return (
    atOnce(document, url) ?? whyNoneIn(document, await linesInSlices(document.body, pause), url)
  );
}

function atOnce(document: Document, url: string | null): string | null {
  if (!document.body) return '页面是空的。';
  return isHome(url) ? '这是网站的首页，不是文章页。' : null;
}

function whyNoneIn(document: Document, all: readonly Line[], url: string | null): string | null {
  const lines = all.filter(({ text }) => !TAIL.test(text));
  const plain = lines.filter(isText);
  const length = lengthOf(plain);
  const isDated = hasDate(document, lines, url);
  if (length < LEAST_TEXT) {
    return isDated ? '有发布时间，但没有正文。' : '页面上没有正文，不像文章页。';
  }
  if (lengthOf(all.filter(mayBeRead)) < SUMMARY && document.querySelector('video, embed, object')) {
    return '页面是视频，文字只是简介。';
  }
  if (!plain.some((line) => SENTENCE.test(line.text))) {
    return '页面几乎没有成句的文字，不像文章页。';
  }
  const isTitled = hasTitle(document, lines);
  if (!isDated && !isTitled) return '既没有发布时间，也没有与网页标题一致的标题。';
  const weight =
    (isTitled ? 3 : lines.some(isHeading) ? 2 : 0) +
    (isDated ? 2 : 0) +
    weightAtMost(document, lines, url, isDated);
  return weight + (length >= LONG_TEXT ? 1 : 0) < ENOUGH ? '文章的特征不够。' : null;
}

/** The other signs of an article, each taken for given where a glance does not exclude it. */
function weightAtMost(
  document: Document,
  lines: readonly Line[],
  url: string | null,
  isDated: boolean,
): number {
  const any = (words: RegExp) => lines.some(({ text }) => words.test(text));
  const author = 1;
  const source =
    isDated || any(/来\s*源|稿源|日报|晚报|网/) || document.querySelector(SOURCE_META) ? 1 : 0;
  const editor = any(/编\s*辑|责\s*编/) ? 1 : 0;
  const breadcrumb = any(BREADCRUMB) ? 1 : 0;
  const declared = document.querySelector(
    'meta[property], [itemtype], script[type="application/ld+json"]',
  )
    ? 1
    : 0;
  const path = /\d{4}/.test(url ?? '') ? 2 : 0;
  return author + source + editor + breadcrumb + declared + path;
}

function isHeading({ text, block }: Line): boolean {
  return text.length >= 8 && HEADING.test(block.tagName);
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0);
}

function isPlain({ text, linked }: Line): boolean {
  return linked * 2 <= text.length;
}

/** May the line be part of an article's text? */
function isText(line: Line): boolean {
  return !isCaption(line) && mayBeRead(line);
}

function mayBeRead(line: Line): boolean {
  const { text } = line;
  if (!isPlain(line) || LEGAL.test(text)) return false;
  if (text.length >= 60) return true;
  return ![FURNITURE, BREADCRUMB, LABELLED_TIME, EDITOR].some((words) => words.test(text));
}

function isHome(url: string | null): boolean {
  if (!url || !URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return /^\/(?:index\.\w+)?$/.test(pathname) && search === '';
}

function hasDate(document: Document, lines: readonly Line[], url: string | null): boolean {
  if (DATE.test(url ?? '') || lines.some(isDated)) return true;
  const said = [...document.querySelectorAll(MACHINE_TIME)];
  const contents = said.map(
    (one) => one.getAttribute('datetime') ?? one.getAttribute('content') ?? '',
  );
  if (contents.some((content) => DATE.test(content) || SECONDS.test(content))) return true;
  return [...document.querySelectorAll('script:not([src])')].some(({ textContent }) => {
    const text = (textContent ?? '').slice(0, SCRIPT_LIMIT);
    return SCRIPT_TIME.test(text) || text.includes('datePublished');
  });
}

/** A date in a longer line is that of an event, one beside a link that of another article; unless its label says. */
function isDated(line: Line): boolean {
  const { text } = line;
  if (text.length > LONGEST_HEADER || !DATE.test(text)) return false;
  return (text.length <= LONGEST_DATE_LINE && isPlain(line)) || LABELLED_TIME.test(text);
}

/** Is a line in the page's title, or has a heading the beginning of the title in it? */
function hasTitle(document: Document, lines: readonly Line[]): boolean {
  const shared = document.querySelector('meta[property="og:title"], meta[name="og:title"]');
  const title = squeeze(document.title + (shared?.getAttribute('content') ?? ''));
  const start = title.slice(0, LEAST_TITLE);
  if (start.length < LEAST_TITLE) return false;
  return lines.some((line) => {
    const words = isPlain(line) ? squeeze(line.text) : '';
    if (words.length < LEAST_TITLE) return false;
    if (title.includes(words)) return !BREADCRUMB.test(line.text);
    return line.linked === 0 && HEADING.test(line.block.tagName) && words.includes(start);
  });
}
