import type { Page } from 'puppeteer-core';
import { type Sample, sampleMaker } from './sample-maker.ts';

export type Size = { annotations: number; articles: number };

/** Writes a library into the extension's database, from one of its own pages; the database must be there already. */
export async function seed(page: Page, size: Size): Promise<void> {
  const script = `(${seedInPage})((${sampleMaker})(${size.articles}), ${JSON.stringify(size)})`;
  await page.evaluate(script);
}

/** In the page: rows as the extension writes them, in slices. */
async function seedInPage(sample: Sample, { annotations, articles }: Size): Promise<void> {
  const SLICE = 2000;
  const open = () =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('quandian');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await open();
  const write = (tables: string[], put: (store: (name: string) => IDBObjectStore) => void) =>
    new Promise<void>((resolve, reject) => {
      const transaction = db.transaction(tables, 'readwrite', { durability: 'relaxed' });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      put((name) => transaction.objectStore(name));
    });
  for (let from = 0; from < articles; from += SLICE) {
    await write(['articles', 'versions'], (store) => {
      for (let index = from; index < Math.min(articles, from + SLICE); index++) {
        const { article, text } = sample.articleOf(index);
        const { key, textHash, createdAt } = article;
        store('articles').put(article);
        const id = `${key} ${textHash}`;
        store('versions').put({ id, articleKey: key, textHash, text, seenAt: createdAt });
      }
    });
  }
  for (let from = 0; from < annotations; from += SLICE) {
    await write(['annotations'], (store) => {
      for (let index = from; index < Math.min(annotations, from + SLICE); index++)
        store('annotations').put(sample.annotationOf(index));
    });
  }
  await write(['meta'], (store) => {
    store('meta').put({
      name: 'state',
      library: crypto.randomUUID(),
      lastTime: new Date().toISOString(),
      sequence: 0,
      annotations,
      bookmarks: 0,
      undo: [],
      redo: [],
    });
  });
  db.close();
}
