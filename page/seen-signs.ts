import { isCaption } from './caption.ts';
import { SCRIPT_LIMIT, SCRIPT_TIME } from './generic/page-meta.ts';
import { BREADCRUMB, EDITOR, FURNITURE, LABELLED_TIME, TAIL } from './labels.ts';
import type { Line } from './lines.ts';
import { squeeze } from './squeeze.ts';
import { LEGAL, SENTENCE } from './words.ts';

/** As in the detection proper (`detect-article.ts`), whose whole code is too much for a page that is none. */
const LEAST_TEXT = 30;
const SUMMARY = 150;
const LONG_TEXT = 300;
const ENOUGH = 5;
/** As where times and headlines are looked for (`times.ts`, `parts.ts`, `headline.ts`, `generic-parts.ts`). */
const LONGEST_DATE_LINE = 90;
const LONGEST_HEADER = 300;
const LEAST_TITLE = 4;
const WEIGHTY_TITLE = 6;
const LEAST_HEADING = 8;
const UNDER_HEADING = 4;
const HEADING = /^H[1-3]$/;
/** A date as a reader sees it, its parts set apart; and as machines and addresses have it. */
const DATE = /(?:19|20)\d{2}[\s年/.-]*\d{1,2}\s*[\s月/.-]\s*\d{1,2}/;
const MACHINE_DATE = /(?:19|20)\d{2}[\s年/.-]*\d{1,2}[\s月/.-]*\d{1,2}|^1\d{9}/;
/** Names of `<meta>` that tell the source or a time (`page-meta.ts`). */
const SOURCE_NAME = /source|mediaid/i;
const TIME_NAME = /time|date|create_at/i;
/** Where a page may say of itself that it is an article. */
const DECLARED =
  'meta[property*="type" i], meta[name*="type" i], [itemtype], script[type="application/ld+json"]';
const FILM = 'video, embed, object';
/** What in a line may name the source, and who edited. */
const SOURCE = /来\s*源|稿源|日报|晚报|网/;
const EDITED = /编\s*辑|责\s*编/;

export const NO_SENTENCES = '页面几乎没有成句的文字，不像文章页。';

/**
 * What of the signs of an article was seen in the lines of a page so far, each taken for given where a glance does not
 * exclude it. More lines only ever speak for an article.
 */
export class SeenSigns {
  private readonly document: Document;
  private readonly title: string;
  private readonly hasPath: boolean;
  /** Characters of what may be the text, and of what may be read at all. */
  private length = 0;
  private read = 0;
  private hasSentence = false;
  /** Characters of the lines, one after the other, that the title contains: they are one headline. */
  private headline = 0;
  private isHeadline = false;
  private isTitled = false;
  private underHeading = Number.POSITIVE_INFINITY;
  private isTimed = false;
  private isDated: boolean;
  private hasSource = false;
  private isEdited = false;
  private hasBreadcrumb = false;

  constructor(document: Document, url: string | null) {
    this.document = document;
    this.hasPath = /\d{4}/.test(url ?? '');
    this.isDated = MACHINE_DATE.test(url ?? '');
    let { title } = document;
    for (const meta of document.getElementsByTagName('meta')) {
      const content = meta.getAttribute('content') ?? '';
      const name = ['name', 'property', 'itemprop'].map((key) => meta.getAttribute(key)).join(' ');
      if (/\bog:title/.test(name)) title += content;
      this.hasSource ||= SOURCE_NAME.test(name);
      this.isDated ||= TIME_NAME.test(name) && MACHINE_DATE.test(content);
    }
    this.title = squeeze(title);
  }

  add(lines: readonly Line[]): void {
    for (const line of lines) {
      const isTail = TAIL.test(line.text);
      // Of a long text it need not be known how long it is.
      if (!this.hasSentence || this.length < LONG_TEXT) this.addToText(line, isTail);
      if (!isTail) this.addToHeader(line);
    }
  }

  /** Are the lines by themselves enough for an article, whatever the document says beside them? */
  isEnough(): boolean {
    const isText = this.hasSentence && this.length >= LEAST_TEXT && this.read >= SUMMARY;
    return isText && (this.isTitled || this.isDated) && this.weight(this.isDated) >= ENOUGH;
  }

