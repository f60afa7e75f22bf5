import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { Annotation } from '../../domain/annotation.ts';
import { backupOf } from '../../domain/export/backup.ts';
import { RefusedFileError, readBackup } from '../../domain/import/backup.ts';
import {
  deleteAnnotations,
  restoreAnnotations,
  saveAnnotation,
  updateAnnotation,
} from '../../storage/annotations.ts';
import { saveBookmark } from '../../storage/bookmarks.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { redo, undo } from '../../storage/history.ts';
import { faultyRows, importLibrary, previewImport, readLibrary } from '../../storage/library.ts';
import { libraryHealth } from '../../storage/sentinel.ts';
import { aDraft, anArticle, at } from '../support/samples.ts';

const fresh = () => new QuandianDatabase(crypto.randomUUID());
let db: QuandianDatabase;
beforeEach(async () => {
  db = fresh();
  const kept = await saveAnnotation(db, aDraft(undefined, { note: '𠮷 “引” =cmd' }), anArticle());
  const gone = await saveAnnotation(db, aDraft(), anArticle({ key: 'l', text: '另一篇' }));
  await updateAnnotation(db, kept.id, { color: 'blue', note: kept.note, tags: ['工业'] });
  await deleteAnnotations(db, [gone.id]);
  await saveBookmark(db, anArticle());
});
const exported = async (from: QuandianDatabase) => backupOf(await readLibrary(from));

test('export, import into an empty library, export: the same bytes', async () => {
  const first = await exported(db);
  const other = fresh();
  expect(await importLibrary(other, readBackup(first))).toMatchObject({ written: 2, known: 0 });
  expect(await exported(other)).toBe(first);
});

test('importing twice changes nothing', async () => {
  const first = await exported(db);
  expect(await importLibrary(db, readBackup(first))).toMatchObject({ written: 0, known: 2 });
  expect(await exported(db)).toBe(first);
});

test('the newer row wins, whichever side has it', async () => {
  const old = await exported(db);
  const [row] = await db.annotations.toArray();
  const later = at('2030-01-01T00:00:00Z');
  await updateAnnotation(db, row?.id ?? '', { color: 'pink', note: '新', tags: [] }, later);
  const now = await exported(db);
  await importLibrary(db, readBackup(old));
  expect(await exported(db)).toBe(now);
  const other = fresh();
  await importLibrary(other, readBackup(old));
  await importLibrary(other, readBackup(now));
  expect(await exported(other)).toBe(now);
});

test.each<[string, (json: string) => string, string]>([
  ['cut off', (json) => json.slice(0, -50), 'JSON'],
  ['of something else', () => '{"format":"x"}', 'not a Quandian backup'],
  ['that is a list', () => '[]', 'not a Quandian backup'],
  [
    'of a later version',
    (json) => json.replace('"version": 1', '"version": 2'),
    'version 2, known is 1',
  ],
  [
    'with a row of a wrong colour',
    (json) => json.replace('"blue"', '"red"'),
    'annotations[0] color',
  ],
  ['without a table', (json) => json.replace('"bookmarks"', '"bookmark"'), 'bookmarks: not a list'],
  ['with an id that is none', (json) => json.replace(/"id": "[0-9a-f-]{36}"/, '"id": "1"'), 'id'],
  [
    'with a bad time',
    (json) => json.replace(/"seenAt": "[^"]+"/, '"seenAt": "gestern"'),
    'versions[0] seenAt',
  ],
])('a backup %s is refused with the reason, and nothing is written', async (_, spoil, reason) => {
  const before = await exported(db);
  expect(() => readBackup(spoil(before))).toThrow(reason);
  expect(await exported(db)).toBe(before);
});

test('two rows with one id are refused', async () => {
  const library = await readLibrary(db);
  const doubled = { ...library, bookmarks: [...library.bookmarks, ...library.bookmarks] };
  expect(() => readBackup(backupOf(doubled))).toThrow('bookmarks[1] articleKey: a second row');
});

test('a dry run counts the same and writes nothing', async () => {
  const before = await exported(db);
  const [row] = await db.annotations.toArray();
  const library = await readLibrary(db);
  const changed = { ...(row as Annotation), updatedAt: '2099-01-01T00:00:00.000Z', note: '新' };
  const fromElsewhere = { ...(row as Annotation), id: crypto.randomUUID() };
  const file = { ...library, annotations: [changed, fromElsewhere] };
  const counts = { written: 2, added: 1, updated: 1, known: 1 };
  expect(await previewImport(db, file)).toEqual(counts);
  expect(await exported(db)).toBe(before);
  expect(await importLibrary(db, file)).toEqual(counts);
});

test('a note that lies in the trash here comes back with a backup that has it', async () => {
  const before = await exported(db);
  const ids = (await db.annotations.toArray()).map(({ id }) => id);
  await deleteAnnotations(db, ids);
  await importLibrary(db, readBackup(before));
  expect(await exported(db)).toBe(before);
});

