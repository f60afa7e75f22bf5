import type { PersonFact } from '../catalog/article-facts.ts';
import type { PersonKind } from '../finding.ts';
import { byDay, dayOf, type FactsArticle, type Place, placeIn } from './source.ts';

/** A person as many articles show him or her. The same name is taken for the same person. */
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

/** A title that a person was named with, and in which articles. */
export type TitleSpan = {
  title: string;
  org: string | null;
  /** 原市长: named as one that was held before. */
  isFormer: boolean;
  firstSeen: string;
  lastSeen: string;
  /** The titles that were named together with it (兼任). */
  together: string[];
  places: Place[];
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
  { name, kind, titles }: PersonFact,
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
  const held = titles.filter(({ former }) => !former);
  if (held.length > 0 && day >= known.titledOn) {
    known.title = held.map(({ text }) => text).join('、');
    known.titledOn = day;
    known.kind = kind;
  }
}

/** The titles of a person over time, the first seen first. A shorter form of a title (市委书记 of 绵阳市委书记) is the same one. */
export function titlesOver(name: string, articles: Iterable<FactsArticle>): TitleSpan[] {
  const spans = new Map<string, TitleSpan>();
  for (const article of articles) {
    for (const fact of article.facts.persons) {
      if (fact.name !== name) continue;
      for (const title of fact.titles) addTitle(spans, placeIn(article, fact), title, fact);
    }
  }
  const joined = joinForms([...spans.values()]);
  for (const span of joined) span.places.sort(byDay);
  return joined.sort((a, b) => compare(seenFrom(a), seenFrom(b)));
}

/** The first seen first; of those, the one that was seen last earlier. */
function seenFrom({ firstSeen, lastSeen, title }: TitleSpan): string {
  return [firstSeen || '9999', lastSeen, title].join(' ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function addTitle(
  spans: Map<string, TitleSpan>,
  place: Place,
  { text, org, former }: PersonFact['titles'][number],
  { titles }: PersonFact,
): void {
  const id = `${text} ${former}`;
  const day = dayOf(place);
  const span = spans.get(id) ?? {
    ...{ title: text, org, isFormer: former },
    ...{ firstSeen: day, lastSeen: day, together: [], places: [] },
  };
  spans.set(id, span);
  if (day && (!span.firstSeen || day < span.firstSeen)) span.firstSeen = day;
  if (day > span.lastSeen) span.lastSeen = day;
  for (const other of titles) {
    if (other.text !== text && !span.together.includes(other.text)) span.together.push(other.text);
  }
  if (!span.places.some(({ articleKey }) => articleKey === place.articleKey))
    span.places.push(place);
}

/** So short a title may end many others: 局长. */
const TELLING = 4;

function joinForms(spans: readonly TitleSpan[]): TitleSpan[] {
  const joined: TitleSpan[] = [];
  for (const span of [...spans].sort((a, b) => b.title.length - a.title.length)) {
    const longer = joined.find(
      ({ title, isFormer }) =>
        span.title.length >= TELLING && isFormer === span.isFormer && title.endsWith(span.title),
    );
    if (longer) take(longer, span);
    else joined.push(span);
  }
  return joined;
}

function take(longer: TitleSpan, { firstSeen, lastSeen, together, places }: TitleSpan): void {
  if (firstSeen && (!longer.firstSeen || firstSeen < longer.firstSeen))
    longer.firstSeen = firstSeen;
  if (lastSeen > longer.lastSeen) longer.lastSeen = lastSeen;
  longer.together = [...new Set([...longer.together, ...together])];
  const known = new Set(longer.places.map(({ articleKey }) => articleKey));
  longer.places.push(...places.filter(({ articleKey }) => !known.has(articleKey)));
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
