import type { LibraryActions } from '../../components/library/library-state.ts';
import type { Notice } from '../../components/Toast.tsx';
import { t, type Word } from '../../components/text.ts';
import { common } from '../../components/words/common.ts';
import { page } from '../../components/words/page.ts';
import type { TrashedRow } from '../../domain/library.ts';
import {
  deleteAnnotations,
  restoreAnnotations,
  updateAnnotation,
} from '../../storage/annotations.ts';
import { deleteBookmark, restoreBookmark } from '../../storage/bookmarks.ts';
import type { QuandianDatabase } from '../../storage/database.ts';

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
  };
}
