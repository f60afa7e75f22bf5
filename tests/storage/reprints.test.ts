import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { saveBookmark } from '../../storage/bookmarks.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { reprintsOf } from '../../storage/reprints.ts';
import { PARAGRAPHS } from '../support/failure-modes.ts';
import { anArticle } from '../support/samples.ts';

const db = new QuandianDatabase();
afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

const TEXT = PARAGRAPHS.join('\n');
const original = anArticle({
  key: 'myrb.net/1',
  text: TEXT,
  publishedAt: '2021-11-19T08:20:00+08:00',
});

test('an article kept under another address is found, and stays an article of its own', async () => {
  await saveBookmark(db, original);
  await saveBookmark(db, anArticle({ key: 'other.cn/3', text: anArticle().text.repeat(5) }));
  const reprint = {
    key: 'scol.com.cn/2',
    text: `${TEXT}\n来源：沱阳日报`,
    publishedAt: '2021-11-20T10:00:00+08:00',
  };
  expect((await reprintsOf(db, reprint)).map(({ key }) => key)).toEqual(['myrb.net/1']);
  expect(await db.articles.count()).toBe(2);
});

test('an article is no reprint of itself', async () => {
  await saveBookmark(db, original);
  expect(await reprintsOf(db, original)).toEqual([]);
});

test.each<[string, string | null, number]>([
  ['a year later', '2022-11-20T10:00:00+08:00', 0],
  ['at a time that is not known', null, 1],
  ['at a time that is none', '昨天', 1],
])('the same text %s', async (_, publishedAt, count) => {
  await saveBookmark(db, original);
  expect(await reprintsOf(db, { key: 'b', text: TEXT, publishedAt })).toHaveLength(count);
});

test('of many articles only those near in time are read', async () => {
  await saveBookmark(db, original);
  for (let day = 1; day <= 28; day++) {
    const date = `2019-02-${String(day).padStart(2, '0')}T08:00:00+08:00`;
    await saveBookmark(db, anArticle({ key: `old/${day}`, text: TEXT, publishedAt: date }));
  }
  const found = await reprintsOf(db, { ...original, key: 'b' });
  expect(found.map(({ key }) => key)).toEqual(['myrb.net/1']);
});
