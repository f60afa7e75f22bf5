import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { describeQuote } from '../../domain/quote.ts';
import {
  annotationsOf,
  deleteAnnotations,
  reattachAnnotation,
  restoreAnnotations,
  saveAnnotation,
  updateAnnotation,
} from '../../storage/annotations.ts';
import { versionsOf } from '../../storage/articles.ts';
import {
  bookmarkOf,
  deleteBookmark,
  restoreBookmark,
  saveBookmark,
  saveProgress,
} from '../../storage/bookmarks.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { undo } from '../../storage/history.ts';
import { trashRows } from '../../storage/library.ts';
import { refuseWrites } from '../support/refuse-writes.ts';
import { aDraft, anArticle, at } from '../support/samples.ts';

let db: QuandianDatabase;
beforeEach(() => {
  db = new QuandianDatabase(crypto.randomUUID());
});
const acts = async () => (await db.changes.toArray()).map(({ act, table }) => `${act} ${table}`);

test('keeps an annotation with its article, in the order of the text', async () => {
  await saveAnnotation(db, aDraft({ start: 9, end: 12 }), anArticle(), at('2026-11-24T08:00:00Z'));
  await saveAnnotation(db, aDraft({ start: 2, end: 4 }), anArticle(), at('2026-11-24T09:00:00Z'));

  const kept = await annotationsOf(db, 'k');

  expect(kept.map(({ quote, createdAt }) => [quote.start, createdAt])).toEqual([
    [2, '2026-11-24T09:00:00.000Z'],
    [9, '2026-11-24T08:00:00.000Z'],
  ]);
  expect(await db.articles.get('k')).toMatchObject({ title: anArticle().title });
});

test('the same message twice writes once', async () => {
  const draft = aDraft();
  const first = await saveAnnotation(db, draft, anArticle());
  expect(await saveAnnotation(db, { ...draft, note: '又一次' }, anArticle())).toEqual(first);
  expect(await db.annotations.count()).toBe(1);
  expect(await acts()).toEqual(['put annotations']);
});

test('the same text is stored once, a changed one beside it', async () => {
  await saveAnnotation(db, aDraft(), anArticle());
  await saveAnnotation(db, aDraft(), anArticle());
  await saveAnnotation(db, aDraft(), anArticle({ text: '增长11.8%' }));
  expect((await versionsOf(db, 'k')).map(({ text }) => text)).toEqual([
    anArticle().text,
    '增长11.8%',
  ]);
});

test('time does not run backwards when the clock does', async () => {
  const { id } = await saveAnnotation(db, aDraft(), anArticle(), at('2026-11-24T08:00:00Z'));
  const body = { color: 'green', note: '改', tags: [] } as const;
  const changed = await updateAnnotation(db, id, { ...body, tags: [] }, at('2020-01-01T00:00:00Z'));
  expect(changed.updatedAt).toBe('2026-11-24T08:00:00.001Z');
  expect(changed.createdAt).toBe('2026-11-24T08:00:00.000Z');
});

test('what is deleted can be taken back as it was', async () => {
  const saved = await saveAnnotation(db, aDraft(), anArticle());
  await deleteAnnotations(db, [saved.id]);
  expect(await annotationsOf(db, 'k')).toEqual([]);
  expect(await restoreAnnotations(db, [saved.id])).toEqual([saved]);
  expect(await annotationsOf(db, 'k')).toEqual([saved]);
  expect(await acts()).toEqual(['put annotations', 'delete annotations', 'restore annotations']);
});

test('a change to a deleted annotation fails by name and writes nothing', async () => {
  const body = { color: 'green' as const, note: '', tags: [] };
  await expect(updateAnnotation(db, crypto.randomUUID(), body)).rejects.toMatchObject({
    name: 'NotFoundError',
  });
  expect(await acts()).toEqual([]);
});

test('an act that fails in the middle leaves nothing behind', async () => {
  refuseWrites(db, 'changes', () => new Error('no room'));
  await expect(saveAnnotation(db, aDraft(), anArticle())).rejects.toThrow('no room');
  expect(await db.annotations.count()).toBe(0);
  expect(await db.articles.count()).toBe(0);
});

test('fields of a newer version are carried through a change', async () => {
  const saved = await saveAnnotation(db, aDraft(), anArticle());
  await db.annotations.put({ ...saved, mood: 'new' } as typeof saved);
  const body = { color: 'blue' as const, note: '', tags: [] };
  expect(await updateAnnotation(db, saved.id, body)).toMatchObject({ mood: 'new', color: 'blue' });
});

