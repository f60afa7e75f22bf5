import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Annotation } from '../../domain/annotation.ts';
import { saveAnnotation } from '../../storage/annotations.ts';
import { textHashOf, versionsOf } from '../../storage/articles.ts';
import { saveBookmark } from '../../storage/bookmarks.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { undo } from '../../storage/history.ts';
import { importLibrary } from '../../storage/import-library.ts';
import { keptOf } from '../../storage/kept-of.ts';
import { refuseWrites } from '../support/refuse-writes.ts';
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
    pages: {},
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
  refuseWrites(db, 'versions', () => new Error('the disk is full'));
  expect((await keptOf(db, edited)).annotations).toHaveLength(1);
  expect(await texts()).toEqual([anArticle().text]);
});

test('an article that says again what it said is shown by what it says', async () => {
  await saveAnnotation(db, aDraft(), anArticle());
  await keptOf(db, edited);
  const before = await db.articles.get('k');
  await keptOf(db, anArticle());
  const after = await db.articles.get('k');
  expect(before?.textHash).not.toBe(after?.textHash);
  expect(after?.textHash).toBe(await textHashOf(anArticle().text));
  expect(await texts()).toHaveLength(2);
});

/** As another program has it: no version of the text, no place in it. */
const imported = (exact: string) => ({
  ...aDraft(undefined, { quote: { exact, prefix: '', suffix: '', start: 0, end: exact.length } }),
  createdAt: '2026-11-20T08:00:00.000Z',
  updatedAt: '2026-11-20T08:00:00.000Z',
});
const library = (annotations: Annotation[]) => ({
  annotations,
  ...{ articles: [], versions: [], bookmarks: [], decisions: [], trash: [], quarantine: [] },
});

test('an imported annotation gets its place and its version when the article is read', async () => {
  const [found, lost] = [imported('11.6%'), imported('别的话')];
  await importLibrary(db, library([found, lost]));
  const { annotations } = await keptOf(db, anArticle());
  const { quote } = aDraft();
  const one = annotations.find(({ id }) => id === found.id);
  expect(one).toMatchObject({ quote, updatedAt: found.updatedAt });
  expect(one?.textHash).toMatch(/^[0-9a-f]{64}$/);
  expect(annotations.find(({ id }) => id === lost.id)).toEqual(lost);
  expect(await db.annotations.get(found.id)).toEqual(one);
  expect(await texts()).toEqual([anArticle().text]);
});

test('a second import of the same annotation leaves it where it is; what is undone is the import', async () => {
  const found = imported('11.6%');
  await importLibrary(db, library([found]));
  await keptOf(db, anArticle());
  expect(await importLibrary(db, library([found]))).toMatchObject({ added: 0, updated: 0 });
  expect((await db.annotations.get(found.id))?.quote).toEqual(aDraft().quote);
  await undo(db);
  expect(await db.annotations.count()).toBe(0);
});

test('a second page is kept as such, and the article stays what its first page said', async () => {
  const part = { page: 2, of: 2, folded: false };
  const second = anArticle({ text: '第二页的文字。', url: 'http://x.example/2', part });
  await saveBookmark(db, anArticle());
  const first = await db.articles.get('k');
  const { textHash = '' } = await saveAnnotation(db, aDraft(), second);
  expect(await db.articles.get('k')).toEqual(first);
  expect(first).not.toHaveProperty('part');
  expect((await versionsOf(db, 'k')).map((version) => version.part)).toEqual([undefined, part]);
  // On the first page it is known where the note stands.
  expect((await keptOf(db, anArticle())).pages).toEqual({ [textHash]: 2 });
  expect((await keptOf(db, second)).pages).toEqual({});
});

test('an article that is first met on its second page is kept from there', async () => {
  const part = { page: 2, of: null, folded: false };
  await saveBookmark(db, anArticle({ title: '第二页', text: '第二页的文字。', part }));
  expect(await db.articles.get('k')).toMatchObject({ title: '第二页' });
  await keptOf(db, anArticle());
  expect(await db.articles.get('k')).toMatchObject({ title: anArticle().title });
});

const folded = { page: 1, of: null, folded: true };

test.each([
  ['the beginning that it begins', anArticle().text.slice(0, 8)],
  ['a beginning that was edited', '前四季度,全市'],
])(
  'a visit while the article is folded leaves it at the whole text that was stored: %s',
  async (_, beginning) => {
    await saveBookmark(db, anArticle());
    const whole = await db.articles.get('k');
    await keptOf(db, anArticle({ text: beginning, part: folded }));
    await saveBookmark(db, anArticle({ text: beginning, part: folded }));
    expect(await db.articles.get('k')).toEqual(whole);
    await keptOf(db, anArticle());
    expect(await db.articles.get('k')).toEqual(whole);
    await keptOf(db, edited);
    expect((await db.articles.get('k'))?.textHash).not.toBe(whole?.textHash);
  },
);

test('an article that was only seen folded follows its beginning, and is whole once it is unfolded', async () => {
  const textHash = async () => (await db.articles.get('k'))?.textHash;
  await saveBookmark(db, anArticle({ text: '旧的开头', part: folded }));
  const first = await textHash();
  await keptOf(db, anArticle({ text: '新的开头', part: folded }));
  const second = await textHash();
  expect(second).not.toBe(first);
  await keptOf(db, anArticle());
  expect([first, second]).not.toContain(await textHash());
});
