import { POSTS, postBeginningAt, postEndingAt } from '../officials/posts.ts';
import { recognizePersons } from '../officials/recognize-persons.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../officials/surnames.ts';
import type { Fact } from './facts.ts';

const SURNAME = `(?:${[...COMPOUND_SURNAMES].join('|')}|[${[...SURNAMES].filter((name) => name.length === 1).join('')}])`;
const HAN = '[\\p{sc=Han}]';

/** Any of the first, or the last, characters of titles: a quick look before the title is looked up. */
const edgeOf = (at: 0 | -1) =>
  `[${[...new Set([...POSTS.keys()].map((post) => post.at(at)))].join('')}]`;

type BareName = { pattern: RegExp; holds: (text: string, start: number, end: number) => boolean };

/** Names that stand without a title that is recognised with them. */
const BARE_NAMES: readonly BareName[] = [
  // 邱市长, where no other character of the sentence can belong to the surname.
  {
    pattern: new RegExp(
      `(?<!(?![请和由向对给与听说在据经是])${HAN})${SURNAME}(?=${edgeOf(0)})`,
      'gu',
    ),
    holds: (text, _, end) => postBeginningAt(text, end) !== null,
  },
  // 乡长于成龙江。: a title with a name of any length, up to where the words end.
  {
    pattern: new RegExp(`(?<=${edgeOf(-1)})${SURNAME}${HAN}{1,3}(?=等|(?!${HAN}))`, 'gu'),
    holds: (text, start) => postEndingAt(text, start) !== null,
  },
  // 钟离秋、常青为…, 党向红不再兼任…: appointments.
  {
    pattern: new RegExp(
      `(?<=^|[\\n、,，;；)）])${SURNAME}${HAN}{1,3}?(?=(?:、${HAN}{2,4}){0,9}(?:为${HAN}|任${HAN}|不再|的[^,，。;；、]{2,24}职务))`,
      'gu',
    ),
    holds: () => true,
  },
];

/** Names and titles that are recognised in a text, and names that are known from elsewhere in the article. */
export function personsIn(text: string, knownNames: RegExp | null): Fact[] {
  const facts: Fact[] = [];
  const addName = (name: string, start: number, end: number) => {
    const isTaken = facts.some(
      (fact) => fact.kind === 'name' && fact.start < end && start < fact.end,
    );
    if (!isTaken) facts.push({ kind: 'name', key: name, text: name, start, end });
  };
  for (const { start, end, name, titles } of recognizePersons(text)) {
    addName(name, start, end);
    for (const { text: title, start: from, end: until } of titles) {
      facts.push({ kind: 'title', key: title, text: title, start: from, end: until });
    }
  }
  for (const { index, 0: name } of knownNames ? text.matchAll(knownNames) : []) {
    addName(name, index, index + name.length);
  }
  for (const { pattern, holds } of BARE_NAMES) {
    for (const { index, 0: name } of text.matchAll(pattern)) {
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

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** The names of everybody who is named in these texts, as one pattern, the longest first; `null` for none. */
export function namesOf(texts: readonly string[]): RegExp | null {
  const all = texts.flatMap((text) => recognizePersons(text).map(({ name }) => name));
  const names = new Set(all.filter((name) => name.length > 1));
  if (names.size === 0) return null;
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((name) => name.replace(SPECIAL, '\\$&')).join('|'), 'g');
}
