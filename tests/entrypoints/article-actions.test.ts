import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { createActions } from '../../entrypoints/shared/article-actions.ts';
import { bookmarkOf } from '../../storage/bookmarks.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { anArticle } from '../support/samples.ts';

vi.mock('../../messaging/messenger.ts', () => ({
  askArticle: async (_: number, call: string) => (call === 'article' ? anArticle() : undefined),
}));
afterEach(() => vi.unstubAllGlobals());

test('who bookmarks from the popup has the browser asked to keep the storage', async () => {
  const storage = { persisted: async () => false, persist: vi.fn(async () => true) };
  vi.stubGlobal('navigator', { ...navigator, storage });
  const db = new QuandianDatabase(crypto.randomUUID());
  const stage = { db, tabId: () => 7, state: () => null, reload: vi.fn(), inform: vi.fn() };
  createActions(stage).toggleBookmark();
  await vi.waitFor(() => expect(stage.reload).toHaveBeenCalled());
  expect(await bookmarkOf(db, anArticle().key)).not.toBe(null);
  await vi.waitFor(() => expect(storage.persist).toHaveBeenCalled());
});
