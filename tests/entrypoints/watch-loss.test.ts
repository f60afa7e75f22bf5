import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLossTeller } from '../../entrypoints/background/watch-loss.ts';
import { saveAnnotation } from '../../storage/annotations.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { acceptLoss, remembered } from '../../storage/sentinel.ts';
import { aDraft, anArticle } from '../support/samples.ts';

const create = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('wxt/browser', async (original) => {
  const { browser } = await original<typeof import('wxt/browser')>();
  return { browser: { ...browser, tabs: { create } } };
});

let db: QuandianDatabase;
let look: () => Promise<void>;
beforeEach(async () => {
  create.mockClear();
  db = new QuandianDatabase(crypto.randomUUID());
  look = createLossTeller(db);
  await saveAnnotation(db, aDraft(), anArticle());
  await remembered(db);
});
afterEach(() => db.close());

/** As Chromium does after a full disk: all is gone, and nothing is said. */
async function empty(): Promise<void> {
  await Promise.all(db.tables.map((table) => table.clear()));
}

test('a library that is what was kept is left alone', async () => {
  await saveAnnotation(db, aDraft(), anArticle());
  await look();
  expect(create).not.toHaveBeenCalled();
});

test('a library that was emptied while the browser ran is shown, once for each loss', async () => {
  await empty();
  await saveAnnotation(db, aDraft(), anArticle());
  await look();
  expect(create).toHaveBeenCalledTimes(1);
  await saveAnnotation(db, aDraft(), anArticle());
  await look();
  expect(create).toHaveBeenCalledTimes(1);
  await acceptLoss(db);
  await look();
  await empty();
  await saveAnnotation(db, aDraft(), anArticle());
  await look();
  expect(create).toHaveBeenCalledTimes(2);
});
