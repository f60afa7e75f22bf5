import type { Person } from '../finding.ts';

/** Every mention after the first full one points back to it; a kind that a later mention lacks is taken over. */
export function withCoreference(persons: readonly Person[]): Person[] {
  const full = new Map<string, Person>();
  return persons.map((person) => {
    const earlier = full.get(person.coref ?? person.name);
    if (!earlier) {
      full.set(person.name, person);
      return person;
    }
    const isTold = person.titles.length > 0 && person.coref === null && person.kind !== 'other';
    const kind = isTold ? person.kind : earlier.kind;
    return { ...person, kind, coref: earlier.name };
  });
}
