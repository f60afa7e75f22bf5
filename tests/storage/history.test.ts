import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import {
  deleteAnnotations,
  restoreAnnotations,
  saveAnnotation,
  updateAnnotation,
} from '../../storage/annotations.ts';
import { deleteBookmark, saveBookmark } from '../../storage/bookmarks.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { redo, undo } from '../../storage/history.ts';
import { libraryState } from '../../storage/library-state.ts';
import { aDraft, anArticle } from '../support/samples.ts';

let db: QuandianDatabase;
beforeEach(() => {
  db = new QuandianDatabase(crypto.randomUUID());
});

/** The notes that are kept, and whether the page is. */
async function kept(): Promise<string> {
  const notes = (await db.annotations.toArray()).map(({ note }) => note).sort();
  return [...notes, ...((await db.bookmarks.count()) ? ['书签'] : [])].join(' ');
}
const add = (note: string) => saveAnnotation(db, aDraft(undefined, { note }), anArticle());

test('acts are taken back one by one, and done again, wherever they were done', async () => {
  const { id } = await add('甲');
  await updateAnnotation(db, id, { color: 'green', note: '乙', tags: [] });
  await saveBookmark(db, anArticle());
  await deleteAnnotations(db, [id]);
  const seen = [await kept()];
  while (await undo(db)) seen.push(await kept());
  expect(seen).toEqual(['书签', '乙 书签', '乙', '甲', '']);
  const again = [await kept()];
  while (await redo(db)) again.push(await kept());
  expect(again).toEqual(seen.reverse());
});

test('many deleted at once come back at once', async () => {
  const ids = [(await add('甲')).id, (await add('乙')).id];
  await deleteAnnotations(db, ids);
  expect(await undo(db)).toHaveLength(2);
  expect(await kept()).toBe('乙 甲');
});

test('what is undone lies in the trash', async () => {
  await add('甲');
  await undo(db);
  expect((await db.trash.toArray()).map(({ row }) => row)).toMatchObject([{ note: '甲' }]);
});

test('a new act ends what can be done again', async () => {
  await add('甲');
  await undo(db);
  await add('乙');
  expect(await redo(db)).toBeNull();
  expect(await kept()).toBe('乙');
});

test('a change that is undone has a newer time than the change', async () => {
  const { id } = await add('甲');
  const changed = await updateAnnotation(db, id, { color: 'green', note: '乙', tags: [] });
  await undo(db);
  const row = await db.annotations.get(id);
  expect(row).toMatchObject({ note: '甲', color: 'yellow' });
  expect(Date.parse(row?.updatedAt ?? '')).toBeGreaterThan(Date.parse(changed.updatedAt));
});

test('after any acts, the counts are those of the tables and undoing all leaves nothing', async () => {
  const act = fc.constantFrom(
    'add',
    'change',
    'delete',
    'restore',
    'keep',
    'let go',
    'undo',
    'redo',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
      db = new QuandianDatabase(crypto.randomUUID());
      for (const name of acts) await perform(name);
      const state = await libraryState(db);
      expect(state.annotations).toBe(await db.annotations.count());
      expect(state.bookmarks).toBe(await db.bookmarks.count());
      expect(state.sequence).toBe((await db.changes.toCollection().last())?.seq ?? 0);
      while (await undo(db));
      expect(await kept()).toBe('');
    }),
    { numRuns: 60 },
  );
});

async function perform(name: string): Promise<unknown> {
  const alive = await db.annotations.toCollection().first();
  const thrown = await db.trash.filter(({ table }) => table === 'annotations').first();
  if (name === 'add') return add('甲');
  if (name === 'undo') return undo(db);
  if (name === 'redo') return redo(db);
  if (name === 'keep') return saveBookmark(db, anArticle());
  if (name === 'let go') return deleteBookmark(db, 'k');
  if (name === 'restore') return thrown && restoreAnnotations(db, [thrown.id]);
  if (!alive) return undefined;
  if (name === 'delete') return deleteAnnotations(db, [alive.id]);
  return updateAnnotation(db, alive.id, { color: 'pink', note: '改', tags: [] });
}
