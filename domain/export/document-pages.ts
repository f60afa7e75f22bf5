import { lastOfPage, pageOf } from '../versions.ts';
import type { ExportDocument } from './source.ts';

/** A page of an article with its text and the annotations that were made on it. */
export type DocumentPage = ExportDocument & {
  page: number;
  /** SHA-256 of the page's text; empty where none is known. */
  textHash: string;
};

/**
 * The pages of an article: the one whose text the article has, then the others that are stored, each with its last
 * text. Annotations of which no text is stored stay with the first.
 */
export function documentPagesOf(document: ExportDocument): DocumentPage[] {
  const { article, versions, rows } = document;
  const textHash = article?.textHash ?? '';
  const pages = new Map(versions.map((version) => [version.textHash, pageOf(version)]));
  const own = pages.get(textHash) ?? 1;
  const others = new Set(pages.values());
  others.delete(own);
  const made = Map.groupBy(rows, ({ annotation }) => pages.get(annotation.textHash ?? '') ?? own);
  return [
    { ...document, page: own, textHash, rows: made.get(own) ?? [] },
    ...[...others]
      .sort((a, b) => a - b)
      .flatMap((page) => {
        const last = lastOfPage(versions, page);
        return last
          ? {
              ...document,
              page,
              text: last.text,
              textHash: last.textHash,
              rows: made.get(page) ?? [],
            }
          : [];
      }),
  ];
}
