import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackupState } from '../../components/recovery/backup-state.ts';
import { watchBackups } from '../../entrypoints/shared/backup-actions.ts';
import {
  type BackupMade,
  backupChoice,
  backupFailure,
  backupsMade,
} from '../../storage/settings.ts';

const made: BackupMade = {
  name: 'Quandian/quandian-6f1c2c0e-1.json.gz',
  slot: 0,
  at: '2026-11-25T08:00:00.000Z',
  library: '6f1c2c0e-0001-4000-8000-000000000001',
  sequence: 8,
  annotations: 3,
  bookmarks: 1,
};

let told: BackupState[];
beforeEach(() => {
  fakeBrowser.reset();
  told = [];
});
const watch = () => watchBackups((state) => told.push(state));
const last = () => told.at(-1);

test('what was saved before anyone looked is told at once', async () => {
  await backupsMade.setValue([made]);
  watch();
  await vi.waitFor(() => expect(last()?.saved).toMatchObject([{ name: made.name }]));
});

test.each<[string, () => Promise<void>, Partial<BackupState>]>([
  ['a backup that was saved', () => backupsMade.setValue([made]), { saved: [made] }],
  ['one that failed', () => backupFailure.setValue('disk full'), { failure: 'disk full' }],
  [
    'what was chosen elsewhere',
    () => backupChoice.setValue({ isOn: true, keep: 3 }),
    { isOn: true, keep: 3 },
  ],
])('%s is told', async (_, change, state) => {
  watch();
  await change();
  await vi.waitFor(() => expect(last()).toMatchObject(state));
});

test('an answer that comes late does not take the place of a newer one', async () => {
  const read = backupsMade.getValue;
  let answerFirst = () => {};
  const first = new Promise<BackupMade[]>((resolve) => {
    answerFirst = () => resolve([]);
  });
  const slow = vi.spyOn(backupsMade, 'getValue').mockReturnValueOnce(first);
  watch();
  slow.mockImplementation(read);
  await backupsMade.setValue([made]);
  await vi.waitFor(() => expect(last()?.saved).toHaveLength(1));
  answerFirst();
  await new Promise((resolve) => setTimeout(resolve));
  expect(last()?.saved).toHaveLength(1);
});

test('who has stopped it is told nothing more', async () => {
  const stop = watch();
  await vi.waitFor(() => expect(told).toHaveLength(1));
  stop();
  await backupsMade.setValue([made]);
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toHaveLength(1);
});
