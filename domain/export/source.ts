import type { AnnotationRow, Library, StoredArticle } from '../library.ts';
import type { Edition, NewsType } from './gbt7714.ts';

/** What the reader can choose about a file; every format has its own use for it, or none. */
export type ExportChoices = {
  edition: Edition;
  newsType: NewsType;
  /** Of Markdown; see `template.ts`. Empty: the usual form. */
  template: string;
  /** The reader's name in files for others (Hypothesis, team packs). */
  reader: string;
};

export const USUAL_CHOICES: ExportChoices = {
  edition: '2025',
  newsType: 'by-source',
  template: '',
  reader: 'reader',
};

/** What a file is made from: the part of the library that was chosen, and nothing that a writer would have to ask. */
export type ExportSource = {
  library: Library;
  /** The library's annotations with their articles, in the order in which the reader sees them. */
  rows: readonly AnnotationRow[];
  /** ISO 8601 in UTC. */
  exportedAt: string;
  choices: ExportChoices;
};

/** All of a library as a source, or of it only the annotations with these ids and what belongs to them. */
export function sourceOf(
  library: Library,
  exportedAt: string,
  ids: Iterable<string> | null = null,
  choices: Partial<ExportChoices> = {},
): ExportSource {
  const part = ids === null ? library : partOf(library, [...ids]);
  const articles = new Map(part.articles.map((article) => [article.key, article]));
  const rows = part.annotations.map((annotation) => ({
    annotation,
    article: articles.get(annotation.articleKey) ?? null,
  }));
  return { library: part, rows, exportedAt, choices: { ...USUAL_CHOICES, ...choices } };
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

/** An article with one text it had, and everything that was said about it. */
export type ExportDocument = {
  key: string;
  article: StoredArticle | null;
  /** The text of today's version; empty where it was lost. */
  text: string;
  rows: AnnotationRow[];
};

/** The articles of a source, each once: those with annotations as they come, then those that are only kept. */
export function documentsOf({ library, rows }: ExportSource): ExportDocument[] {
  const texts = textsOf(library);
  const documents = new Map<string, ExportDocument>();
  const documentOf = (key: string, article: StoredArticle | null) => {
    const known = documents.get(key);
    if (known) return known;
    const text = (article && texts.get(`${key} ${article.textHash}`)) ?? '';
    const made = { key, article, text, rows: [] };
    documents.set(key, made);
    return made;
  };
  for (const row of rows) documentOf(row.annotation.articleKey, row.article).rows.push(row);
  for (const article of library.articles) documentOf(article.key, article);
  for (const document of documents.values()) document.rows.sort(inOrder);
  return [...documents.values()];
}

/** The stored texts by the id of their version. */
export function textsOf({ versions }: Library): Map<string, string> {
  return new Map(
    versions.map(({ articleKey, textHash, text }) => [`${articleKey} ${textHash}`, text]),
  );
}

function inOrder({ annotation: a }: AnnotationRow, { annotation: b }: AnnotationRow): number {
  return a.quote.start - b.quote.start || a.quote.end - b.quote.end;
}
