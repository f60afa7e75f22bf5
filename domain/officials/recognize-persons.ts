import type { Person, PersonKind } from '../finding.ts';
import { bylinePersons } from './byline.ts';
import { repeatsOf, surnamesWithTitle } from './coreference.ts';
import { readName, surnameAt } from './name.ts';
import { POSTS, postBeginningAt, STATUS } from './posts.ts';
import { titlesBefore } from './title.ts';

/** The ends of titles: a name may begin behind each. */
const POST_ENDS = new RegExp([...POSTS.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
const APPOINTED =
  /(?<=^|\n|[、;；])([\p{sc=Han}]{1,4}(?:[ \u3000]+[\p{sc=Han}]){0,2})(?:\([^()]{1,6}\))?(?=为[^,，。;；]{2,30}[长任记员席官]|任[^,，。;；]{2,30}[长任记员席]|的[^,，。;；]{2,30}[长任记员席]职务|不再兼任)/gu;

/** The named persons of a text, in its order; see `Person`. */
export function recognizePersons(text: string): Person[] {
  const found = new Map<number, Person>();
  const add = (person: Person) => {
    if (!overlaps(found, person)) found.set(person.start, person);
  };
  for (const person of titled(text)) add(person);
  for (const person of withStatus(text)) add(person);
  for (const person of appointed(text)) add(person);
  for (const person of listed(text, [...found.values()])) add(person);
  for (const person of bylinePersons(text)) add(person);
  const first = [...found.values()].sort((a, b) => a.start - b.start);
  for (const person of repeatsOf(text, first)) add(person);
  for (const person of surnamesWithTitle(text, first)) add(person);
  return withCoreference([...found.values()].sort((a, b) => a.start - b.start));
}

function overlaps(found: ReadonlyMap<number, Person>, { start, end }: Person): boolean {
  for (const other of found.values()) if (other.start < end && start < other.end) return true;
  return false;
}

/** 市交通运输局局长谭谱: a title with a name behind it. */
function* titled(text: string): Generator<Person> {
  for (const { index, 0: post } of text.matchAll(POST_ENDS)) {
    const at = index + post.length;
    if (postBeginningAt(text, at)) continue;
    const name = readName(text, at);
    const run = name && titlesBefore(text, at);
    if (!name || !run) continue;
    yield {
      ...name,
      kind: run.kind,
      titles: run.titles,
      mentionStart: run.start,
      mentionEnd: name.end,
      coref: null,
      rule: 'title-before-name',
    };
  }
}

const STATUS_ENDS =
  /村民|市民|居民|学生|同学|考生|家长|妈妈|爸爸|患者|游客|大户|工人|钳工|民宿主|店主|摊主|被告人|被害人|嫌疑人|感染者\d+:|徒弟|弟子|向导|志愿者|队友|的老师|诗人/g;

/** 村民阿根, 被告人钱某甲: a word of status with a name behind it. */
function* withStatus(text: string): Generator<Person> {
  for (const { index, 0: word } of text.matchAll(STATUS_ENDS)) {
    const at = index + word.length;
    const name = readName(text, at) ?? anonymised(text, at);
    if (!name) continue;
    const kind = STATUS.find(([pattern]) => pattern.test(word))?.[1] ?? 'citizen';
    yield { ...plain(name, kind), rule: 'status-before-name' };
  }
}

/** 张某某, 钱某甲, 郝某: names that the paper withholds. */
function anonymised(text: string, at: number) {
  const surname = surnameAt(text, at);
  const hidden =
    surname &&
    /^某[某甲乙丙丁]?/.exec(text.slice(at + surname.length, at + surname.length + 2))?.[0];
  return hidden
    ? { start: at, end: at + surname.length + hidden.length, name: surname + hidden }
    : null;
}

function plain(name: { start: number; end: number; name: string }, kind: PersonKind): Person {
  return {
    ...name,
    kind,
    titles: [],
    mentionStart: name.start,
    mentionEnd: name.end,
    coref: null,
    rule: 'name',
  };
}

/** 李　云为沱阳市人民政府副市长: appointments name the post behind the name. */
function* appointed(text: string): Generator<Person> {
  for (const { index, 1: printed = '' } of text.matchAll(APPOINTED)) {
    const name = printed.replace(/[ \u3000]/g, '');
    if (name.length < 2 || name.length > 4) continue;
    const foreign = name.length === 4 && /^[阿尔古吉麦买扎]/.test(name);
    if (surnameAt(name, 0) === null && !foreign) continue;
    yield {
      ...plain({ start: index, end: index + printed.length, name }, 'official'),
      rule: 'appointment',
    };
  }
}

/** 市领导时　光、司马朗月和…: one title before a list of names. */
function* listed(text: string, persons: readonly Person[]): Generator<Person> {
  for (const person of persons) {
    let { end } = person;
    while (text[end] === '、') {
      const name = readName(text, end + 1) ?? anonymised(text, end + 1);
      if (!name || titlesBefore(text, name.end)) break;
      yield { ...plain(name, person.kind), rule: 'list-of-names' };
      end = name.end;
    }
  }
}

/** Every mention after the first full one points back to it; a kind that a later mention lacks is taken over. */
function withCoreference(persons: readonly Person[]): Person[] {
  const full = new Map<string, Person>();
  return persons.map((person) => {
    const earlier = full.get(person.coref ?? person.name);
    if (!earlier) {
      full.set(person.name, person);
      return person;
    }
    const kind = person.titles.length > 0 && person.kind !== 'other' ? person.kind : earlier.kind;
    return { ...person, kind, coref: earlier.name };
  });
}
