import type { ArticleHeader } from '../domain/article.ts';
import { isCaption } from './caption.ts';
import { isHeader } from './generic/body.ts';
import { type Listing, NO_LISTING } from './generic/listing.ts';
import { channelBefore, creditsOf, editorIn, sourceNear, timeIn } from './header.ts';
import { BREADCRUMB, EDITOR, FURNITURE, LABELLED_TIME, TAIL } from './labels.ts';
import type { Line } from './lines.ts';
import { LONGEST_HEADER } from './measures.ts';
import { leadsOn } from './pager.ts';
import { squeeze } from './squeeze.ts';

/** A page taken apart by its labels. */
export type PageParts = {
  header: ArticleHeader;
  /** The lines of the article's text. */
  body: Line[];
  hasBreadcrumb: boolean;
  /** Is the headline part of the page's `<title>`? */
  titled: boolean;
  /** Is it, in no `<title>`, a heading with the time under it? */
  timed: boolean;
  listing: Listing;
};

/** Takes a page apart around its time line, the only landmark that every article has; `null` without one. */
export function partsOf(document: Document, lines: readonly Line[]): PageParts | null {
  const timeLine = lines.findIndex(
    ({ text }) => text.length <= LONGEST_HEADER && LABELLED_TIME.test(text),
  );
  const time = lines[timeLine];
  if (!time) return null;
  const below = lines.slice(timeLine + 1);
  const end = below.findIndex((line) => EDITOR.test(line.text) || TAIL.test(line.text));
  const between = below.slice(0, end < 0 ? below.length : end).filter((line) => !isFurniture(line));
  const opening = between.findIndex((line) => !isHeader(line));
  const text = between.slice(opening < 0 ? between.length : opening);
  const captions = text.filter(isCaption);
  const body = text.filter((line) => !captions.includes(line));
  const headline = headlineOf(lines.slice(0, timeLine), document.title);
  return {
    header: {
      title: headline.text,
      publishedAt: timeIn(time.text),
      source: sourceNear(lines, timeLine),
      channel: channelBefore(lines, timeLine),
      ...creditsOf(textsOf(body), textsOf(captions)),
      editor: editorIn(below),
      captions: textsOf(captions),
    },
    body,
    hasBreadcrumb: lines.slice(0, timeLine).some((line) => BREADCRUMB.test(line.text)),
    titled: headline.titled,
    timed: false,
    listing: NO_LISTING,
  };
}

function textsOf(lines: readonly Line[]): string[] {
  return lines.map((line) => line.text);
}

/** Buttons, and rows of links that stand between the time and the editor. */
function isFurniture(line: Line): boolean {
  const { text, linked } = line;
  if (leadsOn(line)) return true;
  if (linked * 2 > text.length) return text.length < 60 || linked === text.length;
  return FURNITURE.test(text) && text.length < 40;
}

/** The lines over the time that `<title>` contains, joined; otherwise the last line there that is no link. */
function headlineOf(above: readonly Line[], title: string): { text: string; titled: boolean } {
  const page = squeeze(title);
  const plain = above.filter(
    (line) => line.linked * 2 < line.text.length && !BREADCRUMB.test(line.text),
  );
  const parts: string[] = [];
  for (const line of plain.toReversed()) {
    const text = squeeze(line.text);
    if (text.length >= 4 && page.includes(text)) parts.unshift(line.text);
    else if (parts.length > 0) break;
  }
  if (parts.length > 0) return { text: joinHeadline(parts), titled: true };
  return { text: plain.at(-1)?.text ?? title, titled: false };
}

/** A second line that begins with a dash is joined as it is, any other after a space. */
function joinHeadline(parts: readonly string[]): string {
  const [first = '', ...rest] = parts;
  return rest.reduce((whole, part) => whole + (/^[—-]/.test(part) ? part : ` ${part}`), first);
}
