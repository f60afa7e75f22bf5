import { readName, TRUST } from './name.ts';
import { mention, type People } from './people.ts';
import { postsIn } from './post.ts';

/** 市领导时　光、司马朗月和…: one title before a list of names. */
export function addListed(text: string, found: People): void {
  for (const person of found.all()) {
    let { end } = person;
    for (;;) {
      const joint = /^(?:[、]|和|与|及|以及)/.exec(text.slice(end, end + 2))?.[0];
      if (!joint) break;
      const name = readName(text, end + joint.length, joint === '、' ? TRUST.title : 0);
      if (!name || isTitled(text, name.end)) break;
      if (!found.add(mention(name, person.kind, 'list-of-names'))) break;
      end = name.end;
    }
  }
}

/** 甲、香港恒翼投资主席乙: the next of the list has a title of his own, in which no name begins. */
function isTitled(text: string, end: number): boolean {
  const rest = /^[\p{sc=Han}]{1,16}/u.exec(text.slice(end, end + 16))?.[0] ?? '';
  return !/^[等和与及]/.test(rest) && !postsIn(rest).next().done;
}
