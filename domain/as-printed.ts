import type { Span } from './article.ts';
import type { Person, Quotation, Title } from './finding.ts';

/** The words of a text as it was given, for findings in its simplified form, whose offsets are the same. */
export function asPrinted(
  text: string,
  simple: string,
  persons: readonly Person[],
  quotations: readonly Quotation[],
): { persons: Person[]; quotations: Quotation[] } {
  const names = namesIn(text, persons);
  const within = (words: string, { start, end }: Span) => printed(text, simple, words, start, end);
  const post = <Post extends Omit<Title, 'former'>>(title: Post): Post => ({
    ...title,
    text: within(title.text, title),
    org: title.org && within(title.org, title),
    post: within(title.post, title),
  });
  const near = (words: string, { start, end }: Span) =>
    printed(text, simple, words, Math.max(0, start - NEAR), end + NEAR);
  return {
    persons: persons.map((person) => ({
      ...person,
      name: names.get(person.name) ?? within(person.name, person),
      coref: person.coref && (names.get(person.coref) ?? person.coref),
      titles: person.titles.map(post),
      ...(person.stated && { stated: person.stated.map(post) }),
    })),
    quotations: quotations.map((said) => ({
      ...said,
      text: text.slice(said.start, said.end),
      speaker: said.speaker && (names.get(said.speaker) ?? near(said.speaker, said)),
      verb: said.verb && near(said.verb, said),
      titles: said.titles.map(post),
    })),
  };
}

/** How far beside a quotation its speaker and its verb are told, in UTF-16 units. */
const NEAR = 300;

/** Full names, each as its first mention has it. */
function namesIn(text: string, persons: readonly Person[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name, coref, start, end } of persons) {
    if (coref === null) names.set(name, text.slice(start, end).replace(/\s/g, ''));
  }
  return names;
}

/** Words of the simplified text between two offsets, as the text has them; as they are where they stand nowhere there. */
function printed(text: string, simple: string, words: string, from: number, to: number): string {
  const at = simple.slice(from, to).indexOf(words);
  return at < 0 ? words : text.slice(from + at, from + at + words.length);
}
