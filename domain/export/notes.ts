import type { Annotation } from '../annotation.ts';
import type { StoredArticle } from '../library.ts';
import { gbt7714, type ReferenceForm } from './gbt7714.ts';
import { oneLine, referenceOf } from './reference.ts';
import type { ExportDocument, ExportSource } from './source.ts';

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
export async function* notesOf(source: ExportSource): AsyncGenerator<ArticleNotes> {
  for await (const document of source.documents()) {
    if (document.rows.length > 0) yield articleNotes(document, source.choices);
  }
}

function articleNotes({ key, article, rows }: ExportDocument, form: ReferenceForm): ArticleNotes {
  return {
    title: oneLine(article?.title ?? key),
    facts: article ? factsOf(article) : '',
    url: article?.url ? oneLine(article.url) : null,
    citation: gbt7714(referenceOf(key, article), form),
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
