import type { Decision } from '../decision.ts';
import {
  type AnnotationRow,
  type ArticleVersion,
  LIBRARY_IDS,
  type Library,
  type StoredArticle,
} from '../library.ts';
import type { Edition, NewsType, ReferenceSystem } from './gbt7714.ts';

/** What the reader can choose about a file; every format has its own use for it, or none. */
export type ExportChoices = {
  edition: Edition;
  system: ReferenceSystem;
  newsType: NewsType;
  /** Of Markdown; see `template.ts`. Empty: the usual form. */
  template: string;
  /** The reader's name in files for others (Hypothesis, team packs). */
  reader: string;
  /** A byte order mark in front of CSV: Excel takes a file for UTF-8 only with it, some programs stumble over it. */
  byteOrderMark: boolean;
};

export const USUAL_CHOICES: ExportChoices = {
  edition: '2025',
  system: 'numeric',
  newsType: 'by-source',
  template: '',
  reader: '',
  byteOrderMark: true,
};

/** Choices as they were stored once: what is not of its kind is as usual. */
export function choicesFrom(stored: Record<string, unknown>): ExportChoices {
  const known = Object.entries(USUAL_CHOICES).map(([name, usual]) => [
    name,
    typeof stored[name] === typeof usual ? stored[name] : usual,
  ]);
  return Object.fromEntries(known) as ExportChoices;
}

/** An article with one text it had, and everything that was said about it. */
export type ExportDocument = {
  key: string;
  article: StoredArticle | null;
  /** The text of today's version; empty where it was lost. */
  text: string;
  /** Every text that is stored, on which annotations may have been made. */
  versions: readonly ArticleVersion[];
  /** The chosen annotations, in the order of the text. */
  rows: AnnotationRow[];
  /** What the reader decided about what is recognised in it. */
  decisions: readonly Decision[];
};

/** Some rows of one table, in the order of their ids. */
export type LibraryPage = { table: keyof Library; rows: readonly unknown[] };

/** What a file is made from: the chosen part of a library, read bit by bit, so that it need never be held whole. */
export type ExportSource = {
  /** ISO 8601 in UTC. */
  exportedAt: string;
  choices: ExportChoices;
  /** The rejections of the whole library: what they teach holds for every article. */
  rejections: readonly Decision[];
  /** The articles, each once, from the first at every call: those with annotations as they come, then those only kept. */
  documents(): AsyncIterable<ExportDocument>;
  /** The whole library as it is at one moment, table by table in the order of `LIBRARY_IDS`. */
  pages(): AsyncIterable<LibraryPage>;
};

/** A source that is held whole. */
export type HeldSource = ExportSource & { library: Library; rows: readonly AnnotationRow[] };

/** All of a library as a source, or of it only the annotations with these ids and what belongs to them. */
export function sourceOf(
  library: Library,
  exportedAt: string,
  ids: Iterable<string> | null = null,
  choices: Partial<ExportChoices> = {},
): HeldSource {
  const part = ids === null ? library : partOf(library, [...ids]);
  const articles = new Map(part.articles.map((article) => [article.key, article]));
  const rows = part.annotations.map((annotation) => ({
    annotation,
    article: articles.get(annotation.articleKey) ?? null,
  }));
  return {
    library: part,
    rows,
    exportedAt,
    choices: { ...USUAL_CHOICES, ...choices },
    rejections: library.decisions.filter(({ verdict }) => verdict === 'rejected'),
    documents: () => inTurn(documentsOf(part, rows)),
    pages: () => inTurn(pagesOf(part)),
  };
}

async function* inTurn<T>(things: Iterable<T>): AsyncGenerator<T> {
  yield* things;
}

/** Annotations in the order of their ids as given; of the other tables, what belongs to the same articles. */
function partOf(library: Library, ids: readonly string[]): Library {
  const byId = new Map(library.annotations.map((annotation) => [annotation.id, annotation]));
  const annotations = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  const keys = new Set(annotations.map(({ articleKey }) => articleKey));
  return {
    articles: library.articles.filter(({ key }) => keys.has(key)),
    versions: library.versions.filter(({ articleKey }) => keys.has(articleKey)),
    annotations,
    bookmarks: library.bookmarks.filter(({ articleKey }) => keys.has(articleKey)),
    decisions: library.decisions.filter(({ articleKey }) => keys.has(articleKey)),
    trash: [],
    quarantine: [],
  };
}

function documentsOf(library: Library, rows: readonly AnnotationRow[]): ExportDocument[] {
  const versions = Map.groupBy(library.versions, ({ articleKey }) => articleKey);
  const decisions = Map.groupBy(library.decisions, ({ articleKey }) => articleKey);
  const byArticle = Map.groupBy(rows, ({ annotation }) => annotation.articleKey);
  const articles = new Map(library.articles.map((article) => [article.key, article]));
  const keys = new Set([...byArticle.keys(), ...articles.keys()]);
  return [...keys].map((key) =>
    documentOf(key, {
      article: articles.get(key) ?? null,
      versions: versions.get(key) ?? [],
      decisions: decisions.get(key) ?? [],
      rows: byArticle.get(key) ?? [],
    }),
  );
}

/** An article with what belongs to it, its annotations in the order of the text. */
export function documentOf(
  key: string,
  parts: Pick<ExportDocument, 'article' | 'versions' | 'decisions' | 'rows'>,
): ExportDocument {
  const { article, versions } = parts;
  const today = versions.find(({ textHash }) => textHash === article?.textHash);
  return { ...parts, key, text: today?.text ?? '', rows: [...parts.rows].sort(inOrder) };
}

function inOrder({ annotation: a }: AnnotationRow, { annotation: b }: AnnotationRow): number {
  return a.quote.start - b.quote.start || a.quote.end - b.quote.end;
}

/** A library that is held whole, table by table. */
export function pagesOf(library: Library): LibraryPage[] {
  return (Object.keys(LIBRARY_IDS) as (keyof Library)[]).map((table) => {
    const id = (row: unknown) => String((row as Record<string, unknown>)[LIBRARY_IDS[table]]);
    const rows = [...library[table]] as unknown[];
    return {
      table,
      rows: rows.sort((a, b) => (id(a) < id(b) ? -1 : id(a) > id(b) ? 1 : 0)),
    };
  });
}
