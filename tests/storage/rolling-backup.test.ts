import { expect, test } from 'vitest';
import type { LibraryState } from '../../storage/database.ts';
import { nextBackup, withBackup } from '../../storage/rolling-backup.ts';
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
  ['a first one of another library', [on, [made({ library: 'other' })], state, NOW], 0],
])('%s', (_, [choice, backups, library, now], slot) => {
  expect(nextBackup(choice, backups, library, now)?.slot ?? null).toBe(slot);
});

test('a library that was begun anew replaces no backup of the one that was lost', () => {
  const anew = nextBackup(on, [made()], { ...state, library: 'aaaaaaaa-0001' }, NOW);
  expect(anew?.name).not.toBe(made().name);
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
