import type { ArticlePart } from './article.ts';

/**
 * How much of an article has been read, from 0 to 1, when so much of one of its pages has; `null` where the page does
 * not say how many there are.
 */
export function shareOfArticle(part: ArticlePart | undefined, onPage: number): number | null {
  if (!part || (part.page === 1 && part.of === 1)) return onPage;
  if (part.of === null) return part.page === 1 ? onPage : null;
  return Math.min(1, (part.page - 1 + onPage) / part.of);
}

/** The other way round: how much of the page has been read, when so much of the article has. */
export function shareOnPage(part: ArticlePart | undefined, ofArticle: number): number {
  if (!part || part.of === null) return ofArticle;
  return Math.min(1, Math.max(0, ofArticle * part.of - (part.page - 1)));
}
