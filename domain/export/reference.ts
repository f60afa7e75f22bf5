import type { Annotation } from '../annotation.ts';
import type { AnnotationRow, StoredArticle } from '../library.ts';

/** `[2021, 12, 17]`: a day, as the portal's readers count it. */
export type Day = readonly [year: number, month: number, day: number];

/** An article as a reference list cites it, with what the reader wrote about it. */
export type Reference = {
  /** The article's key. */
  key: string;
  title: string;
  /** A newspaper's article that the portal took over, or a page of the web alone. */
  isNewspaper: boolean;
  authors: string[];
  source: string | null;
  issued: Day | null;
  accessed: Day | null;
  url: string | null;
  /** In the order of the text. */
  annotations: Annotation[];
};

/** The articles of these annotations, each once, in the order in which they come. */
export function referencesOf(rows: readonly AnnotationRow[]): Reference[] {
  const references = new Map<string, Reference>();
  for (const { annotation, article } of rows) {
    const key = annotation.articleKey;
    if (!references.has(key)) references.set(key, referenceOf(key, article));
    references.get(key)?.annotations.push(annotation);
  }
  for (const { annotations } of references.values()) {
    annotations.sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end);
  }
  return [...references.values()];
}

/** Of an article whose row was lost only the key is left. */
export function referenceOf(key: string, article: StoredArticle | null): Reference {
  return {
    key,
    title: oneLine(article?.title ?? key),
    isNewspaper: isNewspaper(article?.source ?? ''),
    authors: (article?.reporters ?? []).map(oneLine).filter(Boolean),
    source: article?.source ? oneLine(article.source) : null,
    issued: dayOf(article?.publishedAt),
    accessed: dayOf(article?.updatedAt),
    url: article?.url ? oneLine(article.url) : null,
    annotations: [],
  };
}

/** 绵阳日报, 华西都市报, 人民日报海外版; not 绵阳新闻网. */
function isNewspaper(source: string): boolean {
  return /报(?:社|海外版)?$/.test(source.trim());
}

/** The portal's zone, UTC+8: a page read at seven in the morning was not read the day before. */
const ZONE_MS = 8 * 3_600_000;

function dayOf(iso: string | null | undefined): Day | null {
  const time = Date.parse(iso ?? '');
  if (Number.isNaN(time)) return null;
  const here = new Date(time + ZONE_MS);
  return [here.getUTCFullYear(), here.getUTCMonth() + 1, here.getUTCDate()];
}

/** `2021-12-17`, or with another sign between. */
export function dayText([year, month, day]: Day, between = '-'): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return [String(year).padStart(4, '0'), two(month), two(day)].join(between);
}

/** A field that must stay on its line: no breaks, no control characters. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
