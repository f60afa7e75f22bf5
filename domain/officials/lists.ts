import type { Person, Title } from '../finding.ts';
import { HAN } from '../han.ts';
import { readName, TRUST } from './name.ts';
import type { Name } from './name-forms.ts';
import { mention, type People } from './people.ts';
import { cutsPost, postsIn } from './post.ts';

/** 市领导时　光、司马朗月和…: one title before a list of names. */
export function addListed(text: string, found: People): void {
  for (const person of found.all()) {
    let { end } = person;
    for (;;) {
      const joint = /^(?:[、]|和|与|及|以及)/.exec(text.slice(end, end + 2))?.[0];
      if (!joint) break;
      const name = nextName(text, end, joint);
      if (!name || cutsPost(text, name) || isTitled(text, name.end)) break;
      if (!found.add(inList(name, person))) break;
      end = name.end;
    }
  }
}

/** Between two 、 stands a name, though it were a word: 高飞、党小军、向导、. */
function nextName(text: string, end: number, joint: string): Name | null {
  const at = end + joint.length;
  if (joint !== '、') return readName(text, at, 0);
  const name = readName(text, at, TRUST.listed);
  if (name && text.charAt(name.end) === '、') return name;
  return readName(text, at, TRUST.title);
}

/** A title that one person holds at a time is not shared: 救援队队长甲、乙. */
const HELD_BY_ONE = /(?:长|书记|主任|主席|经理|总裁|校长)$/;

function inList(name: Name, first: Person): Person {
  const title = first.titles.at(-1);
  const isShared = title && (!HELD_BY_ONE.test(title.post) || title.post.startsWith('副'));
  const person = mention(name, first.kind, 'list-of-names');
  if (!isShared) return person;
  const { former: _, ...post } = title;
  return { ...person, stated: [{ ...post, change: 'shared' }] };
}

const RUN = new RegExp(`^[${HAN}]{1,16}`);

/** 甲、香港恒翼投资主席乙: the next of the list has a title of his own, in which no name begins. */
function isTitled(text: string, end: number): boolean {
  const rest = RUN.exec(text.slice(end, end + 16))?.[0] ?? '';
  return !/^[等和与及]/.test(rest) && !postsIn(rest).next().done;
}

/** 党文平和|市政府秘书长花小红: where another's name stands in a title, the title begins behind it. */
export function partTitles(text: string, found: People): void {
  let before: Person | null = null;
  for (const person of found.all()) {
    const [title] = person.titles;
    if (before && title && title.start < before.end && before.end < title.end) {
      found.replace(parted(text, person, title, before.end));
    }
    before = person;
  }
}

function parted(text: string, person: Person, title: Title, end: number): Person {
  const joint = /^(?:、|以及|[和与及])/.exec(text.slice(end, end + 2))?.[0] ?? '';
  const start = Math.min(end + joint.length, title.end - title.post.length);
  const org = text.slice(start, title.end - title.post.length) || null;
  const titles = [
    { ...title, start, text: text.slice(start, title.end), org },
    ...person.titles.slice(1),
  ];
  return { ...person, titles, mentionStart: Math.min(person.start, start) };
}
