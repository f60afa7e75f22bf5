import type { Person, Title } from '../finding.ts';
import { HAN, isHan } from '../han.ts';
import { surnameAt } from './name-forms.ts';
import { mention, type People } from './people.ts';
import type { Post } from './post.ts';

/** Honorifics behind a surname, wherever they stand. */
const HONORIFICS = new RegExp(
  `大姐|大哥|大爷|大娘|大妈|大叔|阿姨|奶奶|爷爷|老师|先生|女士|小姐|师傅|同志|[总工哥姐](?![${HAN}]{2}[局厂])`,
  'g',
);
/** 老李, 小高: where no longer name follows. */
const FAMILIAR = new RegExp(
  `[老小](?=[${HAN}](?:[说的是和在也就把给对笑又还,，。、:：]|告诉|介绍|回忆))`,
  'g',
);
/** 段队, 刘局: a title cut short, of somebody who has the whole one. */
const CUT_SHORT = /[队局所处厅台院校](?=[说的和在是也就还带把给对笑又,，。、:：“]|告诉|介绍)/gu;
/** What may stand before a surname: behind other characters it is the end of a word, 沱阳+市长, 校+长. */
const BEFORE = /[的说请是让和与对向问听给由在把被跟找了谢]/;

/** So many titles are looked at in a step. */
const STEP = 256;

/** 王书记, 高局长, 向老师, 老李: a surname with a title or an honorific, of somebody named before. */
export function* addSurnameMentions(
  text: string,
  posts: readonly Post[],
  found: People,
): Generator<void> {
  const holders = bySurname(found.all());
  for (const [index, post] of posts.entries()) {
    if (index % STEP === STEP - 1) yield;
    addBefore(text, post.start, post, holders, found);
  }
  yield;
  for (const { index, 0: word } of text.matchAll(HONORIFICS)) {
    addBefore(text, index, { end: index + word.length, post: null }, holders, found);
  }
  for (const { index, 0: word } of text.matchAll(CUT_SHORT)) {
    addShort(text, index, `${word}长`, holders, found);
  }
  for (const { index } of text.matchAll(FAMILIAR)) {
    const person = holderOf(text, index + 1, index + 2, null, holders);
    if (person && mayBeginSurname(text, index)) {
      const name = { start: index + 1, end: index + 2, name: person.name };
      found.add({ ...refers(name, person, []), mentionStart: index });
    }
  }
}

type Holders = ReadonlyMap<string, readonly Person[]>;
type Tail = { end: number; post: string | null };

function bySurname(persons: readonly Person[]): Holders {
  const holders = new Map<string, Person[]>();
  for (const person of persons) {
    const surname = surnameAt(person.name, 0);
    if (!surname || person.coref !== null || person.name === surname) continue;
    const same = holders.get(surname) ?? [];
    holders.set(surname, same);
    same.push(person);
  }
  return holders;
}

function addBefore(text: string, end: number, tail: Tail, holders: Holders, found: People): void {
  for (const length of [2, 1]) {
    const start = end - length;
    if (start < 0 || !mayBeginSurname(text, start)) continue;
    const person = holderOf(text, start, end, tail.post, holders);
    if (!person) continue;
    const name = { start, end, name: person.name };
    found.add({
      ...refers(name, person, titleOf(text, end, tail)),
      mentionEnd: tail.end,
    });
    return;
  }
}

function addShort(text: string, end: number, post: string, holders: Holders, found: People): void {
  for (const length of [2, 1]) {
    const start = end - length;
    if (start < 0 || !mayBeginSurname(text, start)) continue;
    const person = holderOf(text, start, end, post, holders);
    if (!person?.titles.some((title) => title.post.endsWith(post))) continue;
    const name = { start, end, name: person.name };
    found.add({ ...refers(name, person, []), mentionEnd: end + 1 });
    return;
  }
}

/** The nearest before who has the surname, and among those one whose title it is. */
function holderOf(
  text: string,
  start: number,
  end: number,
  post: string | null,
  holders: Holders,
): Person | undefined {
  const same = holders.get(text.slice(start, end))?.filter((person) => person.end <= start) ?? [];
  const has = (person: Person) => person.titles.some((title) => title.post === post);
  const ends = (person: Person) => person.titles.some((title) => post && title.post.endsWith(post));
  return same.findLast(has) ?? same.findLast(ends) ?? same.at(-1);
}

/** A surname stands behind a mark, or behind a word that ends before it. */
export function mayBeginSurname(text: string, start: number): boolean {
  return !isHan(text, start - 1) || BEFORE.test(text.charAt(start - 1));
}

function titleOf(text: string, start: number, { end, post }: Tail): Title[] {
  const words = text.slice(start, end);
  return post ? [{ start, end, text: words, org: null, post: words, former: false }] : [];
}

function refers(
  name: { start: number; end: number; name: string },
  person: Person,
  titles: readonly Title[],
): Person {
  return {
    ...mention(name, person.kind, 'surname-with-title', titles),
    coref: person.name,
  };
}
