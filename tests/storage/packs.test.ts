import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { TeamPack } from '../../domain/export/team-pack.ts';
import { readTeamPack } from '../../domain/import/team-pack.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { documentsWith } from '../../storage/export-source.ts';
import { importLibrary, readLibrary } from '../../storage/library.ts';
import {
  deletePack,
  PackDatabase,
  packsOf,
  rule,
  rulingsOf,
  savePack,
} from '../../storage/packs.ts';
import { aLibrary, aSource, EXPORTED_AT } from '../support/export-samples.ts';
import { textOf } from '../support/read-zip.ts';

let packs: PackDatabase;
let pack: TeamPack;
beforeEach(async () => {
  packs = new PackDatabase(crypto.randomUUID());
  pack = readTeamPack(await textOf('team-pack', aSource(undefined, { reader: '白露' }))).pack;
});

test('a pack stands beside the library and changes nothing in it', async () => {
  const db = new QuandianDatabase(crypto.randomUUID());
  await importLibrary(db, aLibrary());
  const before = await readLibrary(db);
  await savePack(packs, pack, EXPORTED_AT);
  expect(await readLibrary(db)).toEqual(before);
  expect(await packsOf(packs)).toMatchObject([{ coder: '白露' }]);
});

test('the same pack brought in again is one, and keeps what was ruled', async () => {
  const id = await savePack(packs, pack, EXPORTED_AT);
  await rule(packs, id, 'a b', 'one');
  expect(await savePack(packs, pack, EXPORTED_AT)).toBe(id);
  expect(await packsOf(packs)).toHaveLength(1);
  expect([...(await rulingsOf(packs, id))]).toEqual([['a b', 'one']]);
});

test('a ruling is replaced, taken back, and goes with its pack', async () => {
  const id = await savePack(packs, pack, EXPORTED_AT);
  const other = await savePack(packs, { ...pack, coder: '邹云' }, EXPORTED_AT);
  await rule(packs, id, 'a b', 'one');
  await rule(packs, id, 'a b', 'none');
  await rule(packs, id, 'c d', 'both');
  await rule(packs, id, 'c d', null);
  await rule(packs, other, 'a b', 'other');
  expect([...(await rulingsOf(packs, id))]).toEqual([['a b', 'none']]);
  await deletePack(packs, id);
  expect((await rulingsOf(packs, id)).size).toBe(0);
  expect((await packsOf(packs)).map(({ coder }) => coder)).toEqual(['邹云']);
  expect((await rulingsOf(packs, other)).size).toBe(1);
});

test('of the articles of a pack those are read of which something is kept', async () => {
  const db = new QuandianDatabase(crypto.randomUUID());
  await importLibrary(db, aLibrary());
  const documents = await documentsWith(db, ['myrb.net/d01.html', 'myrb.net/rare.html', 'none']);
  expect(documents.map(({ key, rows, text }) => [key, rows.length, text !== ''])).toEqual([
    ['myrb.net/d01.html', 3, true],
    ['myrb.net/rare.html', 2, true],
  ]);
});
