import { BREADCRUMB } from './labels.ts';
import type { Line } from './lines.ts';
import { HEADING, isWeighty, LEAST_TITLE, LONGEST_TITLE } from './measures.ts';
import { squeeze } from './squeeze.ts';

/** Whether a headline was seen among the lines so far that is part of the page's title: as `headline.ts` and `parts.ts` find it. */
export class SeenHeadline {
  isTitled = false;
  private readonly title: string;
  /** What the page calls itself anywhere, without white space, and its beginning. */
  private readonly page: string;
  private readonly start: string;
  /** Characters of the lines, one after the other, that the title contains, joined by spaces: they are one headline. */
  private length = 0;
  private isHeadline = false;

  /** `title` is that of the document, `others` are those for sharing. */
  constructor(title: string, others: readonly string[]) {
    this.title = title;
    this.page = squeeze([title, ...others].join('_'));
    this.start = squeeze(title).slice(0, LEAST_TITLE);
  }

  add(line: Line): void {
    if (this.isTitled || line.text.length > LONGEST_TITLE) return;
    const words = squeeze(line.text);
    if (this.page.includes(words)) this.addPart(line, words);
    else {
      this.length = 0;
      this.isHeadline = false;
      this.isTitled = this.isAround(line, words);
    }
  }

  private addPart(line: Line, words: string): void {
    const { text, linked } = line;
    const isCrumbs = BREADCRUMB.test(text);
    this.length += text.length + (this.length > 0 ? 1 : 0);
    this.isHeadline ||= linked * 2 <= text.length && words.length >= LEAST_TITLE && !isCrumbs;
    this.isTitled =
      (this.isHeadline && isWeighty(this.length, this.title)) ||
      (isCrumbs && this.isAround(line, words));
  }

  /** Is it a heading that has the title's beginning in it? */
  private isAround({ linked, block }: Line, words: string): boolean {
    if (linked > 0 || this.start.length < LEAST_TITLE) return false;
    return HEADING.test(block.tagName) && words.includes(this.start);
  }
}
