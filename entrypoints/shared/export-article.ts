import type { FormatChoice } from '../../components/article-view/article-state.ts';
import type { Notice } from '../../components/Toast.tsx';
import { t } from '../../components/text.ts';
import { review } from '../../components/words/review.ts';
import { sourceOf } from '../../domain/export/source.ts';
import { fileParts } from '../../domain/export/write-file.ts';
import type { Library } from '../../domain/library.ts';
import { annotationsOf } from '../../storage/annotations.ts';
import { articlesOf, versionsOf } from '../../storage/articles.ts';
import { bookmarkOf } from '../../storage/bookmarks.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { decisionsOf } from '../../storage/decisions.ts';
import type { Stage } from './article-actions.ts';
import { downloadParts } from './download.ts';

/** The writers come when they are wanted: the popup opens without them. */
const registry = () => import('../../domain/export/formats.ts');

/** The formats of one article's annotations. */
export async function articleFormats(): Promise<FormatChoice[]> {
  const { FORMATS } = await registry();
  return FORMATS.filter(({ takes }) => takes !== 'library');
}

/** Hands what is kept of the article at hand to the reader as a file named after it. */
export async function exportArticle({ db, state }: Stage, id: string): Promise<Notice | undefined> {
  const shown = state();
  if (!shown) return undefined;
  const { key, title } = shown.article;
  const library = await libraryOf(db, key);
  if (library.annotations.length === 0) return { text: t(review.nothingToExport) };
  const { formatOf } = await registry();
  const format = formatOf(id);
  const parts = await fileParts(format, sourceOf(library, new Date().toISOString()));
  downloadParts(`${fileName(title)}.${format.extension}`, format.mediaType, parts);
  return undefined;
}

/** What is kept of one article, as a library of its own. */
async function libraryOf(db: QuandianDatabase, key: string): Promise<Library> {
  const [annotations, articles, versions, decisions, bookmark] = await Promise.all([
    annotationsOf(db, key),
    articlesOf(db, [key]),
    versionsOf(db, key),
    decisionsOf(db, key),
    bookmarkOf(db, key),
  ]);
  return {
    annotations,
    articles: [...articles.values()],
    versions,
    decisions,
    bookmarks: bookmark ? [bookmark] : [],
    trash: [],
    quarantine: [],
  };
}

/** Signs that no file system takes, and more characters than any takes. */
function fileName(title: string): string {
  const clean = title.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ').trim();
  const short = [...clean].slice(0, 60).join('');
  return short.replace(/[. ]+$/, '') || 'quandian';
}
