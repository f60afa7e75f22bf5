import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Annotation } from '../../domain/annotation.ts';
import { backupOf } from '../../domain/export/backup.ts';
import { RefusedFileError } from '../../domain/import/backup.ts';
import { systemClock as now } from '../../storage/act.ts';
import {
  deleteAnnotations,
  restoreAnnotation,
  saveAnnotation,
  updateAnnotation,
} from '../../storage/annotations.ts';
import { importBackup, previewBackup } from '../../storage/backup.ts';
import { deleteBookmark, saveBookmark } from '../../storage/bookmarks.ts';
import { checkLibrary } from '../../storage/check-library.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { classify } from '../../storage/failure.ts';
import { annotationRows, bookmarkRows, readLibrary, trashRows } from '../../storage/library.ts';
import { libraryState } from '../../storage/library-state.ts';
import { libraryHealth } from '../../storage/sentinel.ts';
import { refuseWrites } from '../support/refuse-writes.ts';
import { aDraft, anArticle } from '../support/samples.ts';

let db: QuandianDatabase;
beforeEach(() => {
  db = new QuandianDatabase(crypto.randomUUID());
});
const named = (name: string, inside: object = {}) =>
  Object.assign(new Error(name), { name }, inside);

test.each<[string, unknown, string]>([
  ['a full disk', named('QuotaExceededError'), 'DiskFullError'],
  ['one in Chromium', named('AbortError', { inner: named('QuotaExceededError') }), 'DiskFullError'],
  [
    'one in Firefox',
    named('BulkError', { failures: [named('QuotaExceededError')] }),
    'DiskFullError',
  ],
  [
    'one deep inside',
    named('A', { cause: named('B', { inner: named('QuotaExceededError') }) }),
    'DiskFullError',
  ],
  ['a newer schema', named('VersionError'), 'NewerSchemaError'],
  ['a closed database', named('DatabaseClosedError'), 'DatabaseClosedError'],
  [
    'a lost connection',
    named('AbortError', { inner: named('InvalidStateError') }),
    'DatabaseClosedError',
  ],
  ['a damaged file', named('UnknownError'), 'StorageFailedError'],
  [
    'a file that cannot be opened',
    named('DatabaseClosedError', { inner: named('UnknownError') }),
    'StorageFailedError',
  ],
  [
    'an abort without a cause',
    named('BulkError', { failures: [named('AbortError')] }),
    'StorageFailedError',
  ],
  ['a mistake of ours', named('TypeError'), 'TypeError'],
  ['something that is no error', 'boom', 'Error'],
])('%s has its name', (_, error, name) => {
  expect(classify(error).name).toBe(name);
});

test('an error that holds itself is classified', () => {
  const error = named('AbortError');
  Object.assign(error, { inner: error });
  expect(classify(error).name).toBe('StorageFailedError');
});

test('the same message at once in eight pages writes once', async () => {
  const draft = aDraft();
  const pages = Array.from({ length: 8 }, () => new QuandianDatabase(db.name));
  const saved = await Promise.all(pages.map((page) => saveAnnotation(page, draft, anArticle())));
  expect(new Set(saved.map(({ createdAt }) => createdAt)).size).toBe(1);
  expect(await db.annotations.count()).toBe(1);
  expect(await libraryState(db)).toMatchObject({ annotations: 1, sequence: 1 });
});

test('eight pages that write at once lose nothing, and no two acts share a time', async () => {
  const pages = Array.from({ length: 8 }, () => new QuandianDatabase(db.name));
  const { id } = await saveAnnotation(db, aDraft(), anArticle());
  await Promise.all(
    pages.flatMap((page, i) =>
      Array.from({ length: 10 }, async (_, j) => {
        await saveAnnotation(page, aDraft(), anArticle());
        await updateAnnotation(page, id, { color: 'blue', note: `${i}-${j}`, tags: [] });
      }),
    ),
  );
  expect(await db.annotations.count()).toBe(81);
  const times = (await db.changes.toArray()).map(({ at }) => at);
  expect(new Set(times).size).toBe(161);
  expect(times).toEqual([...times].sort());
  expect(await libraryHealth(db)).toEqual({ state: 'sound' });
});

test('eight pages that change one note at once lose no word of it', async () => {
  const pages = Array.from({ length: 8 }, () => new QuandianDatabase(db.name));
  const { id } = await saveAnnotation(db, aDraft(undefined, { note: '始' }), anArticle());
  await Promise.all(
    pages.map(async (page, i) => {
      for (let j = 0; j < 10; j++) {
        const base = (await page.annotations.get(id)) as Annotation;
        const body = { color: base.color, note: `${base.note}〔${i}-${j}〕`, tags: [`${i}-${j}`] };
        await updateAnnotation(page, id, { ...body, tags: [...base.tags, ...body.tags] }, now, {
          base,
        });
      }
    }),
  );
  const { note = '', tags = [] } = (await db.annotations.get(id)) ?? {};
  const words = pages.flatMap((_, i) => Array.from({ length: 10 }, (_, j) => `${i}-${j}`));
  expect(words.filter((word) => !note.includes(`〔${word}〕`))).toEqual([]);
  expect([...tags].sort()).toEqual([...words].sort());
});

