import type { Person } from '../finding.ts';
import { surnameAt } from './name.ts';
import { HONORIFIC, postBeginningAt } from './posts.ts';

/** Every further mention of a full name, and for names in parts (马库斯·霍夫曼) of the last part. */
export function* repeatsOf(text: string, persons: readonly Person[]): Generator<Person> {
  const seen = new Set<string>();
  for (const person of persons) {
    const printed = text.slice(person.start, person.end);
    if (person.coref !== null || seen.has(printed)) continue;
    seen.add(printed);
    yield* mentions(text, printed, person);
    const last = /[·•]([\p{sc=Han}]{2,6})$/u.exec(printed)?.[1];
    if (last && !seen.has(last)) yield* mentions(text, last, person);
  }
}

function* mentions(text: string, printed: string, person: Person): Generator<Person> {
  for (
    let at = text.indexOf(printed, person.end);
    at >= 0;
    at = text.indexOf(printed, at + printed.length)
  ) {
    const end = at + printed.length;
    // 向前来采访的记者 spells a name in its ordinary sense; 安宁河 is a river.
    if (/^(?:来采访|河|江|路|镇|乡|村|县|街)/.test(text.slice(end, end + 3))) continue;
    yield {
      start: at,
      end,
      name: person.name,
      kind: person.kind,
      titles: [],
      mentionStart: at,
      mentionEnd: end,
      coref: person.name,
      rule: 'repeated-name',
    };
  }
}

/** 王书记, 高局长, 向老师: a surname with a title or an honorific, of somebody named before. */
export function* surnamesWithTitle(text: string, persons: readonly Person[]): Generator<Person> {
  const bySurname = new Map<string, Person[]>();
  for (const person of persons) {
    const surname = surnameAt(person.name, 0);
    if (surname) bySurname.set(surname, [...(bySurname.get(surname) ?? []), person]);
  }
  for (const [surname, holders] of bySurname) {
    for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
      const person = holders.findLast((holder) => holder.end <= at);
      const end = at + surname.length;
      const post = postBeginningAt(text, end);
      const honorific = HONORIFIC.exec(text.slice(end, end + 3))?.[0];
      if (!person || !(post || honorific) || /[\p{sc=Han}]/u.test(glued(text, at))) continue;
      const tail = post?.post ?? honorific ?? '';
      const titles =
        post && !honorific
          ? [
              {
                start: end,
                end: end + tail.length,
                text: tail,
                org: null,
                post: tail,
                former: false,
              },
            ]
          : [];
      yield {
        start: at,
        end,
        name: person.name,
        kind: person.kind,
        titles,
        mentionStart: at,
        mentionEnd: end + tail.length,
        coref: person.name,
        rule: 'surname-with-title',
      };
    }
  }
}

/** The character before a surname, where it makes a longer word of it: 沱阳+市, 校+长. Verbs and particles do not. */
function glued(text: string, at: number): string {
  const before = text[at - 1] ?? '';
  return /[的说请是让和与对向问听给由在把被跟找,，。:：“]/.test(before) ? '' : before;
}
