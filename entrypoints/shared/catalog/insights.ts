import type { LibraryQuestions } from '../../../components/library/library-state.ts';
import type { Catalog } from '../../../domain/catalog/catalog.ts';
import type { Wanted } from '../../../domain/catalog/shelf.ts';
import { indicatorsOf } from '../../../domain/insight/indicators.ts';
import { bareName, type NamesakeChoices, tellApart } from '../../../domain/insight/namesakes.ts';
import {
  coMentionsAmong,
  coMentionsOf,
  peopleOf,
  quotationsOf,
} from '../../../domain/insight/people.ts';
import type { FactsArticle } from '../../../domain/insight/source.ts';
import { titlesOver } from '../../../domain/insight/titles.ts';
import { containsAll, searchable, wordsOf } from '../../../domain/search.ts';
import { sentenceAround } from '../../../domain/sentence.ts';
import { textFragmentUrl } from '../../../domain/text-fragment.ts';
import { articlesOf } from '../../../storage/articles.ts';
import { textsOf } from '../../../storage/catalog-rows.ts';
import type { QuandianDatabase } from '../../../storage/database.ts';

type Insights = Pick<
  LibraryQuestions,
  'people' | 'person' | 'network' | 'indicators' | 'indicator' | 'sentences'
>;

/** What many articles say together. Counted over the articles that fit; the words look for names, titles and indicators. */
export function insightAnswers(catalog: Catalog, db: QuandianDatabase): Insights {
  const articles = lastOf(catalog, (wanted) =>
    catalog.known.factsArticles(keysOf(catalog, wanted)),
  );
  const apart = lastOf(catalog, (wanted, choices) => tellApart(articles(wanted), choices));
  const people = lastOf(catalog, (wanted, choices) => peopleOf(apart(wanted, choices)));
  const indicators = lastOf(catalog, (wanted) => indicatorsOf(articles(wanted)));
  return {
    people: async (wanted, choices) =>
      fitting(people(wanted, choices), wanted, ({ name, title }) => `${name}\n${title}`),
    person: async (name, wanted, choices) => {
      const all = people(wanted, choices);
      const namesakes = all.filter((one) => bareName(one.name) === bareName(name));
      // Who was joined with others, or taken apart, goes by another name now.
      const summary = namesakes.find((one) => one.name === name) ?? namesakes[0];
      if (!summary) return null;
      return { summary, namesakes, ...pageOf(summary.name, apart(wanted, choices)) };
    },
    network: async (names, wanted, choices) => coMentionsAmong(names, apart(wanted, choices)),
    indicators: async (wanted) =>
      fitting(indicators(wanted), wanted, ({ indicator, scope }) => `${scope}\n${indicator}`).map(
        (series) => ({ ...series, points: series.points.length }),
      ),
    indicator: async (id, wanted) => indicators(wanted).find((one) => one.id === id) ?? null,
    sentences: (places) => sentencesAt(db, places),
  };
}

function keysOf(catalog: Catalog, wanted: Wanted): string[] {
  const rows = catalog.find('articles', { ...wanted, words: '', order: 'noted' });
  return [...rows].flatMap((row) => catalog.articles.idOf(row) ?? []);
}

/** What was made of the same question of the same catalog is not made again while the reader types. */
function lastOf<Made>(
  catalog: Catalog,
  make: (wanted: Wanted, choices: NamesakeChoices) => Made,
): (wanted: Wanted, choices?: NamesakeChoices) => Made {
  let last: { question: string; made: Made } | null = null;
  return (wanted, choices = {}) => {
    const question = JSON.stringify([catalog.age, { ...wanted, words: '', order: '' }, choices]);
    if (last?.question !== question) last = { question, made: make(wanted, choices) };
    return last.made;
  };
}

function fitting<Row>(
  rows: readonly Row[],
  { words }: Wanted,
  textOf: (row: Row) => string,
): Row[] {
  const wanted = wordsOf(words);
  return rows.filter((row) => wanted.length === 0 || containsAll(searchable(textOf(row)), wanted));
}

function pageOf(name: string, articles: readonly FactsArticle[]) {
  return {
    titles: titlesOver(name, articles),
    beside: coMentionsOf(name, articles),
    quotations: quotationsOf(name, articles),
  };
}

const sentencesAt = async (
  db: QuandianDatabase,
  places: Parameters<LibraryQuestions['sentences']>[0],
) => {
  const keys = [...new Set(places.map(({ articleKey }) => articleKey))];
  const articles = await articlesOf(db, keys);
  const texts = await textsOf(db, [...articles.values()]);
  return places.map(({ articleKey, start, end }) => {
    const text = texts.get(articleKey);
    if (text === undefined) return null;
    const url = articles.get(articleKey)?.url ?? null;
    const span = { start, end };
    return { ...sentenceAround(text, span), url: url && textFragmentUrl(url, text, span) };
  });
};
