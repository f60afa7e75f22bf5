import type {
  Chosen,
  ExportFormat,
  LibraryActions,
} from '../../components/library/library-state.ts';
import type { Notice } from '../../components/Toast.tsx';
import { t, type Word } from '../../components/text.ts';
import { common } from '../../components/words/common.ts';
import { page } from '../../components/words/page.ts';
import { review } from '../../components/words/review.ts';
import { backupOf } from '../../domain/export/backup.ts';
import { csvOf } from '../../domain/export/csv.ts';
import { markdownOf } from '../../domain/export/markdown.ts';
import { readBackup } from '../../domain/import/backup.ts';
import type { TrashedRow } from '../../domain/library.ts';
import {
  deleteAnnotations,
  restoreAnnotations,
  updateAnnotation,
} from '../../storage/annotations.ts';
import { deleteBookmark, restoreBookmark } from '../../storage/bookmarks.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { importLibrary, readLibrary } from '../../storage/library.ts';
import { download } from '../shared/download.ts';

/** What a click in the library does. The lists follow the database by themselves. */
export function createActions(
  db: QuandianDatabase,
  inform: (notice: Notice) => void,
): LibraryActions {
  const act = async (deed: () => Promise<unknown>, done?: Word, undo?: () => void) => {
    try {
      await deed();
      if (done) {
        const action = undo && { label: t(common.undo), run: undo };
        inform({ text: t(done), ...(action && { action }) });
      }
    } catch {
      inform({ text: t(page.actFailed) });
    }
  };
  const restore = ({ table, id }: Pick<TrashedRow, 'table' | 'id'>) =>
    void act(
      () => (table === 'annotations' ? restoreAnnotations(db, [id]) : restoreBookmark(db, id)),
      page.restored,
    );
  return {
    update: async (id, body) => {
      await updateAnnotation(db, id, body);
    },
    deleteAnnotation: (id) =>
      void act(
        () => deleteAnnotations(db, [id]),
        page.deleted,
        () => restore({ table: 'annotations', id }),
      ),
    deleteBookmark: (id) =>
      void act(
        () => deleteBookmark(db, id),
        page.letGo,
        () => restore({ table: 'bookmarks', id }),
      ),
    restore,
    exportAs: (format, chosen) => void act(() => exportAs(db, format, chosen)),
    importFile: (file) => void importFile(db, file, inform),
  };
}

async function exportAs(db: QuandianDatabase, format: ExportFormat, chosen: Chosen): Promise<void> {
  if (format === 'csv')
    download('quandian-annotations.csv', 'text/csv', csvOf(await chosen.rows()));
  else if (format === 'markdown')
    download('quandian-notes.md', 'text/markdown', markdownOf(await chosen.rows()));
  else download('quandian-backup.json', 'application/json', backupOf(await readLibrary(db)));
}

async function importFile(
  db: QuandianDatabase,
  file: File,
  inform: (notice: Notice) => void,
): Promise<void> {
  try {
    const imported = await importLibrary(db, readBackup(await file.text()));
    inform({ text: t(review.imported, imported) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    inform({ text: t(review.importRefused, { reason }) });
  }
}
