import type { Span } from '../article.ts';
import type { Person } from '../finding.ts';
import { POST_EDGES, postBeginningAt, postEndingAt } from '../officials/post.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../officials/surnames.ts';
import { charTable, type Fact, matchesAt } from './facts.ts';

const SURNAME = `(?:${[...COMPOUND_SURNAMES].join('|')}|[${[...SURNAMES].filter((name) => name.length === 1).join('')}])`;
const SURNAME_BEGINS = charTable(
  [...SURNAMES, ...COMPOUND_SURNAMES].map((name) => name.charAt(0)).join(''),
);
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
  for (const { start, end, name } of known.in(text)) addName(name, start, end);
  for (const { pattern, holds } of BARE_NAMES) {
    for (const { index, 0: name } of matchesAt(text, pattern, SURNAME_BEGINS)) {
      if (holds(text, index, index + name.length)) addName(name, index, index + name.length);
    }
  }
  return facts;
}

const ONLY_A_NAME = new RegExp(`^${SURNAME}${HAN}{1,3}$`, 'u');

/** Can these words, by themselves or behind a title, be a name? */
export function mayBeName(words: string, before: string): boolean {
  if (ONLY_A_NAME.test(words)) return true;
  return words.length <= 4 && postEndingAt(before, before.length) !== null;
}

const ENDS_POST_TABLE = charTable(POST_EDGES.last);
/** Also the last characters of words of status: 村民, 学生, 种植户. */
const BEFORE_NAME = charTable(`${POST_EDGES.last}民众生工户友客师者员主长人`);
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
    if (at < until && (mayBeginName(text, at) || known.beginsAt(text, at))) return true;
  }
  return false;
}

function mayBeginName(text: string, at: number): boolean {
  return at === 0 || BEFORE_NAME[text.charCodeAt(at - 1)] === 1 || !IS_HAN.test(text[at - 1] ?? '');
}

const IS_HAN = /\p{sc=Han}/u;

/** Does a surname stand right behind a title? */
function isTitledAt(text: string, at: number): boolean {
  const isLikely = SURNAME_BEGINS[text.charCodeAt(at)] === 1;
  return (
    isLikely && ENDS_POST_TABLE[text.charCodeAt(at - 1)] === 1 && postEndingAt(text, at) !== null
  );
}

/** So much before and behind the beginning of a titled name is read to know where it ends. */
const BEFORE_TITLED = 24;
const BEHIND_TITLED = 12;

/** So many places of words are looked at. */
const MOST_PLACES = 64;

/** Do these words stand right behind a title somewhere? 社长山口一郎 says that 山口一郎 may be somebody. */
export function isTitledIn(text: string, words: string): boolean {
  if (words.length > 5) return false;
  let at = text.indexOf(words);
  for (let places = 0; at >= 0 && places < MOST_PLACES; places++) {
    if (postEndingAt(text, at)) return true;
    at = text.indexOf(words, at + 1);
  }
  return false;
}

/** The names of everybody who is named anywhere in some texts: a bare 谭谱 is a name where 局长谭谱 stands elsewhere. */
export class KnownNames {
  private readonly byFirst = new Map<string, string[]>();
  /** Which characters names begin with: most begin none. */
  private readonly firsts = new Uint8Array(0x10000);

  add(name: string): void {
    if (name.length < 2) return;
    this.firsts[name.charCodeAt(0)] = 1;
    const same = this.byFirst.get(name.charAt(0)) ?? [];
    if (same.includes(name)) return;
    // The longest first: 邓和平 before 邓和.
    same.push(name);
    same.sort((a, b) => b.length - a.length);
    this.byFirst.set(name.charAt(0), same);
  }

  /** Takes in who is named behind a title. */
  learn(text: string, recognize: (text: string) => readonly Person[]): void {
    for (let at = 1; at < text.length; at++) {
      if (!isTitledAt(text, at)) continue;
      const around = text.slice(Math.max(0, at - BEFORE_TITLED), at + BEHIND_TITLED);
      for (const { name } of recognize(around)) this.add(name);
    }
  }

  beginsAt(text: string, at: number): boolean {
    if (this.firsts[text.charCodeAt(at)] === 0) return false;
    return this.byFirst.get(text.charAt(at))?.some((one) => text.startsWith(one, at)) ?? false;
  }

  *in(text: string): Generator<Span & { name: string }> {
    if (this.byFirst.size === 0) return;
    for (let i = 0; i < text.length; i++) {
      if (this.firsts[text.charCodeAt(i)] === 0) continue;
      const name = this.byFirst.get(text.charAt(i))?.find((one) => text.startsWith(one, i));
      if (!name) continue;
      yield { start: i, end: i + name.length, name };
      i += name.length - 1;
    }
  }
}