test('a row without its form is left out, and stays in its table', async () => {
  await saveAnnotation(db, aDraft(), anArticle());
  await db.annotations.add({ id: 'broken', articleKey: 'k' } as never);
  expect(await annotationsOf(db, 'k')).toHaveLength(1);
  expect(await db.annotations.count()).toBe(2);
});

test('a bookmark is kept once, let go, and taken back', async () => {
  const kept = await saveBookmark(db, anArticle(), at('2026-11-24T08:00:00Z'));
  expect(await saveBookmark(db, anArticle(), at('2026-11-25T08:00:00Z'))).toEqual(kept);
  await deleteBookmark(db, 'k');
  expect(await bookmarkOf(db, 'k')).toBeNull();
  await restoreBookmark(db, 'k');
  expect(await bookmarkOf(db, 'k')).toEqual(kept);
});

test('a bookmark that is taken back is the old one, with how far the article was read; a message that comes twice does it once', async () => {
  await saveBookmark(db, anArticle(), at('2026-11-24T08:00:00Z'));
  await saveProgress(db, 'k', 0.6);
  const kept = await bookmarkOf(db, 'k');
  await deleteBookmark(db, 'k');
  const once = crypto.randomUUID();
  expect(await restoreBookmark(db, 'k', at('2026-11-25T08:00:00Z'), once)).toEqual(kept);
  const written = await db.changes.count();
  expect(await restoreBookmark(db, 'k', at('2026-11-25T08:00:01Z'), once)).toEqual(kept);
  expect(await db.changes.count()).toBe(written);
  expect(kept).toMatchObject({ progress: 0.6, createdAt: '2026-11-24T08:00:00.000Z' });
});

test('in the trash a bookmark goes by the headline of its article', async () => {
  await saveBookmark(db, anArticle());
  await deleteBookmark(db, 'k');
  expect(await trashRows(db)).toMatchObject([
    { id: 'k', table: 'bookmarks', title: '前三季度全市规上工业增加值增长11.6%' },
  ]);
  await db.articles.clear();
  expect(await trashRows(db)).toMatchObject([{ id: 'k', title: null }]);
});

test('a bookmark that was kept anew stays; one that is nowhere is not made up', async () => {
  expect(await restoreBookmark(db, 'k')).toBeNull();
  await saveBookmark(db, anArticle());
  await deleteBookmark(db, 'k');
  const anew = await saveBookmark(db, anArticle(), at('2026-11-26T08:00:00Z'));
  expect(await restoreBookmark(db, 'k')).toEqual(anew);
});

test('an annotation is put onto another passage, with the text in which it stands now, and back by undo', async () => {
  const { id, quote } = await saveAnnotation(db, aDraft(), anArticle());
  const article = anArticle({ text: '前三季度,全市规上工业增加值增长11.8%、居全省第2位。' });
  const now = describeQuote(article.text, { start: 16, end: 21 });
  const moved = await reattachAnnotation(db, id, now, article);
  expect(moved.quote.exact).toBe('11.8%');
  expect(await annotationsOf(db, 'k')).toEqual([moved]);
  const versions = await versionsOf(db, 'k');
  expect(versions.map(({ text }) => text)).toContain(article.text);
  expect(moved.textHash).toBe((await db.articles.get('k'))?.textHash);
  await undo(db);
  expect((await annotationsOf(db, 'k'))[0]?.quote).toEqual(quote);
});

test('what was thrown away cannot be put elsewhere', async () => {
  const { id, quote } = await saveAnnotation(db, aDraft(), anArticle());
  await deleteAnnotations(db, [id]);
  await expect(reattachAnnotation(db, id, quote, anArticle())).rejects.toMatchObject({
    name: 'NotFoundError',
  });
});

test.each([
  [0.4, 0.4],
  [0.2, 0.4],
  [0.9, 0.9],
])('read to %d after 0.4, a kept article is read to %d', async (then, expected) => {
  await saveBookmark(db, anArticle());
  await saveProgress(db, 'k', 0.4);
  await saveProgress(db, 'k', then);
  expect((await bookmarkOf(db, 'k'))?.progress).toBe(expected);
  expect(await acts()).toEqual(['put bookmarks']);
});

test('of an article that is not kept nobody remembers how far it was read', async () => {
  await saveProgress(db, 'k', 0.4);
  expect(await db.bookmarks.count()).toBe(0);
});
