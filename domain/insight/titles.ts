import type { PersonFact } from '../catalog/article-facts.ts';
import type { PostChange } from '../finding.ts';
import { byDay, dayOf, type FactsArticle, type Place, placeIn } from './source.ts';

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
  places: TitlePlace[];
};

/** Where a title is named; with what becomes of it there: given, taken, held besides another. */
export type TitlePlace = Place & { change?: Exclude<PostChange, 'shared'> };

/** The titles of a person over time, the first seen first. A shorter form of a title (市委书记 of 绵阳市委书记) is the same one. */
export function titlesOver(name: string, articles: Iterable<FactsArticle>): TitleSpan[] {
  const spans = new Map<string, TitleSpan>();
  for (const article of articles) {
    for (const fact of article.facts.persons) {
      if (fact.name !== name) continue;
      const place = placeIn(article, fact);
      for (const title of fact.titles) addTitle(spans, place, title, fact);
      for (const { change, ...post } of fact.stated ?? []) {
        const there = change === 'shared' ? place : { ...place, change };
        addTitle(spans, there, { ...post, former: false }, fact);
      }
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
  place: TitlePlace,
  { text, org, former }: PersonFact['titles'][number],
  { titles, stated = [] }: PersonFact,
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
  // What is taken and what is given in one sentence is not held together.
  const isHeld = place.change !== 'removed' && place.change !== 'appointed';
  const others = [...titles, ...stated.filter(({ change }) => change === 'concurrent')];
  for (const other of isHeld ? others : []) {
    if (other.text !== text && !span.together.includes(other.text)) span.together.push(other.text);
  }
  const there = span.places.findIndex(({ articleKey }) => articleKey === place.articleKey);
  if (there < 0) span.places.push(place);
  // What becomes of a title says more than that it is named.
  else if (place.change) span.places[there] = place;
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
