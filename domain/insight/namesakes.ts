import type { PersonFact } from '../catalog/article-facts.ts';
import { type NamedTitle, type Office, officesOf, type Relation, relationOf } from './offices.ts';
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

/**
 * The groups with these offices of one person in them: what was apart may be joined by it. A shorter form (县委书记) joins
 * only where it can mean but one: 三台县委书记 and 梓潼县委书记 stay two.
 */
function joined(
  groups: readonly Office[][],
  offices: readonly Office[],
  isStrict: boolean,
): Office[][] {
  const touch = (group: readonly Office[]): Relation => {
    const relations = offices.flatMap((one) => relationsIn(group, one, isStrict));
    return relations.includes('same') ? 'same' : relations.includes('form') ? 'form' : null;
  };
  const touched = new Map(groups.map((group) => [group, touch(group)]));
  const same = groups.filter((group) => touched.get(group) === 'same');
  const forms = groups.filter((group) => touched.get(group) === 'form');
  const own = forms.length === 1 ? [...same, ...forms] : same;
  const known = new Set(own.flat().map(({ title }) => title));
  const others = groups.filter((group) => !own.includes(group));
  return [...others, [...own.flat(), ...offices.filter(({ title }) => !known.has(title))]];
}

/** How an office lies to those of a group; what is short there means nothing more where it was told what it means. */
function relationsIn(group: readonly Office[], office: Office, isStrict: boolean): Relation[] {
  const relations = group.map((other) => relationOf(other, office, isStrict));
  return relations.map((relation, index) => {
    const other = group[index];
    if (relation !== 'form' || !other || lengthOf(other) > lengthOf(office)) return relation;
    const isTold = group.some(
      (one) =>
        lengthOf(one) > lengthOf(other) &&
        relationOf(one, other, isStrict) !== null &&
        relationOf(one, office, isStrict) === null,
    );
    return isTold ? null : relation;
  });
}

const lengthOf = ({ org, place, title }: Office): number => (org ?? place ?? title).length;

/** By the organisation that was named first, in its longest form; by the title where there is none or two have the same. */
function labelled(groups: readonly Office[][]): Namesake[] {
  const orgOf = (offices: readonly Office[]) => {
    const orgs = offices.flatMap(({ org }) => org ?? []);
    const forms = orgs.filter((org) => org.endsWith(orgs[0] ?? ''));
    return forms.sort((a, b) => b.length - a.length)[0];
  };
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
