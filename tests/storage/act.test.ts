import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { deleteAnnotations, saveAnnotation, updateAnnotation } from '../../storage/annotations.ts';
import { saveBookmark } from '../../storage/bookmarks.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { importLibrary, readLibrary, trashRows } from '../../storage/library.ts';
import { libraryState } from '../../storage/library-state.ts';
import { acceptLoss, libraryHealth } from '../../storage/sentinel.ts';
import { aDraft, anArticle } from '../support/samples.ts';

let db: QuandianDatabase;
beforeEach(async () => {
  db = new QuandianDatabase(crypto.randomUUID());
  await db.open();
});
const sequences = async () => (await db.changes.toArray()).map(({ seq }) => seq);

test('a state that came back older than the log stands in the way of no act', async () => {
  await saveAnnotation(db, aDraft(), anArticle());
  const old = await libraryState(db);
  await saveAnnotation(db, aDraft(), anArticle());
  await saveBookmark(db, anArticle());
  await db.meta.put(old);
  await saveAnnotation(db, aDraft(), anArticle());
  await db.meta.put(old);
  await saveBookmark(db, anArticle({ key: 'k2' }));
  expect(await sequences()).toEqual([1, 2, 3, 4, 5]);
});

test('two that write at once through two connections both write', async () => {
  const other = new QuandianDatabase(db.name);
  await other.open();
  await Promise.all(
    Array.from({ length: 20 }, (_, i) => saveAnnotation(i % 2 ? db : other, aDraft(), anArticle())),
  );
  expect(await db.annotations.count()).toBe(20);
  expect(await libraryHealth(db, { thorough: true })).toEqual({ state: 'sound' });
});

test('a row that cannot be written takes the whole act with it', async () => {
  const draft = { ...aDraft(), note: (() => '') as never };
  await expect(saveAnnotation(db, draft, anArticle())).rejects.toThrow();
  expect(await db.articles.count()).toBe(0);
  expect(await libraryState(db)).toMatchObject({ sequence: 0, annotations: 0 });
});

test('a further note at an article that was changed elsewhere writes the article as it is read', async () => {
  await saveAnnotation(db, aDraft(), anArticle());
  const [stored] = (await readLibrary(db)).articles;
  const newer = { ...stored, title: '另一个标题', updatedAt: '2100-01-01T00:00:00.000Z' };
  await importLibrary(db, { ...(await readLibrary(db)), articles: [newer as never] });
  expect(await db.articles.get('k')).toMatchObject({ title: '另一个标题' });
  await saveAnnotation(db, aDraft(), anArticle());
  expect(await db.articles.get('k')).toMatchObject({ title: anArticle().title });
});

test('an article that was lost is written again with the next note', async () => {
  await saveAnnotation(db, aDraft(), anArticle());
  await db.articles.clear();
  await db.versions.clear();
  await acceptLoss(db);
  await saveAnnotation(db, aDraft(), anArticle());
  expect(await db.articles.count()).toBe(1);
  expect(await db.versions.count()).toBe(1);
});

/** What a live query told, one after the other. */
function follow<T>(query: () => Promise<T>): T[] {
  const told: T[] = [];
  liveQuery(query).subscribe((value) => told.push(value));
  return told;
}

test('a live query hears of what an act wrote, deleted and changed', async () => {
  const ofArticle = follow(() => db.annotations.where('articleKey').equals('k').toArray());
  const trash = follow(() => trashRows(db));
  const notes = () => ofArticle.at(-1)?.map(({ note }) => note);
  const saved = await saveAnnotation(db, aDraft(undefined, { note: '一' }), anArticle());
  await expect.poll(notes).toEqual(['一']);
  await updateAnnotation(db, saved.id, { color: 'green', note: '二', tags: [] });
  await expect.poll(notes).toEqual(['二']);
  await deleteAnnotations(db, [saved.id]);
  await expect.poll(notes).toEqual([]);
  await expect.poll(() => trash.at(-1)?.length).toBe(1);
});

test('an import of many is one place in the log, and is heard of', async () => {
  const count = follow(() => db.annotations.count());
  const other = new QuandianDatabase(crypto.randomUUID());
  for (let i = 0; i < 60; i++) await saveAnnotation(other, aDraft(), anArticle());
  await importLibrary(db, await readLibrary(other));
  expect(await sequences()).toEqual([60]);
  expect(await libraryState(db)).toMatchObject({ sequence: 60, annotations: 60 });
  await expect.poll(() => count.at(-1)).toBe(60);
});
