import type { Person } from '../finding.ts';
import { POST_EDGES, postBeginningAt, postEndingAt } from '../officials/post.ts';
import { type Fact, matchesAt } from './facts.ts';
import type { KnownNames } from './known-names.ts';
import { isTitledAt, mayBeginName, SURNAME, SURNAME_BEGINS } from './name-looks.ts';

const HAN = '[\\p{sc=Han}]';
/** A quick look before the title is looked up. */
const BEGINS_POST = `[${POST_EDGES.first}]`;
const ENDS_POST = `[${POST_EDGES.last}]`;
type BareName = { pattern: RegExp; holds: (text: string, start: number, end: number) => boolean };

/** Names that stand without a title that is recognised with them. */
const BARE_NAMES: readonly BareName[] = [
  // 邱市长, where no other character of the sentence can belong to the surname.
  {
    pattern: new RegExp(
      `(?<!(?![请和由向对给与听说在据经是])${HAN})${SURNAME}(?=${BEGINS_POST})`,
      'uy',
    ),
    holds: (text, _, end) => postBeginningAt(text, end) !== null,
  },
  // 乡长于成龙江。: a title with a name of any length, up to where the words end.
  {
    pattern: new RegExp(`(?<=${ENDS_POST})${SURNAME}${HAN}{1,3}(?=等|(?!${HAN}))`, 'uy'),
    holds: (text, start) => postEndingAt(text, start) !== null,
  },
  // 钟离秋、常青为…, 党向红不再兼任…: appointments.
  {
    pattern: new RegExp(
      `(?<=^|[\\n、,，;；)）])${SURNAME}${HAN}{1,3}?(?=(?:、${HAN}{2,4}){0,9}(?:为${HAN}|任${HAN}|不再|的[^,，。;；、]{2,24}职务))`,
      'uy',
    ),
    holds: () => true,
  },
];

/** Names and titles that are recognised in a line, and names that are known from elsewhere in the article. */
export function personsIn(text: string, recognized: readonly Person[], known: KnownNames): Fact[] {
  const facts: Fact[] = [];
  const addName = (name: string, start: number, end: number) => {
    const isTaken = facts.some(
      (fact) => fact.kind === 'name' && fact.start < end && start < fact.end,
    );
    if (!isTaken) facts.push({ kind: 'name', key: name, text: name, start, end });
  };
  for (const { start, end, name, titles } of recognized) {
    addName(name, start, end);
    for (const { text: title, start: from, end: until } of titles) {
      facts.push({ kind: 'title', key: title, text: title, start: from, end: until });
    }
  }
  const isRead = (at: number) => facts.some((one) => one.start <= at && at < one.end);
  for (let at = 0; at < text.length; at++) {
    const name = known.mayBeginAt(text, at) && !isRead(at) ? known.at(text, at) : undefined;
    if (!name) continue;
    addName(name, at, at + name.length);
    at += name.length - 1;
  }
  for (const { pattern, holds } of BARE_NAMES) {
    for (const { index, 0: name } of matchesAt(text, pattern, SURNAME_BEGINS)) {
      if (holds(text, index, index + name.length)) addName(name, index, index + name.length);
    }
  }
  return facts;
}

/** A name reaches no further than this, a title before one neither. */
const NAME_REACH = 3;
const TITLE_REACH = 8;

/**
 * May something between two offsets belong to a name, or to the title before one? In doubt it may: then persons are
 * recognised, which is dear.
 */
export function mayBePersonal(
  text: string,
  from: number,
  until: number,
  known: KnownNames,
): boolean {
  const last = Math.min(text.length, until + TITLE_REACH);
  for (let at = Math.max(0, from - NAME_REACH); at < last; at++) {
    if (text[at] === '·' && at < until + NAME_REACH) return true;
    if (SURNAME_BEGINS[text.charCodeAt(at)] === 0) continue;
    if (at >= from && isTitledAt(text, at)) return true;
    if (at < until && (mayBeginName(text, at) || known.at(text, at))) return true;
    // 请柏局长讲话: a surname alone.
    if (at < until && postBeginningAt(text, at + 1)) return true;
  }
  return false;
}
