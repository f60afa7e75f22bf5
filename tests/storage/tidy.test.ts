import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { deleteAnnotations, saveAnnotation } from '../../storage/annotations.ts';
import { saveBookmark } from '../../storage/bookmarks.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { undo } from '../../storage/history.ts';
import { tidy } from '../../storage/tidy.ts';
import { aDraft, anArticle, at } from '../support/samples.ts';

let db: QuandianDatabase;
beforeEach(async () => {
  db = new QuandianDatabase(crypto.randomUUID());
  const { id } = await saveAnnotation(db, aDraft(), anArticle(), at('2026-11-01T08:00:00Z'));
  await deleteAnnotations(db, [id], at('2026-11-02T08:00:00Z'));
});
const thrown = () => db.trash.count();

test.each([
  ['2026-11-30T08:00:00Z', 1],
  ['2026-12-02T08:00:00Z', 1],
  ['2026-12-02T08:00:01Z', 0],
])('after an act at %s the trash of 2 November holds %i', async (time, left) => {
  await saveBookmark(db, anArticle(), at(time));
  await tidy(db);
  expect(await thrown()).toBe(left);
});

test('a reader who comes back after years finds the trash as it was', async () => {
  await tidy(db);
  expect(await thrown()).toBe(1);
});

test('what can be undone ends with the trash', async () => {
  await saveBookmark(db, anArticle(), at('2027-06-01T08:00:00Z'));
  await tidy(db);
  expect(await undo(db)).toMatchObject([{ table: 'bookmarks', row: null }]);
  expect(await undo(db)).toBeNull();
  const changes = await db.changes.toArray();
  expect(
    changes.every(({ act, ...what }) => act === 'undo' || !('before' in what && what.before)),
  ).toBe(true);
});
