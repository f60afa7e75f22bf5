import type { ArticleExport } from '../../components/article-view/article-state.ts';
import type { Notice } from '../../components/Toast.tsx';
import { t } from '../../components/text.ts';
import { review } from '../../components/words/review.ts';
import { csvOf } from '../../domain/export/csv.ts';
import { gbt7714Of } from '../../domain/export/gbt7714.ts';
import { markdownOf } from '../../domain/export/markdown.ts';
import { webAnnotationsOf } from '../../domain/export/web-annotation.ts';
import type { AnnotationRow } from '../../domain/library.ts';
import { annotationsOf } from '../../storage/annotations.ts';
import { articlesOf, versionsOf } from '../../storage/articles.ts';
import type { Stage } from './article-actions.ts';
import { download } from './download.ts';

type Writer = {
  extension: string;
  type: string;
  write(rows: AnnotationRow[], key: string, text: string | undefined): string;
};

const WRITERS: Readonly<Record<ArticleExport, Writer>> = {
  csv: { extension: 'csv', type: 'text/csv', write: (rows) => csvOf(rows) },
  markdown: { extension: 'md', type: 'text/markdown', write: (rows) => markdownOf(rows) },
  references: { extension: 'txt', type: 'text/plain', write: (rows) => gbt7714Of(rows) },
  'web-annotation': {
    extension: 'jsonld',
    type: 'application/ld+json',
    write: (rows, key, text) =>
      webAnnotationsOf(rows, `urn:quandian:${encodeURIComponent(key)}`, () => text),
  },
};

/** Hands the annotations of the article at hand to the reader as a file named after it. */
export async function exportArticle(
  { db, state }: Stage,
  format: ArticleExport,
): Promise<Notice | undefined> {
  const shown = state();
  if (!shown) return undefined;
  const { key, title } = shown.article;
  const annotations = await annotationsOf(db, key);
  if (annotations.length === 0) return { text: t(review.nothingToExport) };
  const article = (await articlesOf(db, [key])).get(key) ?? null;
  const versions = await versionsOf(db, key);
  const text = versions.find(({ textHash }) => textHash === article?.textHash)?.text;
  const rows = annotations.map((annotation) => ({ annotation, article }));
  const { extension, type, write } = WRITERS[format];
  download(`${fileName(title)}.${extension}`, type, write(rows, key, text));
  return undefined;
}

/** Signs that no file system takes, and more characters than any takes. */
function fileName(title: string): string {
  const clean = title.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return (
    [...clean]
      .slice(0, 60)
      .join('')
      .replace(/[. ]+$/, '') || 'quandian'
  );
}