test('messages that come twice, late or again after others are carried out once', async () => {
  const draft = aDraft();
  const save = () => saveAnnotation(db, draft, anArticle());
  await save();
  const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
  const body = { color: 'blue' as const, note: '改', tags: [] };
  await updateAnnotation(db, draft.id, body, now, { once: first });
  await updateAnnotation(db, draft.id, { ...body, note: '再改' }, now, { once: second });
  await updateAnnotation(db, draft.id, body, now, { once: first });
  expect(await db.annotations.get(draft.id)).toMatchObject({ note: '再改' });
  const [away, back] = [crypto.randomUUID(), crypto.randomUUID()];
  await deleteAnnotations(db, [draft.id], now, away);
  await save();
  expect(await db.annotations.count()).toBe(0);
  await restoreAnnotation(db, draft.id, now, back);
  await deleteAnnotations(db, [draft.id], now, away);
  expect(await restoreAnnotation(db, draft.id, now, back)).toMatchObject({ note: '再改' });
  const [keep, letGo] = [crypto.randomUUID(), crypto.randomUUID()];
  await saveBookmark(db, anArticle(), now, keep);
  await deleteBookmark(db, 'k', now, letGo);
  await saveBookmark(db, anArticle(), now, keep);
  expect(await db.bookmarks.count()).toBe(0);
  expect((await libraryState(db)).undo).toHaveLength(7);
  expect(await libraryHealth(db, { thorough: true })).toEqual({ state: 'sound' });
});

test.each(['UnknownError', 'AbortError', 'InvalidStateError'])(
  'an act that the browser refuses once with %s is tried again',
  async (name) => {
    let failures = 0;
    refuseWrites(db, 'changes', () => (failures++ === 0 ? named(name) : null));
    await saveAnnotation(db, aDraft(), anArticle());
    expect(failures).toBe(2);
    expect(await libraryState(db)).toMatchObject({ annotations: 1, sequence: 1 });
  },
);

test('bad rows in every table are in the way of no good one', async () => {
  await saveAnnotation(db, aDraft(), anArticle());
  await saveBookmark(db, anArticle());
  await db.annotations.add({ id: 'a', createdAt: '9999', articleKey: 5 } as never);
  await db.bookmarks.add({ articleKey: 'b', createdAt: '9999' } as never);
  await db.articles.add({ key: 'c' } as never);
  await db.trash.add({ id: 'd', deletedAt: '9999' } as never);
  await db.versions.add({ id: 'e' } as never);
  expect(await annotationRows(db)).toHaveLength(1);
  expect(await bookmarkRows(db)).toHaveLength(1);
  expect(await trashRows(db)).toEqual([]);
  const { health, faulty } = await checkLibrary(db);
  expect(health.state).toBe('lost');
  expect(faulty).toHaveLength(5);
  const json = backupOf(await readLibrary(db));
  const other = new QuandianDatabase(crypto.randomUUID());
  await importBackup(other, new TextEncoder().encode(json));
  expect(backupOf(await readLibrary(other))).toBe(json);
  expect((await other.quarantine.toArray()).map(({ id }) => id).sort()).toEqual([
    'annotations a',
    'articles c',
    'bookmarks b',
    'trash d',
    'versions e',
  ]);
});

test('a backup that is not UTF-8 is refused, not read with a character changed', async () => {
  await saveAnnotation(db, aDraft(undefined, { note: '增速' }), anArticle());
  const bytes = new TextEncoder().encode(backupOf(await readLibrary(db)));
  const at = bytes.indexOf(0xe5);
  bytes[at] = 0xff;
  const other = new QuandianDatabase(crypto.randomUUID());
  await expect(importBackup(other, bytes)).rejects.toBeInstanceOf(RefusedFileError);
  await expect(previewBackup(other, bytes)).rejects.toThrow('UTF-8');
  expect(await other.annotations.count()).toBe(0);
});

test('a backup that fails while it is written leaves nothing behind', async () => {
  await saveAnnotation(db, aDraft(), anArticle());
  const bytes = new TextEncoder().encode(backupOf(await readLibrary(db)));
  const other = new QuandianDatabase(crypto.randomUUID());
  refuseWrites(other, 'changes', () => named('QuotaExceededError'));
  await expect(importBackup(other, bytes)).rejects.toMatchObject({ name: 'DiskFullError' });
  expect(await other.articles.count()).toBe(0);
  expect(await other.annotations.count()).toBe(0);
});

test('a database that cannot be opened again is a failure of the storage, not an update of the extension', async () => {
  await saveAnnotation(db, aDraft(), anArticle());
  refuseWrites(db, 'changes', () => named('InvalidStateError'));
  await expect(saveAnnotation(db, aDraft(), anArticle())).rejects.toMatchObject({
    name: 'StorageFailedError',
  });
});
