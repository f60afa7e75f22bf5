import type { Span } from '../article.ts';
import type { Person } from '../finding.ts';
import { isHan } from '../han.ts';
import { mayBeAppointed } from '../officials/appointments.ts';
import { mayAct } from '../officials/bare.ts';
import { isHistoricalAt } from '../officials/historical.ts';
import { readName, TRUST } from '../officials/name.ts';
import { HONORIFICS } from '../officials/polite.ts';
import { POST_EDGES, postBeginningAt, postEndingAt } from '../officials/post.ts';
import { COMPOUND_SURNAMES } from '../officials/surnames.ts';
import { charTable, type Fact, matchesAt } from './facts.ts';
import type { KnownNames } from './known-names.ts';
import {
  ENDS_POST_TABLE,
  isTitledAt,
  mayBeginName,
  SURNAME,
  SURNAME_BEGINS,
} from './name-looks.ts';

const HAN = '[\\p{sc=Han}]';
const BEGINS_POST = `[${POST_EDGES.first}]`;
const ENDS_POST = `[${POST_EDGES.last}]`;
const POST_BEGINS = charTable(POST_EDGES.first);
const BEFORE_APPOINTED = charTable('\n、,，;；)）');
/** `mayStand` is a quick look at what is around a surname that begins at an offset, `holds` the last one. */
type BareName = {
  mayStand: (text: string, at: number) => boolean;
  pattern: RegExp;
  holds: (text: string, start: number, end: number) => boolean;
};

const isIn = (table: Uint8Array, text: string, at: number) => table[text.charCodeAt(at)] === 1;

/** Names that stand without a title that is recognised with them. */
const BARE_NAMES: readonly BareName[] = [
  // 邱市长, where no other character of the sentence can belong to the surname.
  {
    mayStand: (text, at) => isIn(POST_BEGINS, text, at + 1) || isIn(POST_BEGINS, text, at + 2),
    pattern: new RegExp(
      `(?<!(?![请和由向对给与听说在据经是])${HAN})${SURNAME}(?=${BEGINS_POST})`,
      'uy',
    ),
    holds: (text, _, end) => postBeginningAt(text, end) !== null,
  },
  // 乡长于成龙江。: a title with a name of any length, up to where the words end.
  {
    mayStand: (text, at) => isIn(ENDS_POST_TABLE, text, at - 1),
    pattern: new RegExp(`(?<=${ENDS_POST})${SURNAME}${HAN}{1,3}(?=等|(?!${HAN}))`, 'uy'),
    holds: (text, start) => postEndingAt(text, start) !== null,
  },
  // 钟离秋、常青为…, 陈芳被评为…, 党向红不再兼任…: appointments.
  {
    mayStand: (text, at) => at === 0 || isIn(BEFORE_APPOINTED, text, at - 1),
    pattern: new RegExp(
      `(?<=^|[\\n、,，;；)）])${SURNAME}${HAN}{1,3}?(?=(?:、${HAN}{2,4}){0,9}(?:(?:被?[评选推聘]|被任命)?为${HAN}|任${HAN}|不再|的[^,，。;；、]{2,24}职务))`,
      'uy',
    ),
    holds: () => true,
  },
];

/** Names and titles that are recognised in a line, and bare names that are not. */
export function personsIn(text: string, recognized: readonly Person[]): Fact[] {
  const facts: Fact[] = [];
  for (const { start, end, name, titles } of recognized) {
    addName(facts, name, start, end);
    for (const { text: title, start: from, end: until } of titles) {
      facts.push({ kind: 'title', key: title, text: title, start: from, end: until });
    }
  }
  for (const { mayStand, pattern, holds } of BARE_NAMES) {
    const mayBegin = (at: number) => isIn(SURNAME_BEGINS, text, at) && mayStand(text, at);
    for (const { index, 0: name } of matchesAt(text, pattern, mayBegin)) {
      const end = index + name.length;
      if (!holds(text, index, end)) continue;
      addName(facts, name, index, end);
      addTitleBehind(facts, text, end);
    }
  }
  return facts;
}

/** Adds the names that are known from elsewhere in the article, near some places. */
export function withKnownNames(
  text: string,
  read: readonly Fact[],
  near: readonly Span[],
  known: KnownNames,
): readonly Fact[] {
  let facts: Fact[] | null = null;
  for (const { start, end } of near) {
    const last = Math.min(text.length, end + 1);
    for (let at = Math.max(0, start - LONGEST_NAME); at < last; at++) {
      const name = known.at(text, at);
      if (!name) continue;
      facts ??= [...read];
      addName(facts, name, at, at + name.length);
      at += name.length - 1;
    }
  }
  return facts ?? read;
}

