import type { Person, Title } from '../finding.ts';
import { HAN, isHan } from '../han.ts';
import { wordAt } from './lexicon.ts';
import { isLikelyName, TRUST } from './name.ts';
import { surnameAt } from './name-forms.ts';
import { mention, type People } from './people.ts';
import { postBeginningAt } from './post.ts';
import { HONORIFIC } from './status.ts';
import { mayBeginSurname } from './surname-mentions.ts';

/** A name is a place's where one of these follows: 安宁河, 高山村. */
const PLACE_BEHIND = /^(?:[河江路镇乡村县街]|大道|社区|水库)/;

/** Names by their first code unit: one pass over the text finds all of them. */
type Known = Map<number, Printed[]>;
/** What stands for a person, and whether it is the given name alone. */
type Printed = { printed: string; person: Person; isGiven: boolean };

/** A quick look before names are looked up: characters by so many of their values. */
const MARKS = 1024;

/** So many characters are looked at in a step. */
const STEP = 4000;

/** Every further mention of a full name, and for names in parts (马库斯·霍夫曼) of the last part. */
export function* addRepeats(text: string, found: People): Generator<void> {
  const known = namesOf(text, found.all());
  if (known.size === 0) return;
  const mayBegin = new Uint8Array(MARKS);
  for (const first of known.keys()) mayBegin[first % MARKS] = 1;
  let step = STEP;
  for (let at = 0; at < text.length; at++) {
    if (at >= step) {
      step = at + STEP;
      yield;
    }
    if (!mayBegin[text.charCodeAt(at) % MARKS]) continue;
    const name = knownAt(text, at, known);
    if (!name || !found.isFree(at, at + name.printed.length)) continue;
    if (!isMention(text, at, name)) continue;
    found.add(repeated(text, at, name.printed, name.person));
    at += name.printed.length - 1;
  }
}

function knownAt(text: string, at: number, known: Known): Printed | undefined {
  return known
    .get(text.charCodeAt(at))
    ?.find(({ printed, person }) => person.end <= at && text.startsWith(printed, at));
}

const LAST_PART = new RegExp(`[·•・．‧]([${HAN}]{2,6})$`);

function namesOf(text: string, persons: readonly Person[]): Known {
  const known: Known = new Map();
  const seen = new Set<string>();
  const add = (printed: string, person: Person, isGiven = false) => {
    if (seen.has(printed)) return;
    seen.add(printed);
    const code = printed.charCodeAt(0);
    const names = known.get(code) ?? [];
    known.set(code, names);
    names.push({ printed, person, isGiven });
  };
  for (const person of persons) {
    if (person.coref !== null || person.end - person.start < 2) continue;
    add(text.slice(person.start, person.end), person);
    add(person.name, person);
    const last = LAST_PART.exec(person.name)?.[1];
    if (last) add(last, person);
    const given = givenName(person.name);
    if (given) add(given, person, true);
  }
  for (const names of known.values()) names.sort((a, b) => b.printed.length - a.printed.length);
  return known;
}

/** 晚晴 for 向晚晴: a given name of two characters that is no word stands for the whole. */
function givenName(name: string): string | null {
  const given = name.slice(surnameAt(name, 0)?.length ?? name.length);
  const isWhole = given.length === 2 && isHan(given, 0) && isHan(given, 1);
  return isWhole && !/某/.test(given) && !wordAt(given, 0, 2) ? given : null;
}

/** 向前来采访的记者 spells the name 向前 in its ordinary sense. */
function isMention(text: string, at: number, { printed, isGiven }: Printed): boolean {
  const end = at + printed.length;
  if (isGiven && !mayBeginSurname(text, at)) return false;
  return !PLACE_BEHIND.test(text.slice(end, end + 2)) && isLikelyName(text, at, end, TRUST.known);
}

function repeated(text: string, at: number, printed: string, person: Person): Person {
  const end = at + printed.length;
  const { name, kind } = person;
  const titles = titlesBehind(text, end);
  return {
    ...mention({ start: at, end, name }, kind, 'repeated-name', titles),
    coref: name,
  };
}

/** 文　敏副主任: the title behind a name that is known. */
function titlesBehind(text: string, end: number): Title[] {
  const post = postBeginningAt(text, end);
  if (!post || HONORIFIC.test(text.slice(end, end + 2))) return [];
  return [
    {
      start: end,
      end: post.end,
      text: post.post,
      org: null,
      post: post.post,
      former: false,
    },
  ];
}
