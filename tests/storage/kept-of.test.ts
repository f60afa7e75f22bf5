import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { saveAnnotation } from '../../storage/annotations.ts';
import { versionsOf } from '../../storage/articles.ts';
import { saveBookmark } from '../../storage/bookmarks.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { keptOf } from '../../storage/kept-of.ts';
import { aDraft, anArticle } from '../support/samples.ts';

let db: QuandianDatabase;
beforeEach(() => {
  db = new QuandianDatabase(crypto.randomUUID());
});
const edited = anArticle({ text: '前三季度,全市规上工业增加值增长11.8%、居全省第2位。' });
const texts = async () => (await versionsOf(db, 'k')).map(({ text }) => text);

test('of an article of which nothing is kept nothing is written', async () => {
  expect(await keptOf(db, anArticle())).toEqual({
    annotations: [],
    bookmark: null,
    decisions: [],
    lessons: [],
    snapshots: {},
  });
  expect(await texts()).toEqual([]);
  expect(await db.articles.count()).toBe(0);
});

test('a new text of a kept article becomes a version, once', async () => {
  await saveBookmark(db, anArticle());
  await keptOf(db, edited);
  await keptOf(db, edited);
  expect(await texts()).toEqual([anArticle().text, edited.text]);
});

test('the texts on which annotations were made come along, unless it is today’s', async () => {
  const { textHash = '' } = await saveAnnotation(db, aDraft(), anArticle());
  expect((await keptOf(db, anArticle())).snapshots).toEqual({});
  expect((await keptOf(db, edited)).snapshots).toEqual({ [textHash]: anArticle().text });
});

test('a text that does not match its hash is not trusted', async () => {
  await saveAnnotation(db, aDraft(), anArticle());
  await db.versions.toCollection().modify({ text: '别的文字' });
  const kept = await keptOf(db, edited);
  expect(kept.snapshots).toEqual({});
  expect(kept.annotations).toHaveLength(1);
});

test('what is kept is told even where no version can be written', async () => {
  await saveAnnotation(db, aDraft(), anArticle());
  db.versions.hook('creating', () => {
    throw new Error('the disk is full');
  });
  expect((await keptOf(db, edited)).annotations).toHaveLength(1);
  expect(await texts()).toEqual([anArticle().text]);
});
