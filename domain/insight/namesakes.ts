import type { PersonFact } from '../catalog/article-facts.ts';
import { isSameOffice, type NamedTitle, type Office, officesOf } from './offices.ts';
import type { FactsArticle } from './source.ts';

/** How the reader wants a name to be read: as one person, or as one for each organisation. Without a word it is judged. */
export type NamesakeChoice = 'one' | 'each';
export type NamesakeChoices = Readonly<Record<string, NamesakeChoice>>;

/** One of several people of a name: the offices that were named with him or her, and what tells him or her apart. */
type Namesake = { titles: ReadonlySet<string>; label: string };

/**
 * Articles in which people of one name who are not the same have different names: 王伟（市教育局）, 王伟（三台县）. Within
 * one article a name is one person. Two articles name the same one where the organisation or the title is the same, or
 * where both offices are at the head of one place (市长, later 市委书记); an article that names both offices joins them.
 * Where no office is named, the bare name stays.
 */
export function tellApart(
  articles: readonly FactsArticle[],
  choices: NamesakeChoices = {},
): readonly FactsArticle[] {
  const people = namesakesIn(articles, choices);
  if (people.size === 0) return articles;
  return articles.map((article) => {
    const { persons, quotations } = article.facts;
    const names = namesIn(persons, people);
    if (names.size === 0) return article;
    const nameOf = (name: string) => names.get(name) ?? name;
    const facts = {
      ...article.facts,
      persons: persons.map((fact) => ({ ...fact, name: nameOf(fact.name) })),
      quotations: quotations.map((one) => ({
        ...one,
        speaker: one.speaker && nameOf(one.speaker),
      })),
    };
    return { ...article, facts };
  });
}

/** The name without what tells it apart: 王伟 of 王伟（市教育局）. */
export function bareName(name: string): string {
  return name.replace(/（.*）$/u, '');
}

/** The people of each name that several bear. */
function namesakesIn(
  articles: readonly FactsArticle[],
  choices: NamesakeChoices,
): Map<string, Namesake[]> {
  const groups = new Map<string, Office[][]>();
  const seen = new Set<string>();
  for (const { facts } of articles) {
    for (const [name, titles] of titlesIn(facts.persons)) {
      // Most articles say what was said before.
      const said = [name, ...titles.map(({ text }) => text)].join(' ');
      if (seen.has(said) || choices[name] === 'one') continue;
      seen.add(said);
      const offices = officesOf(titles);
      if (offices.length > 0)
        groups.set(name, joined(groups.get(name) ?? [], offices, choices[name] === 'each'));
    }
  }
  const several = [...groups].filter(([, found]) => found.length > 1);
  return new Map(several.map(([name, found]) => [name, labelled(found)]));
}

/** What everyone in one article is named with. */
function titlesIn(persons: readonly PersonFact[]): Map<string, NamedTitle[]> {
  const found = new Map<string, NamedTitle[]>();
  for (const { name, titles, stated = [] } of persons) {
    if (titles.length + stated.length === 0) continue;
    found.set(name, [...(found.get(name) ?? []), ...titles, ...stated]);
  }
  return found;
}

/** The groups with these offices of one person in them: what was apart may be joined by it. */
function joined(
  groups: readonly Office[][],
  offices: readonly Office[],
  isStrict: boolean,
): Office[][] {
  const touches = (group: readonly Office[]) =>
    group.some((one) => offices.some((other) => isSameOffice(one, other, isStrict)));
  const own = groups.filter(touches).flat();
  const others = groups.filter((group) => !touches(group));
  const known = new Set(own.map(({ title }) => title));
  return [...others, [...own, ...offices.filter(({ title }) => !known.has(title))]];
}

/** By the organisation that was named first; by the title where there is none, or where two have the same. */
function labelled(groups: readonly Office[][]): Namesake[] {
  const orgOf = (offices: readonly Office[]) => offices.find(({ org }) => org !== null)?.org;
  const labels = groups.map((offices) => orgOf(offices) ?? offices[0]?.title ?? '');
  return groups.map((offices, index) => {
    const label = labels[index] ?? '';
    const isAlone = labels.filter((other) => other === label).length === 1;
    const titles = new Set(offices.map(({ title }) => title));
    return { titles, label: isAlone ? label : (offices[0]?.title ?? label) };
  });
}

/** What those in one article are called who have namesakes elsewhere. */
function namesIn(
  persons: readonly PersonFact[],
  people: ReadonlyMap<string, readonly Namesake[]>,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name, found] of titlesIn(persons)) {
    const namesake = people
      .get(name)
      ?.find(({ titles }) => found.some(({ text }) => titles.has(text)));
    if (namesake) names.set(name, `${name}（${namesake.label}）`);
  }
  return names;
}
