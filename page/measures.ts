/**
 * By what an article is told, for the first look (`seen-signs.ts`) as for the reading: each number stands here once, so
 * that the look is never the stricter of the two. Lengths in UTF-16 units.
 */

/** How much each sign of an article speaks for it; together with a text, `ENOUGH` is enough. */
export const WEIGHTS = {
  path: 2,
  headline: 3,
  heading: 2,
  time: 2,
  source: 1,
  author: 1,
  editor: 1,
  breadcrumb: 1,
  declared: 1,
  long: 1,
} as const;
export const ENOUGH = 5;
/** Fewer characters than these are no article: a flash has more. */
export const LEAST_TEXT = 30;
/** Under a film so short a text is its summary. */
export const SUMMARY = 150;
/** From here on a text is long. */
export const LONG_TEXT = 300;

/** A line longer than this is a paragraph: a date in it is the date of an event. */
export const LONGEST_DATE_LINE = 90;
/** A longer line is a paragraph, whatever label stands in it. */
export const LONGEST_HEADER = 300;
/** A longer line is a paragraph that speaks of rights. */
export const LONGEST_LEGAL = 250;

export const HEADING = /^H[1-3]$/;
/** Shorter lines are names of columns and buttons. */
export const LEAST_TITLE = 4;
/** Behind this much, `<title>` is spam. */
export const LONGEST_TITLE = 400;
/** So long is a headline that nothing but its element and the time tells from the name of a column. */
export const LEAST_HEADING = 8;
/** So many lines under it the time is looked for. */
export const UNDER_HEADING = 4;
const WEIGHTY_TITLE = 6;

/** The name of a column is in `<title>` too: a headline is longer, or most of it. `length` as it is written, with spaces. */
export function isWeighty(length: number, title: string): boolean {
  return length >= WEIGHTY_TITLE || length * 2 > title.length;
}

/** `2023 11/ 17 20:52:15`: a date as it is seen, also split over elements; groups: year, month, day. */
export const SPLIT_DATE = /((?:19|20)\d{2})[\s年/.-]*(\d{1,2})\s*[\s月/.-]\s*(\d{1,2})/;

/** Is it the path of a site's home page? */
export function isHomePage({ pathname, search }: URL): boolean {
  return /^\/(?:index\.\w+)?$/.test(pathname) && search === '';
}
