import type { Person, PersonKind } from '../finding.ts';

/**
 * Every mention after the first full one points back to it; a kind that a mention lacks is taken over, from before or,
 * where nothing was told before, from behind: 关于乐小军等同志职务任免的通知.
 */
export function withCoreference(persons: readonly Person[]): Person[] {
  const told = new Map<string, PersonKind>();
  for (const person of persons) {
    if (tells(person) && !told.has(nameOf(person))) told.set(nameOf(person), person.kind);
  }
  const full = new Map<string, Person>();
  return persons.map((person) => {
    const earlier = full.get(nameOf(person));
    if (!earlier) {
      const first = isVague(person) ? (told.get(person.name) ?? person.kind) : person.kind;
      full.set(person.name, { ...person, kind: first });
      return { ...person, kind: first };
    }
    const kind = tells(person) && person.coref === null ? person.kind : earlier.kind;
    return { ...person, kind, coref: earlier.name };
  });
}

const nameOf = ({ coref, name }: Person): string => coref ?? name;

/** A title, or a post that is given, that says what its holder is. */
const tells = ({ titles, stated = [], kind }: Person): boolean =>
  titles.length + stated.length > 0 && kind !== 'other';

/** A name without a title is a citizen's until more is told. */
const isVague = (person: Person): boolean =>
  !tells(person) && (person.kind === 'citizen' || person.kind === 'other');
