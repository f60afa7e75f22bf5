import type { Annotation } from '../../domain/annotation.ts';
import {
  documentOf,
  type ExportDocument,
  type ExportSource,
  type LibraryPage,
  USUAL_CHOICES,
} from '../../domain/export/source.ts';
import { LIBRARY_IDS, type Library } from '../../domain/library.ts';
import { describeQuote } from '../../domain/quote.ts';
import { aLibrary, EXPORTED_AT, sampleArticles, uuid } from '../../tests/support/export-samples.ts';

/** So many annotations has each article. */
export const PER_ARTICLE = 50;

/** Our own articles over and over, each time under another key, with passages marked at even distances. */
function documentAt(number: number): ExportDocument {
  const samples = SAMPLES.length;
  const { stored, text, quotes } = SAMPLES[number % samples] as (typeof SAMPLES)[number];
  const key = `myrb.net/html/2026/news/11/${300_000 + number}.html`;
  const article = {
    ...stored,
    key,
    url: `http://www.${key}`,
    title: `${stored.title}（${number}）`,
  };
  const { textHash } = article;
  const rows = quotes.map((quote, n) => {
    const annotation: Annotation = {
      id: uuid(number * PER_ARTICLE + n),
      articleKey: key,
      color: 'yellow',
      note: n % 3 === 0 ? '' : `第${n}条：“增速全省第二”, =1+1\n待核对`,
      tags: n % 2 === 0 ? ['工业', '数据'] : [],
      quote,
      textHash,
      createdAt: EXPORTED_AT,
      updatedAt: EXPORTED_AT,
    };
    return { annotation, article };
  });
  const version = {
    id: `${key} ${textHash}`,
    articleKey: key,
    textHash,
    text,
    seenAt: EXPORTED_AT,
  };
  return documentOf(key, { article, versions: [version], decisions: [], rows });
}

const SAMPLES = sampleArticles()
  .slice(0, 4)
  .map(({ key, text }) => {
    const stored = aLibrary([]).articles.find((article) => article.key === key);
    if (!stored) throw new Error(`no article ${key}`);
    const step = Math.floor((text.length - 10) / PER_ARTICLE);
    const quotes = Array.from({ length: PER_ARTICLE }, (_, n) =>
      describeQuote(text, { start: n * step, end: n * step + 8 }),
    );
    return { stored, text, quotes };
  });

/** A source of so many annotations, each article made when its turn comes: nothing is held but what a writer holds. */
export function madeSource(annotations: number): ExportSource {
  const articles = Math.ceil(annotations / PER_ARTICLE);
  return {
    exportedAt: EXPORTED_AT,
    choices: { ...USUAL_CHOICES, reader: '白露' },
    rejections: [],
    async *documents() {
      for (let number = 0; number < articles; number++) yield documentAt(number);
    },
    pages: () => pagesOf(articles),
  };
}

async function* pagesOf(articles: number): AsyncGenerator<LibraryPage> {
  for (const table of Object.keys(LIBRARY_IDS) as (keyof Library)[]) {
    for (let number = 0; number < articles; number++) {
      const { article, versions, rows } = documentAt(number);
      const all: Partial<Record<keyof Library, readonly unknown[]>> = {
        articles: article ? [article] : [],
        versions,
        annotations: rows.map(({ annotation }) => annotation),
      };
      yield { table, rows: all[table] ?? [] };
    }
  }
}
