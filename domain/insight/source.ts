import type { Span } from '../article.ts';
import type { ArticleFacts } from '../catalog/article-facts.ts';

/** An article of which something is kept, with what is recognised in it. */
export type FactsArticle = {
  key: string;
  title: string;
  source: string | null;
  /** ISO 8601 with the zone of the portal. */
  publishedAt: string | null;
  facts: ArticleFacts;
};

/** A passage of an article: what every point of a picture leads to. Offsets are in UTF-16 units on its last stored text. */
export type Place = Span & {
  articleKey: string;
  articleTitle: string;
  source: string | null;
  publishedAt: string | null;
};

export function placeIn(article: FactsArticle, { start, end }: Span): Place {
  const { key, title, source, publishedAt } = article;
  return { start, end, articleKey: key, articleTitle: title, source, publishedAt };
}

/** The day of publication, `2021-12-17`; empty where it is not known. */
export function dayOf({ publishedAt }: Pick<Place, 'publishedAt'>): string {
  return publishedAt?.slice(0, 10) ?? '';
}

/** Earlier days first; unknown ones last. */
export function byDay(a: Pick<Place, 'publishedAt'>, b: Pick<Place, 'publishedAt'>): number {
  const [one, other] = [dayOf(a) || '9999', dayOf(b) || '9999'];
  return one < other ? -1 : one > other ? 1 : 0;
}