  /** Why there is no article in the page whose lines they all are; `null` where there may be one. */
  whyNone(): string | null {
    const { document, length } = this;
    const isDated = this.isDated || isDatedForMachines(document);
    if (length < LEAST_TEXT) {
      return isDated ? '有发布时间，但没有正文。' : '页面上没有正文，不像文章页。';
    }
    if (this.read < SUMMARY && document.querySelector(FILM)) return '页面是视频，文字只是简介。';
    if (!this.hasSentence) return NO_SENTENCES;
    if (!this.isTitled && !isDated) return '既没有发布时间，也没有与网页标题一致的标题。';
    const declared = document.querySelector(DECLARED) ? 1 : 0;
    return this.weight(isDated) + declared < ENOUGH ? '文章的特征不够。' : null;
  }

  private addToText(line: Line, isTail: boolean): void {
    if (!mayBeRead(line)) return;
    this.read += line.text.length;
    if (isTail || isCaption(line)) return;
    this.length += line.text.length;
    this.hasSentence ||= SENTENCE.test(line.text);
  }

  private addToHeader(line: Line): void {
    const { text } = line;
    this.isTitled ||= this.isInTitle(line);
    this.underHeading = isHeading(line) ? 0 : this.underHeading + 1;
    if (isDated(line)) {
      this.isDated = true;
      this.isTimed ||= this.underHeading <= UNDER_HEADING;
    }
    this.hasSource ||= SOURCE.test(text);
    this.isEdited ||= EDITED.test(text);
    this.hasBreadcrumb ||= BREADCRUMB.test(text);
  }

  /** Is it, with those before it, a headline in the page's title, or a heading that has the title's beginning in it? */
  private isInTitle(line: Line): boolean {
    if (line.text.length > LONGEST_HEADER) return false;
    const words = squeeze(line.text);
    const start = this.title.slice(0, LEAST_TITLE);
    if (start.length < LEAST_TITLE) return false;
    if (!this.title.includes(words)) {
      this.headline = 0;
      this.isHeadline = false;
      return line.linked === 0 && HEADING.test(line.block.tagName) && words.includes(start);
    }
    this.headline += words.length;
    this.isHeadline ||= isPlain(line) && words.length >= LEAST_TITLE && !BREADCRUMB.test(line.text);
    const isWeighty =
      this.headline >= WEIGHTY_TITLE || this.headline * 2 > this.document.title.length;
    return this.isHeadline && isWeighty;
  }

  /** Its author is taken for given, and its source where there is a time beside which it may stand. */
  private weight(isDated: boolean): number {
    const { hasPath, isTitled, isTimed, hasSource, isEdited, hasBreadcrumb, length } = this;
    const headline = isTitled ? 3 : isTimed ? 2 : 0;
    const others = [isDated || hasSource, isEdited, hasBreadcrumb, length >= LONG_TEXT];
    const author = 1;
    return (
      author + headline + (hasPath ? 2 : 0) + (isDated ? 2 : 0) + others.filter(Boolean).length
    );
  }
}

function isDatedForMachines(document: Document): boolean {
  const said = [
    ...document.getElementsByTagName('time'),
    ...document.querySelectorAll('[itemprop="datePublished"]'),
  ];
  const times = said.flatMap((one) => one.getAttribute('datetime') ?? one.getAttribute('content'));
  if (times.some((time) => MACHINE_DATE.test(time ?? ''))) return true;
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

function isHeading({ text, block }: Line): boolean {
  return text.length >= LEAST_HEADING && HEADING.test(block.tagName);
}

function isPlain({ text, linked }: Line): boolean {
  return linked * 2 <= text.length;
}

function mayBeRead(line: Line): boolean {
  const { text } = line;
  if (!isPlain(line) || LEGAL.test(text)) return false;
  if (text.length >= 60) return true;
  return ![FURNITURE, BREADCRUMB, LABELLED_TIME, EDITOR].some((words) => words.test(text));
}
