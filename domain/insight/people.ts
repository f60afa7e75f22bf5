import type { PersonFact } from '../catalog/article-facts.ts';
import type { PersonKind } from '../finding.ts';
import { byDay, dayOf, type FactsArticle, type Place, placeIn } from './source.ts';

/** A person as many articles show him or her. The same name is taken for the same person: `tellApart` comes before. */
export type PersonSummary = {
  name: string;
  kind: PersonKind;
  /** The last title that was named; empty where none was. */
  title: string;
  articles: number;
  mentions: number;
  quotations: number;
  /** Days of publication, `2021-12-17`; empty where none is known. */
  firstSeen: string;
  lastSeen: string;
};

/** Two people in the same articles. */
export type CoMention = { name: string; other: string; articles: number; places: Place[] };

/** Everyone who is named in some articles, those in most articles first. */
export function peopleOf(articles: Iterable<FactsArticle>): PersonSummary[] {
  const people = new Map<string, PersonSummary & { seenIn: string; titledOn: string }>();
  for (const article of articles) {
    for (const fact of article.facts.persons) countMention(people, article, fact);
    for (const { speaker } of article.facts.quotations) {
      const known = speaker === null ? undefined : people.get(speaker);
      if (known) known.quotations++;
    }
  }
  const all = [...people.values()].map(({ seenIn, titledOn, ...summary }) => summary);
  return all.sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}

function countMention(
  people: Map<string, PersonSummary & { seenIn: string; titledOn: string }>,
  article: FactsArticle,
  { name, kind, titles, stated = [] }: PersonFact,
): void {
  const day = dayOf(article);
  const known = people.get(name) ?? {
    ...{ name, kind, title: '', articles: 0, mentions: 0, quotations: 0 },
    ...{ firstSeen: day, lastSeen: day, seenIn: '', titledOn: '' },
  };
  people.set(name, known);
  known.mentions++;
  if (known.seenIn !== article.key) {
    known.seenIn = article.key;
    known.articles++;
  }
  if (day && (!known.firstSeen || day < known.firstSeen)) known.firstSeen = day;
  if (day > known.lastSeen) known.lastSeen = day;
  const given = stated.filter(({ change }) => change !== 'removed');
  const held = [...titles.filter(({ former }) => !former), ...given];
  if (held.length > 0 && day >= known.titledOn) {
    known.title = held.map(({ text }) => text).join('、');
    known.titledOn = day;
    known.kind = kind;
  }
}

/** With whom a person is named, those in most articles first. */
export function coMentionsOf(name: string, articles: Iterable<FactsArticle>): CoMention[] {
  return pairsAmong(articles, (names) =>
    names.has(name)
      ? [...names.keys()].filter((other) => other !== name).map((o) => [name, o])
      : [],
  );
}

/** Who of these is named with whom. */
export function coMentionsAmong(
  names: readonly string[],
  articles: Iterable<FactsArticle>,
): CoMention[] {
  return pairsAmong(articles, (named) => {
    const there = names.filter((name) => named.has(name));
    return there.flatMap((name, index) => there.slice(index + 1).map((other) => [name, other]));
  });
}

function pairsAmong(
  articles: Iterable<FactsArticle>,
  pairsIn: (named: Map<string, PersonFact>) => (readonly [string, string] | string[])[],
): CoMention[] {
  const pairs = new Map<string, CoMention>();
  for (const article of articles) {
    const named = new Map<string, PersonFact>();
    for (const fact of article.facts.persons) if (!named.has(fact.name)) named.set(fact.name, fact);
    for (const [name = '', other = ''] of pairsIn(named)) {
      const id = `${name}\n${other}`;
      const pair = pairs.get(id) ?? { name, other, articles: 0, places: [] };
      pairs.set(id, pair);
      pair.articles++;
      const fact = named.get(other);
      if (fact) pair.places.push(placeIn(article, fact));
    }
  }
  for (const { places } of pairs.values()) places.sort(byDay);
  return [...pairs.values()].sort(
    (a, b) => b.articles - a.articles || (a.other < b.other ? -1 : 1),
  );
}

/** What a person said, the latest first. */
export function quotationsOf(name: string, articles: Iterable<FactsArticle>): Place[] {
  const found: Place[] = [];
  for (const article of articles) {
    for (const quotation of article.facts.quotations) {
      if (quotation.speaker === name) found.push(placeIn(article, quotation));
    }
  }
  return found.sort((a, b) => byDay(b, a));
}
