import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteAnnotations, saveAnnotation } from '../../storage/annotations.ts';
import { saveBookmark } from '../../storage/bookmarks.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { importLibrary, readLibrary } from '../../storage/library.ts';
import {
  acceptLoss,
  acceptWhenWhole,
  isOfWitness,
  libraryHealth,
  remembered,
} from '../../storage/sentinel.ts';
import { readSentinel } from '../../storage/settings.ts';
import { aDraft, anArticle } from '../support/samples.ts';

let db: QuandianDatabase;
beforeEach(async () => {
  fakeBrowser.reset();
  db = new QuandianDatabase(crypto.randomUUID());
  await saveAnnotation(db, aDraft(), anArticle());
  await saveAnnotation(db, aDraft(), anArticle());
  await saveBookmark(db, anArticle());
  await remembered(db);
});
const open = () => new QuandianDatabase(db.name);
/** As a view that is opened after everything has come to rest. */
const health = async (how = {}) => {
  await remembered(db);
  return libraryHealth(open(), how);
};

test('a new library is sound, and so is one after any acts', async () => {
  expect(await libraryHealth(new QuandianDatabase(crypto.randomUUID()))).toEqual({
    state: 'sound',
  });
  const ids = (await db.annotations.toArray()).map(({ id }) => id);
  await deleteAnnotations(db, ids);
  expect(await health()).toEqual({ state: 'sound' });
});

test.each<[string, () => Promise<unknown>]>([
  ['is gone', () => db.delete()],
  ['lost its annotations', () => db.annotations.clear()],
  [
    'lost one annotation',
    async () => db.annotations.delete(((await db.annotations.toArray())[0] as { id: string }).id),
  ],
  ['lost its bookmarks', () => db.bookmarks.clear()],
  ['lost what is known of the whole', () => db.meta.clear()],
  ['came back as it was before the last acts', () => db.meta.update('state', { sequence: 1 })],
])('a database that %s is told, not shown as if new', async (_, damage) => {
  await damage();
  expect(await health()).toMatchObject({ state: 'lost' });
});

test('a library begun anew after a loss stays told until the reader accepts it', async () => {
  await db.delete();
  const anew = open();
  for (let i = 0; i < 9; i++) await saveAnnotation(anew, aDraft(), anArticle());
  await remembered(anew);
  expect(await libraryHealth(anew)).toMatchObject({
    state: 'lost',
    expected: { annotations: 2, bookmarks: 1 },
  });
  await acceptLoss(anew);
  expect(await libraryHealth(anew)).toEqual({ state: 'sound' });
});

test('a database that came back as it was before stays told, however much is written since', async () => {
  const before = await everyRow(db);
  await saveAnnotation(db, aDraft(), anArticle());
  await deleteAnnotations(db, [(await db.annotations.toCollection().first())?.id ?? '']);
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) {
      await table.clear();
      await table.bulkPut(before[table.name] ?? []);
    }
  });
  for (let i = 0; i < 5; i++) {
    expect(await health()).toMatchObject({ state: 'lost' });
    await saveAnnotation(db, aDraft(), anArticle());
  }
  await acceptLoss(db);
  await saveAnnotation(db, aDraft(), anArticle());
  expect(await health({ thorough: true })).toEqual({ state: 'sound' });
});

test('a loss is made good by a backup that brings back as much, not by one that brings less', async () => {
  const whole = await readLibrary(db);
  await db.delete();
  const anew = open();
  await importLibrary(anew, { ...whole, annotations: whole.annotations.slice(1) });
  await acceptWhenWhole(anew);
  expect(await libraryHealth(anew)).toMatchObject({ state: 'lost' });
  expect(await isOfWitness(anew)).toBe(false);
  await importLibrary(anew, whole);
  await acceptWhenWhole(anew);
  expect(await libraryHealth(anew, { thorough: true })).toEqual({ state: 'sound' });
  expect(await isOfWitness(anew)).toBe(true);
});

test('a row that became another one without a count changing is found by a thorough look', async () => {
  const [row] = await db.annotations.toArray();
  await db.annotations.update(row?.id ?? '', { updatedAt: '2020-01-01T00:00:00.000Z' });
  expect(await health()).toEqual({ state: 'sound' });
  expect(await health({ thorough: true })).toMatchObject({ state: 'lost' });
});

test('an empty database after a loss, accepted, begins anew', async () => {
  await db.delete();
  const anew = open();
  await acceptLoss(anew);
  expect(await libraryHealth(anew)).toEqual({ state: 'sound' });
  await saveAnnotation(anew, aDraft(), anArticle());
  expect(await health()).toEqual({ state: 'sound' });
  expect(await readSentinel(db.name)).toMatchObject({ annotations: 1 });
});

async function everyRow(from: QuandianDatabase): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(
    from.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(rows);
}

test('half a loss, accepted, is sound again and stays so', async () => {
  await db.annotations.clear();
  await acceptLoss(db);
  await saveAnnotation(db, aDraft(), anArticle());
  expect(await health()).toEqual({ state: 'sound' });
  expect(await readSentinel(db.name)).toMatchObject({ annotations: 1, bookmarks: 1 });
});

test('an act is acknowledged even when its witness cannot be written', async () => {
  const set = fakeBrowser.storage.local.set;
  fakeBrowser.storage.local.set = () => Promise.reject(new Error('no room'));
  await expect(saveAnnotation(db, aDraft(), anArticle())).resolves.toMatchObject({
    articleKey: 'k',
  });
  fakeBrowser.storage.local.set = set;
  expect(await health()).toEqual({ state: 'sound' });
});
