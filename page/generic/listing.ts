import type { Line } from '../lines.ts';
import { POST } from '../words.ts';

/**
 * How many runs of lines between the first and the last of the text are headlines elsewhere, how many lines hold a date alone, or stand by
 * the posts of a forum: what makes it a list.
 */
export type Listing = { links: number; dates: number; posts: number };
export const NO_LISTING: Listing = { links: 0, dates: 0, posts: 0 };

/** A link that could be the headline of another article. */
export function isHeadlineLink({ text, linked }: Line): boolean {
  return linked >= 8 && linked > text.length * 0.8;
}

/** What a list has between its abstracts: headlines that are links, and dates. */
export function listingBetween(lines: readonly Line[], first: number, last: number): Listing {
  const between = lines.slice(first, last + 1);
  // A run of them is one box of links; a list has an abstract behind each.
  const links = between.filter(
    (line, index) => isHeadlineLink(line) && !isHeadlineLinkAt(between, index - 1),
  );
  const dates = between.filter(({ text }) => text.length < 60 && SHORT_DATE.test(text));
  const posts = between.filter(({ text }) => POST.test(text));
  return { links: links.length, dates: dates.length, posts: posts.length };
}

function isHeadlineLinkAt(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  return line !== undefined && isHeadlineLink(line);
}

/** `2021-12-17`, `12-17 08:35` with little around it. */
const SHORT_DATE =
  /(?:^|[\s[（(|])(?:(?:19|20)\d{2}[-年/.])?\d{1,2}[-月/.]\d{1,2}日?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[\])）]?\s*(?:$|[[（(|])/;