test('a note that lives here is not thrown away by a backup in which it was', async () => {
  const ids = (await db.annotations.toArray()).map(({ id }) => id);
  const alive = await exported(db);
  await deleteAnnotations(db, ids);
  const thrown = await exported(db);
  await restoreAnnotations(db, ids);
  await importLibrary(db, readBackup(thrown));
  expect(await exported(db)).toBe(alive);
});

test('a row without its form is in the backup, set aside, and spoils nothing', async () => {
  await db.annotations.add({ id: 'broken', note: 7n, articleKey: 'k' } as never);
  const first = await exported(db);
  const other = fresh();
  await importLibrary(other, readBackup(first));
  expect(await exported(other)).toBe(first);
  expect((await faultyRows(other)).map(({ id, row }) => [id, row])).toEqual([
    ['annotations broken', '{"id":"broken","note":"7","articleKey":"k"}'],
  ]);
});

test.each([
  ['objects', '{"a":', '}'],
  ['lists', '[', ']'],
])('a file of %s a million deep is refused with the reason', (_, open, close) => {
  const deep = `${open.repeat(1_000_000)}1${close.repeat(1_000_000)}`;
  expect(() => readBackup(deep)).toThrow('deeper than 64 levels');
  expect(() => readBackup(`{"format": "quandian-backup", "x": ${deep}}`)).toThrow('deeper');
});

test('brackets in a note are not depth', async () => {
  await saveAnnotation(db, aDraft(undefined, { note: `"\\"${'['.repeat(1000)}` }), anArticle());
  const json = await exported(db);
  expect(backupOf(readBackup(json))).toBe(json);
});

test('any spoiled file is refused by name, or read whole', async () => {
  const json = await exported(db);
  fc.assert(
    fc.property(fc.nat(json.length), fc.nat(40), fc.string(), (from, length, put) => {
      const spoiled = json.slice(0, from) + put + json.slice(from + length);
      try {
        readBackup(spoiled);
      } catch (error) {
        expect(error).toBeInstanceOf(RefusedFileError);
      }
    }),
    { numRuns: 300 },
  );
});

test('__proto__ in a file touches nothing', async () => {
  const json = (await exported(db)).replace(
    '"format"',
    '"__proto__": {"polluted": true}, "format"',
  );
  readBackup(json);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('any text in a note survives the round trip', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (note) => {
      const one = fresh();
      await saveAnnotation(one, aDraft(undefined, { note }), anArticle());
      const other = fresh();
      await importLibrary(other, readBackup(await exported(one)));
      expect((await other.annotations.toArray())[0]?.note).toBe(note);
    }),
    { numRuns: 20 },
  );
});

/** A library of so many annotations in tables that do not fit into one part. */
async function aLargeLibrary(count: number) {
  const large = new QuandianDatabase(crypto.randomUUID());
  await saveAnnotation(large, aDraft(), anArticle());
  const library = await readLibrary(large);
  const [row] = library.annotations as [Annotation];
  const annotations = Array.from({ length: count }, (_, i) => ({
    ...row,
    id: `6f1c2c0e-0001-4000-8000-${String(i).padStart(12, '0')}`,
  }));
  return { ...library, annotations };
}

test('a large library comes in parts; one that is interrupted goes on when the file is brought in again', async () => {
  const large = await aLargeLibrary(2500);
  const stop = new AbortController();
  const seen: string[] = [];
  const progress = (done: number, of: number) => {
    seen.push(`${done}/${of}`);
    if (done > 1500) stop.abort(new Error('enough'));
  };
  await expect(importLibrary(db, large, { progress, signal: stop.signal })).rejects.toThrow(
    'enough',
  );
  expect(seen).toEqual(['1/2502', '2/2502', '1002/2502', '2002/2502']);
  const left = await db.annotations.count();
  expect(await previewImport(db, large)).toMatchObject({ added: 2500 - 2000 });
  expect(await importLibrary(db, large)).toMatchObject({ written: 500 });
  expect(await db.annotations.count()).toBe(left + 500);
  expect(await libraryHealth(db, { thorough: true })).toEqual({ state: 'sound' });
});

test('an import in parts is undone and done again as one act', async () => {
  const before = await db.annotations.count();
  await importLibrary(db, await aLargeLibrary(2500));
  await undo(db);
  expect(await db.annotations.count()).toBe(before);
  await redo(db);
  expect(await db.annotations.count()).toBe(before + 2500);
});

test('an import that is undone while it runs ends there', async () => {
  const before = await db.annotations.count();
  let undone: Promise<unknown> | undefined;
  const progress = (done: number) => {
    if (done > 1500) undone ??= undo(db);
  };
  await expect(importLibrary(db, await aLargeLibrary(3500), { progress })).rejects.toMatchObject({
    name: 'UndoneError',
  });
  await undone;
  expect(await db.annotations.count()).toBe(before);
  expect(await libraryHealth(db, { thorough: true })).toEqual({ state: 'sound' });
});
