import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { backupOf } from '../../domain/export/backup.ts';
import { FORMATS } from '../../domain/export/format-list.ts';
import { sourceOf, USUAL_CHOICES } from '../../domain/export/source.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { exportSourceOf } from '../../storage/export-source.ts';
import { importLibrary, readLibrary } from '../../storage/library.ts';
import { aLibrary, EXPORTED_AT } from '../support/export-samples.ts';
import { fileOf, textOf } from '../support/read-zip.ts';

let db: QuandianDatabase;
beforeEach(async () => {
  db = new QuandianDatabase(crypto.randomUUID());
  await importLibrary(db, aLibrary());
});
const part = (ids: readonly string[] | null = null) => ({
  ids,
  choices: USUAL_CHOICES,
  exportedAt: EXPORTED_AT,
});
const read = (ids: readonly string[] | null = null) => exportSourceOf(db, part(ids));

test.each(FORMATS.map(({ id }) => id))(
  '%s is the same whether its source is held whole or read bit by bit',
  async (id) => {
    const library = await readLibrary(db);
    const ids = library.annotations.map((annotation) => annotation.id);
    const whole = sourceOf(library, EXPORTED_AT, id.startsWith('backup') ? null : ids);
    const [held, bit] = [await fileOf(id, whole), await fileOf(id, await read(ids))];
    expect(bit.equals(held)).toBe(true);
  },
);

test('what is not chosen is not in the file', async () => {
  const { annotations } = await readLibrary(db);
  const [one] = annotations;
  const source = await read([one?.id ?? '', 'none', one?.id ?? '']);
  const documents = await Array.fromAsync(source.documents());
  expect(
    documents.map(({ key, rows }) => [key, rows.map(({ annotation }) => annotation.id)]),
  ).toEqual([[one?.articleKey, [one?.id]]]);
});

test('everything is every annotation, and the articles without any', async () => {
  const documents = await Array.fromAsync((await read()).documents());
  expect(documents.flatMap(({ rows }) => rows)).toHaveLength(5);
  expect(documents).toHaveLength(5);
  expect(documents.every(({ text }) => text !== '')).toBe(true);
});

test('how far it is is said article by article', async () => {
  const said: [number, number][] = [];
  const source = await exportSourceOf(db, part(), (done, of) => said.push([done, of]));
  await textOf('csv', source);
  expect(said).toEqual([1, 2, 3, 4, 5].map((done) => [done, 5]));
});

test('the whole library, with rows that have not their form, is the backup of it', async () => {
  await db.annotations.update('6f1c2c0e-0000-4000-8000-000000000001', { color: 'beige' as never });
  await db.versions.put({ id: 'x', text: 5 } as never);
  const text = await textOf('backup', await read());
  expect(text).toBe(backupOf(await readLibrary(db)));
  expect(JSON.parse(text).quarantine).toHaveLength(2);
  const documents = await Array.fromAsync((await read()).documents());
  expect(documents.flatMap(({ rows }) => rows)).toHaveLength(4);
});

test('more rows than are read at once are all there, each once', async () => {
  const [row] = await db.annotations.toArray();
  if (!row) throw new Error('no annotation');
  const many = Array.from({ length: 2500 }, (_, n) => ({
    ...row,
    id: `6f1c2c0e-0000-4000-9000-${String(n).padStart(12, '0')}`,
  }));
  await db.annotations.bulkPut(many);
  expect(await textOf('backup', await read())).toBe(backupOf(await readLibrary(db)));
});
