import type { Person, PersonKind, Title } from '../finding.ts';
import type { Name } from './name-forms.ts';

/** The persons that were found so far: no two share a character, the first that is added stays. */
export type People = {
  /** Adds a person unless somebody stands there; says whether it did. */
  add(person: Person): boolean;
  isFree(start: number, end: number): boolean;
  /** The person whose name begins there. */
  at(start: number): Person | undefined;
  /** Puts another record of the same mention in its place. */
  replace(person: Person): void;
  /** In the order of the text. */
  all(): readonly Person[];
};

export function people(): People {
  const at = new Map<number, Person>();
  let inOrder: Person[] | null = null;
  const taken = new Set<number>();
  const isFree = (start: number, end: number) => {
    for (let offset = start; offset < end; offset++) if (taken.has(offset)) return false;
    return true;
  };
  return {
    isFree,
    at: (start) => at.get(start),
    replace(person) {
      at.set(person.start, person);
      inOrder = null;
    },
    add(person) {
      if (!isFree(person.start, person.end)) return false;
      for (let offset = person.start; offset < person.end; offset++) taken.add(offset);
      at.set(person.start, person);
      inOrder = null;
      return true;
    },
    all() {
      inOrder ??= [...at.values()].sort((a, b) => a.start - b.start);
      return inOrder;
    },
  };
}

/** One mention: the name with the titles before and behind it. */
export function mention(
  name: Name,
  kind: PersonKind,
  rule: string,
  titles: readonly Title[] = [],
): Person {
  return {
    ...name,
    kind,
    titles: [...titles],
    mentionStart: Math.min(name.start, ...titles.map((title) => title.start)),
    mentionEnd: Math.max(name.end, ...titles.map((title) => title.end)),
    coref: null,
    rule,
  };
}