/** A known name begins at most so far before a place that it touches: 艾力江·买买提. */
const LONGEST_NAME = 12;

function addName(facts: Fact[], name: string, start: number, end: number): void {
  const isTaken = facts.some(
    (fact) => fact.kind === 'name' && fact.start < end && start < fact.end,
  );
  if (!isTaken) facts.push({ kind: 'name', key: name, text: name, start, end });
}

/** 邱市长: where a title is all that is said of somebody but the surname. */
function addTitleBehind(facts: Fact[], text: string, start: number): void {
  const post = postBeginningAt(text, start);
  const isTaken = (end: number) =>
    facts.some((fact) => fact.kind === 'title' && fact.start < end && start < fact.end);
  if (!post || isTaken(post.end)) return;
  facts.push({ kind: 'title', key: post.post, text: post.post, start, end: post.end });
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
  for (let at = Math.max(0, from - POST_LENGTH); at < last; at++) {
    const code = text.charCodeAt(at);
    // 谭谱任局长: a post, wherever its holder is named.
    if (at < until && POST_BEGINS[code] === 1 && endsFrom(postBeginningAt(text, at), from))
      return true;
    if (at < from - NAME_REACH) continue;
    if (text[at] === '·' && at < until + NAME_REACH) return true;
    if (SURNAME_BEGINS[code] === 0) continue;
    if (at >= from && isTitledAt(text, at)) return true;
    if (at >= until) continue;
    // 请柏局长讲话: a surname alone.
    if (postBeginningAt(text, at + (COMPOUND_SURNAMES.has(text.slice(at, at + 2)) ? 2 : 1)))
      return true;
    const name = known.at(text, at);
    if (name !== undefined && at + name.length >= from) return true;
    if (mayNameBegin(text, at)) return true;
  }
  return false;
}

/** Most posts are no longer. */
const POST_LENGTH = 6;

function endsFrom(post: { end: number } | null, from: number): boolean {
  return post !== null && post.end >= from;
}

/** What stands right behind a name in a list, and behind one that is withheld. */
const LISTED = /[、和与及等某]/;
/** Characters before somebody who is called so, put in or out of a post, asked or sent, and what one is politely called. */
const BEFORE_PERSON = /[叫去命由请]/;
const BEHIND_PERSON = new RegExp(`同志|${HONORIFICS.source}`);
const POLITE_REACH = 6;

/**
 * May a name begin here? Only where the recogniser takes what stands there rather for a name than for words, for a
 * place that is as sure of a name as this one may be.
 */
function mayNameBegin(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  // 来自石盘县的常思思.
  if (before === '的' || before === '据') return readName(text, at, TRUST.weakTitle) !== null;
  // 名叫文静怡, 免去周云的职务, 由周云接任, 周云同志.
  const isOfPerson =
    BEFORE_PERSON.test(before) || BEHIND_PERSON.test(text.slice(at + 1, at + POLITE_REACH));
  if (isOfPerson) return readName(text, at) !== null;
  if (!mayBeginName(text, at)) return false;
  if (isHan(text, at - 1)) {
    return postEndingAt(text, at) !== null || readName(text, at) !== null;
  }
  if (before === '、' || LISTED.test(text.slice(at + 1, at + 5))) return true;
  return isCued(text, at, before) && readName(text, at) !== null;
}

/** In brackets, behind a colon and behind what somebody is called, or said, a name stands by itself. */
const BEFORE_LONE = /[(（”:：]/;
/** 车延平,男. */
const RECORDED = /[男女]/;
const RECORD_REACH = 8;

/**
 * Does anything but the words themselves speak for a name at the beginning of a clause? Without it the recogniser takes
 * nothing for a name there.
 */
function isCued(text: string, at: number, before: string): boolean {
  const pair = text.slice(at, at + 2);
  return (
    BEFORE_LONE.test(before) ||
    mayAct(text, at + 2) ||
    RECORDED.test(text.slice(at + 2, at + RECORD_REACH)) ||
    text.indexOf(pair) !== text.lastIndexOf(pair) ||
    isHistoricalAt(text, at) ||
    mayBeAppointed(text, at)
  );
}
