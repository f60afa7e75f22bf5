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
