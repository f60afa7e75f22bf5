import type { AnnotationRow } from '../library.ts';
import { gbt7714 } from './gbt7714.ts';
import { referenceOf } from './reference.ts';

/** The columns of a table of annotations, in their order: the name in the file and where its value comes from. */
export const COLUMNS: readonly [name: string, value: (row: AnnotationRow) => string | number][] = [
  ['id', ({ annotation }) => annotation.id],
  ['article_title', ({ article }) => article?.title ?? ''],
  ['source_media', ({ article }) => article?.source ?? ''],
  ['author', ({ article }) => article?.reporters.join('; ') ?? ''],
  ['editor', ({ article }) => article?.editor ?? ''],
  ['published_at', ({ article }) => article?.publishedAt ?? ''],
  ['url', ({ article }) => article?.url ?? ''],
  ['text_hash', ({ article }) => article?.textHash ?? ''],
  ['quote', ({ annotation }) => annotation.quote.exact],
  ['prefix', ({ annotation }) => annotation.quote.prefix],
  ['suffix', ({ annotation }) => annotation.quote.suffix],
  ['start', ({ annotation }) => annotation.quote.start],
  ['end', ({ annotation }) => annotation.quote.end],
  ['note', ({ annotation }) => annotation.note],
  ['tags', ({ annotation }) => annotation.tags.join('; ')],
  ['color', ({ annotation }) => annotation.color],
  ['created_at', ({ annotation }) => annotation.createdAt],
  ['updated_at', ({ annotation }) => annotation.updatedAt],
  ['gbt7714', ({ annotation, article }) => gbt7714(referenceOf(annotation.articleKey, article))],
];
