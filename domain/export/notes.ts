import type { Annotation } from '../annotation.ts';
import type { StoredArticle } from '../library.ts';
import { type Edition, gbt7714 } from './gbt7714.ts';
import { oneLine, referenceOf } from './reference.ts';
import { documentsOf, type ExportDocument, type ExportSource } from './source.ts';

/** An article's notes, as every form of notes shows them. */
export type ArticleNotes = {
  title: string;
  /** 绵阳日报 · 2021-12-17 08:35 · 记者 许知行 */
  facts: string;
  url: string | null;
  citation: string;
  annotations: Annotation[];
};

/** The articles with annotations, one by one. */
export function* notesOf(source: ExportSource): Generator<ArticleNotes> {
  for (const document of documentsOf(source)) {
    if (document.rows.length > 0) yield articleNotes(document, source.choices.edition);
  }
}

function articleNotes({ key, article, rows }: ExportDocument, edition: Edition): ArticleNotes {
  return {
    title: oneLine(article?.title ?? key),
    facts: article ? factsOf(article) : '',
    url: article?.url ? oneLine(article.url) : null,
    citation: gbt7714(referenceOf(key, article), edition),
    annotations: rows.map(({ annotation }) => annotation),
  };
}

function factsOf({ source, publishedAt, reporters }: StoredArticle): string {
  const facts = [
    source,
    publishedAt?.slice(0, 16).replace('T', ' '),
    reporters.length > 0 ? `记者 ${reporters.join(' ')}` : null,
  ];
  return facts.flatMap((fact) => (fact ? [oneLine(fact)] : [])).join(' · ');
}

export function hashtags(tags: readonly string[]): string {
  return tags.map((tag) => `#${oneLine(tag)}`).join(' ');
}
