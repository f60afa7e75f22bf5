import { readdirSync, readFileSync } from 'node:fs';
import type { Annotation } from '../../domain/annotation.ts';
import type { ArticleHeader } from '../../domain/article.ts';
import { type ExportChoices, type HeldSource, sourceOf } from '../../domain/export/source.ts';
import type { AnnotationRow, Library } from '../../domain/library.ts';
import { describeQuote } from '../../domain/quote.ts';
import { aDraft, anArticle } from './samples.ts';

export const EXPORTED_AT = '2026-11-24T08:00:00.000Z';
const SEEN_AT = '2026-11-22T06:52:07.000Z';
/** An article with characters beyond the basic plane. */
export const RARE = {
  title: '𠮷姓乡贤回乡😀植树3.2万株',
  text: '😀𠮷。11月20日,市林业局局长李明远说:“今年植树3.2万株,增长11.6%。”\n他表示,明年再植树5万株。',
};

type Sample = { key: string; header: ArticleHeader; text: string };

const folder = new URL('../fixtures/gold/articles/', import.meta.url);

/** Our own articles, as the library would hold them, and one with rare characters. */
export function sampleArticles(): Sample[] {
  const own = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .slice(0, 4)
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  const [first] = own;
  return [
    ...own,
    {
      ...first,
      id: 'rare',
      portalFields: { ...first.portalFields, title: RARE.title },
      text: RARE.text,
    },
  ].map(({ id, portalFields, text }) => ({
    key: `myrb.net/${id}.html`,
    header: portalFields,
    text,
  }));
}

/** What is marked in the sample articles: a passage, a note, tags. */
const MARKED: readonly [article: number, exact: string, note: string, tags: string[]][] = [
  [0, '2615亿元', '增速全省第二', ['工业', '数据']],
  [0, '市委书记丁牧之', '', []],
  [0, '增长7.8%', '=1+1', ['数据']],
  [4, '3.2万株', '他说"好",\n对吗？\t＝', ['𠮷', '植树 造林']],
  [4, '😀𠮷', '', ['人物']],
];

/** A version 4 UUID that is always the same. */
export const uuid = (n: number) => `6f1c2c0e-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A library of the sample articles with what is marked in them. */
export function aLibrary(marked = MARKED): Library {
  const samples = sampleArticles();
  const hash = (n: number) => String(n).padStart(64, 'a');
  return {
    articles: samples.map(({ key, header }, n) => ({
      ...header,
      key,
      url: `http://www.${key}`,
      textHash: hash(n),
      createdAt: SEEN_AT,
      updatedAt: SEEN_AT,
    })),
    versions: samples.map(({ key, text }, n) => ({
      id: `${key} ${hash(n)}`,
      articleKey: key,
      textHash: hash(n),
      text,
      seenAt: SEEN_AT,
    })),
    annotations: marked.map(([at, exact, note, tags], n): Annotation => {
      const { key, text } = samples[at] as Sample;
      const start = text.indexOf(exact);
      if (start < 0) throw new Error(`${exact} is not in ${key}`);
      return {
        id: uuid(n),
        articleKey: key,
        color: 'yellow',
        note,
        tags,
        quote: describeQuote(text, { start, end: start + exact.length }),
        textHash: hash(at),
        createdAt: SEEN_AT,
        updatedAt: SEEN_AT,
      };
    }),
    bookmarks: [],
    decisions: [],
    trash: [],
    quarantine: [],
  };
}

/** A source of nothing but these rows: their articles have no text. */
export function sourceOfRows(
  rows: readonly AnnotationRow[],
  choices: Partial<ExportChoices> = {},
): HeldSource {
  const articles = rows.flatMap(({ article }) => (article ? [[article.key, article]] : []));
  const library = {
    ...aLibrary([]),
    articles: [...new Map(articles as [string, Library['articles'][number]][]).values()],
    versions: [],
    annotations: rows.map(({ annotation }) => annotation),
  };
  return sourceOf(library, EXPORTED_AT, null, choices);
}

export function aSource(marked = MARKED, choices: Partial<ExportChoices> = {}): HeldSource {
  const library =
    marked.length > 0 ? aLibrary(marked) : { ...aLibrary([]), articles: [], versions: [] };
  return sourceOf(library, EXPORTED_AT, null, choices);
}

/** An annotation on a small article, with this note, these tags, this passage. */
export function aRow(
  facts: { note?: string; tags?: string[]; exact?: string } = {},
): AnnotationRow {
  const times = { createdAt: EXPORTED_AT, updatedAt: EXPORTED_AT };
  const draft = aDraft();
  return {
    article: { ...anArticle(), textHash: 'h', ...times },
    annotation: {
      ...draft,
      note: facts.note ?? '',
      tags: facts.tags ?? [],
      quote: { ...draft.quote, exact: facts.exact ?? draft.quote.exact },
      ...times,
    },
  };
}
