import { isCaption } from './caption.ts';
import {
  ARTICLE_TYPE,
  canonicalOf,
  metaOf,
  SOURCE_NAMES,
  TIME_NAME,
  TITLE_NAMES,
  TYPE_NAMES,
} from './generic/page-meta.ts';
import { BREADCRUMB, FURNITURE, LABELLED_TIME, NAME_AND_PAPER } from './labels.ts';
import type { Line } from './lines.ts';
import {
  ENOUGH,
  HEADING,
  LEAST_HEADING,
  LEAST_TEXT,
  LONG_TEXT,
  LONGEST_DATE_LINE,
  LONGEST_HEADER,
  LONGEST_LEGAL,
  SPLIT_DATE,
  SUMMARY,
  UNDER_HEADING,
  WEIGHTS,
} from './measures.ts';
import { hasAccount, isDatedForMachines, LINKED_DATA, MACHINE_DATE } from './said-of-itself.ts';
import { SeenHeadline } from './seen-headline.ts';
import { squeeze } from './squeeze.ts';
import { LEGAL, SENTENCE } from './words.ts';

/** What is in the addresses of articles on the sites we know, and on hardly any other page (`portals/`). */
export const ARTICLE_ADDRESS = /\d{4}|\/article\/|\/a\/\w{10}|\/contents\/\d|_forward_\d/;
/** The elements in which these sites have their headline, whatever `<title>` says. */
export const PORTAL_HEADLINES = '.inner_page_148, .newstitle, .main-title, .news_title';
/** What else than `<meta>` may say that a page is an article. */
const DECLARED = `[itemtype], ${LINKED_DATA}`;
const FILM = 'video, embed, object';
/** What in a line may name the source, and who edited. */
const SOURCE = /[来來]\s*[源自]|稿源|出[处處]/;
const EDITED = /[编編]\s*[辑輯]|[责責]\s*[编編]/;

export const NO_SENTENCES = '页面几乎没有成句的文字，不像文章页。';

/**
 * What of the signs of an article was seen in the lines of a page so far, each taken for given where a glance does not
 * exclude it. More lines only ever speak for an article.
 */
export class SeenSigns {
  private readonly document: Document;
  private readonly headline: SeenHeadline;
  private readonly hasPath: boolean;
  private readonly isDeclared: boolean;
  /** Characters of what may be the text at the most, and of what by its words is nothing else. */
  private most = 0;
  private length = 0;
  private hasSentence = false;
  private underHeading = Number.POSITIVE_INFINITY;
  private isTimed = false;
  private isDated: boolean;
  private hasSource: boolean;
  private isEdited = false;
  private hasBreadcrumb = false;

  constructor(document: Document, url: string | null) {
    const address = squeeze(`${url ?? ''} ${canonicalOf(document) ?? ''}`);
    const named = metaOf(document);
    const said = (names: readonly string[]) => names.flatMap((name) => named.get(name) ?? []);
    this.document = document;
    this.hasPath = ARTICLE_ADDRESS.test(address);
    this.headline = new SeenHeadline(document.title, said(TITLE_NAMES));
    this.isDeclared = said(TYPE_NAMES).some((type) => ARTICLE_TYPE.test(type));
    this.hasSource = said(SOURCE_NAMES).length > 0;
    const times = [...named].flatMap(([name, contents]) => (TIME_NAME.test(name) ? contents : []));
    this.isDated = [address, ...times].some((time) => MACHINE_DATE.test(time));
  }

  add(lines: readonly Line[]): void {
    for (const line of lines) {
      // Of a long text it need not be known how long it is.
      if (!this.hasSentence || this.most < LONG_TEXT) this.addToText(line);
      this.headline.add(line);
      if (line.text.length <= LONGEST_HEADER) this.addToHeader(line);
    }
  }

  /** Are the lines by themselves enough for an article, whatever the document says beside them? */
  isEnough(): boolean {
    const { isTitled } = this.headline;
    if (!this.hasSentence || this.most < SUMMARY) return false;
    return (isTitled || this.isDated) && this.weight(isTitled, this.isDated) >= ENOUGH;
  }

  /** Why there is no article in the page whose lines they all are; `null` where there may be one. */
  whyNone(): string | null {
    const { document } = this;
    const isDated = this.isDated || isDatedForMachines(document);
    if (this.most < LEAST_TEXT || (this.length < LEAST_TEXT && !this.hasSentence)) {
      return isDated ? '有发布时间，但没有正文。' : '页面上没有正文，不像文章页。';
    }
    if (this.most < SUMMARY && document.querySelector(FILM)) return '页面是视频，文字只是简介。';
    if (!this.hasSentence) return NO_SENTENCES;
    const isTitled = this.headline.isTitled || document.querySelector(PORTAL_HEADLINES) !== null;
    if (!isTitled && !isDated) return '既没有发布时间，也没有与网页标题一致的标题。';
    this.hasSource ||= isDated || hasAccount(document);
    const declared = this.isDeclared || document.querySelector(DECLARED) ? WEIGHTS.declared : 0;
    return this.weight(isTitled, isDated) + declared < ENOUGH ? '文章的特征不够。' : null;
  }

  private addToText(line: Line): void {
    if (!mayBeRead(line) || isCaption(line)) return;
    const { text } = line;
    this.most += text.length;
    this.hasSentence ||= SENTENCE.test(text);
    if (!isLabel(text)) this.length += text.length;
  }

  private addToHeader(line: Line): void {
    const { text } = line;
    this.underHeading = isHeading(line) ? 0 : this.underHeading + 1;
    if (isDated(line)) {
      this.isDated = true;
      this.isTimed ||= this.underHeading <= UNDER_HEADING;
    }
    this.hasSource ||= SOURCE.test(text) || NAME_AND_PAPER.test(text);
    this.isEdited ||= EDITED.test(text);
    this.hasBreadcrumb ||= BREADCRUMB.test(text);
  }

  /** Its author is taken for given, and its source where there is a time beside which it may stand. */
  private weight(isTitled: boolean, isDated: boolean): number {
    const signs: Record<keyof typeof WEIGHTS, boolean> = {
      path: this.hasPath,
      headline: isTitled,
      heading: !isTitled && this.isTimed,
      time: isDated,
      source: isDated || this.hasSource,
      author: true,
      editor: this.isEdited,
      breadcrumb: this.hasBreadcrumb,
      declared: false,
      long: this.most >= LONG_TEXT,
    };
    const seen = (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).filter((sign) => signs[sign]);
    return seen.reduce((sum, sign) => sum + WEIGHTS[sign], 0);
  }
}

/** A date in a longer line is that of an event, one beside a link that of another article; unless its label says. */
function isDated(line: Line): boolean {
  const { text } = line;
  if (!SPLIT_DATE.test(text)) return false;
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
  if (!isPlain(line) || FURNITURE.test(text)) return false;
  return text.length >= LONGEST_LEGAL || !LEGAL.test(text);
}

/** What a page without a text has too. */
function isLabel(text: string): boolean {
  if (text.length >= 60) return false;
  return [BREADCRUMB, LABELLED_TIME].some((words) => words.test(text));
}
