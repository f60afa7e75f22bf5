import { expect, test } from 'vitest';
import type { LibraryState } from '../../storage/database.ts';
import { isBackupOf, nextBackup, withBackup } from '../../storage/rolling-backup.ts';
import type { BackupMade } from '../../storage/settings.ts';

const NOW = Date.parse('2026-11-26T08:00:00.000Z');
const LIBRARY = '6f1c2c0e-0001-4000-8000-000000000001';
const state = { library: LIBRARY, sequence: 9 } as LibraryState;
const made = (facts: Partial<BackupMade> = {}): BackupMade => ({
  name: 'Quandian/quandian-6f1c2c0e-1.json.gz',
  slot: 0,
  at: '2026-11-25T08:00:00.000Z',
  library: LIBRARY,
  sequence: 8,
  annotations: 3,
  bookmarks: 1,
  ...facts,
});
const on = { isOn: true, keep: 3 };
const inFolder = { ...on, folder: { id: 'f1', name: '备份' } };

test.each<[string, Parameters<typeof nextBackup>, number | null]>([
  ['none where it is off', [{ ...on, isOn: false }, [], state, NOW], null],
  ['none of an empty library', [on, [], { ...state, sequence: 0 }, NOW], null],
  ['the first at once', [on, [], state, NOW], 0],
  ['the next after a day', [on, [made()], state, NOW], 1],
  ['none before', [on, [made({ at: '2026-11-25T08:00:00.001Z' })], state, NOW], null],
  ['none where nothing changed', [on, [made({ sequence: 9 })], state, NOW], null],
  [
    'one after a clock was set back',
    [on, [made({ at: '2027-11-25T08:00:00.000Z' })], state, NOW],
    1,
  ],
  ['the oldest place again after the last', [on, [made({ slot: 2 })], state, NOW], 0],
  ['a first one in a folder chosen anew', [inFolder, [made({ sequence: 9 })], state, NOW], 0],
  ['the next in the folder', [inFolder, [made({ folder: 'f1' })], state, NOW], 1],
  ['a first one of another library', [on, [made({ library: 'other' })], state, NOW], 0],
])('%s', (_, [choice, backups, library, now], slot) => {
  expect(nextBackup(choice, backups, library, now)?.slot ?? null).toBe(slot);
});

test('a library that was begun anew replaces no backup of the one that was lost', () => {
  const anew = nextBackup(on, [made()], { ...state, library: 'aaaaaaaa-0001' }, NOW);
  expect(anew?.name).not.toBe(made().name);
});

test('a backup in a folder bears its name, and takes no place of a download of the same name', () => {
  expect(nextBackup(inFolder, [], state, NOW)).toEqual({
    slot: 0,
    name: '备份/quandian-6f1c2c0e-1.json.gz',
    folder: 'f1',
  });
  expect(withBackup([made()], made({ folder: 'f1' }), 3)).toHaveLength(2);
});

test.each([
  ['quandian-6f1c2c0e-1.json.gz', true],
  ['quandian-6f1c2c0e-30.json.gz', true],
  ['quandian-aaaaaaaa-1.json.gz', false],
  ['quandian-6f1c2c0e-1 (2).json.gz', false],
  ['quandian-6f1c2c0e-.json.gz', false],
  ['quandian-6f1c2c0e-1.json.gz.bak', false],
  ['my quandian-6f1c2c0e-1.json.gz', false],
  ['quandian-backup.json', false],
])('%s is a backup of the library: %s', (file, is) => {
  expect(isBackupOf(LIBRARY, file)).toBe(is);
});

test('each place is known once, and not more than are kept', () => {
  let backups: BackupMade[] = [];
  for (let day = 0; day < 8; day++) {
    const now = NOW + day * 86_400_000;
    const next = nextBackup(on, backups, { ...state, sequence: 9 + day }, now);
    if (!next) throw new Error('none is due');
    const at = new Date(now).toISOString();
    backups = withBackup(backups, made({ ...next, at, sequence: 9 + day }), on.keep);
  }
  expect(backups.map(({ slot }) => slot)).toEqual([2, 0, 1]);
  expect(new Set(backups.map(({ name }) => name)).size).toBe(3);
});
