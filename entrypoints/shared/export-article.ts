import type { FormatChoice } from '../../components/article-view/article-state.ts';
import type { Notice } from '../../components/Toast.tsx';
import { t } from '../../components/text.ts';
import { review } from '../../components/words/review.ts';
import { fileName } from '../../domain/export/file-name.ts';
import { FORMATS } from '../../domain/export/format-list.ts';
import { choicesFrom, sourceOf } from '../../domain/export/source.ts';
import { fileParts } from '../../domain/export/write-file.ts';
import type { Library } from '../../domain/library.ts';
import { annotationsOf } from '../../storage/annotations.ts';
import { articlesOf, versionsOf } from '../../storage/articles.ts';
import { bookmarkOf } from '../../storage/bookmarks.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { decisionsOf } from '../../storage/decisions.ts';
import { lastExport } from '../../storage/settings.ts';
import type { Stage } from './article-actions.ts';
import { downloadParts } from './download.ts';

/** The writers come when they are wanted: the popup opens without them. */
const registry = () => import('../../domain/export/formats.ts');

/** The formats of one article's annotations. */
export async function articleFormats(): Promise<FormatChoice[]> {
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
  const { choices } = await lastExport.getValue();
  const source = sourceOf(library, new Date().toISOString(), null, choicesFrom(choices));
  const parts = await fileParts(format, source);
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
