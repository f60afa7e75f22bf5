import type { LibraryActions, ListEntry } from '../../components/library/library-state.ts';
import { namesakeChoicesIn } from '../../components/library/namesake-form.ts';
import type { Notice } from '../../components/Toast.tsx';
import { t, type Word } from '../../components/text.ts';
import { common } from '../../components/words/common.ts';
import { library as words } from '../../components/words/library.ts';
import { page } from '../../components/words/page.ts';
import type { NamesakeChoice } from '../../domain/insight/namesakes.ts';
import type { TrashedRow } from '../../domain/library.ts';
import {
  deleteAnnotations,
  restoreAnnotations,
  updateAnnotation,
} from '../../storage/annotations.ts';
import { deleteBookmark, restoreBookmark } from '../../storage/bookmarks.ts';
import { changeAnnotations, putBack } from '../../storage/change-annotations.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { redo, undo } from '../../storage/history.ts';
import { letterKeys, libraryTable, namesakes, savedSearches } from '../../storage/settings.ts';
import { copyEvidence, evidenceById } from '../shared/copy-evidence.ts';

/** Does something, and tells what the deed answers; a failure is told as such. */
type Act = (deed: () => Promise<Notice | undefined>) => Promise<void>;

/** What a click in the library does. The lists follow the database by themselves. */
export function createActions(
  db: QuandianDatabase,
  inform: (notice: Notice) => void,
): LibraryActions {
  const act: Act = async (deed) => {
    try {
      const notice = await deed();
      if (notice) inform(notice);
    } catch {
      inform({ text: t(page.actFailed) });
    }
  };
  return {
    update: async (id, body, base) => {
      await updateAnnotation(db, id, body, undefined, { base });
    },
    ...rowActions(db, act),
    undo: () =>
      void act(async () => ({ text: t((await undo(db)) ? words.undone : words.nothingToUndo) })),
    redo: () =>
      void act(async () => ({ text: t((await redo(db)) ? words.redone : words.nothingToUndo) })),
    evidenceOf: (id) => evidenceById(db, id),
    copyEvidence: (id, format) =>
      void act(async () => copyEvidence(await evidenceById(db, id), format)),
    openArticle: (entry) => void act(() => openArticle(db, entry)),
    saveSearches: (searches) => void savedSearches.setValue([...searches]),
    tellApart: (name, choice) => void tellApart(name, choice),
    saveTable: (table) => void libraryTable.setValue(table),
    switchKeys: (on) => void letterKeys.setValue(on),
  };
}

/** What is done with rows, each with the way back. */
function rowActions(
  db: QuandianDatabase,
  act: Act,
): Pick<LibraryActions, 'deleteAnnotations' | 'changeAnnotations' | 'deleteBookmark' | 'restore'> {
  const restored = async (deed: () => Promise<unknown>) => {
    await deed();
    return { text: t(page.restored) };
  };
  const withUndo = (text: string, takeBack: () => Promise<unknown>): Notice => ({
    text,
    action: { label: t(common.undo), run: () => void act(() => restored(takeBack)) },
  });
  const said = (many: Word, one: Word, count: number) =>
    count === 1 ? t(one) : t(many, { count });
  return {
    deleteAnnotations: (ids) =>
      void act(async () => {
        await deleteAnnotations(db, ids);
        return withUndo(said(words.deletedRows, page.deleted, ids.length), () =>
          restoreAnnotations(db, ids),
        );
      }),
    changeAnnotations: (ids, change) =>
      void act(async () => {
        const before = await changeAnnotations(db, ids, change);
        return withUndo(t(words.changedRows, { count: before.length }), () => putBack(db, before));
      }),
    deleteBookmark: (key) =>
      void act(async () => {
        await deleteBookmark(db, key);
        return withUndo(t(page.letGo), () => restoreBookmark(db, key));
      }),
    restore: (rows) => void act(() => restored(() => restoreRows(db, rows))),
  };
}

async function tellApart(name: string, choice: NamesakeChoice | null): Promise<void> {
  const { [name]: _, ...others } = namesakeChoicesIn(await namesakes.getValue());
  await namesakes.setValue(choice === null ? others : { ...others, [name]: choice });
}

async function restoreRows(db: QuandianDatabase, rows: readonly TrashedRow[]): Promise<void> {
  const of = (table: TrashedRow['table']) =>
    rows.flatMap((row) => (row.table === table ? [row.id] : []));
  await restoreAnnotations(db, of('annotations'));
  for (const key of of('bookmarks')) await restoreBookmark(db, key);
}

/** The page of an article in a tab of its own; of an annotation, at its passage. */
async function openArticle(db: QuandianDatabase, entry: ListEntry): Promise<undefined> {
  const url = 'annotation' in entry ? (await evidenceById(db, entry.id))?.url : entry.article.url;
  // An imported row may name any address; only web addresses are opened.
  if (url && /^https?:\/\//i.test(url)) open(url, '_blank', 'noreferrer');
}
