import type { Page } from 'puppeteer-core';
import type { Annotation, NewAnnotation } from '../../domain/annotation.ts';
import type { BackgroundCalls } from '../../messaging/protocol.ts';
import { unpackedAnnotation } from '../../storage/annotation-rows.ts';
import type { Change, LibraryState } from '../../storage/database.ts';
import type { Driven } from '../../tools/browser.ts';
import { aDraft, anArticle } from '../support/samples.ts';

export type Reply = { ok: true; value: unknown } | { ok: false; name: string; message: string };

/** Asks the background of the built extension, over the browser's own messages, as a page does. Never throws while the browser lives. */
export async function ask<K extends keyof BackgroundCalls>(
  page: Page,
  call: K,
  ...args: Parameters<BackgroundCalls[K]>
): Promise<Reply> {
  const message = { quandian: 1, call, args };
  return page.evaluate(async (sent) => {
    type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    const api = (globalThis as never as { chrome: Api }).chrome;
    try {
      const reply = await api.runtime.sendMessage(sent);
      return (reply ?? { ok: false, name: 'NoAnswerError', message: 'no answer' }) as never;
    } catch (error) {
      return { ok: false as const, name: 'NoAnswerError', message: String(error) };
    }
  }, message as never);
}

/** A new annotation with a note that is found nowhere else, about one of a few articles. */
export function aNewNote(number: number): { draft: NewAnnotation; note: string } {
  const note = `第${number}条·${crypto.randomUUID()}`;
  return { draft: aDraft(undefined, { note, articleKey: articleOf(number).key }), note };
}

export function articleOf(number: number) {
  const key = `myrb.net/html/2026/news/11/${440000 + (number % 7)}.html`;
  return anArticle({
    key,
    url: `http://www.${key}`,
    text: anArticle().text.repeat(1 + (number % 7)),
  });
}

/** What lies in the database, read past the extension's own code. `null` where there is none. */
export type Found = {
  version: number;
  annotations: Annotation[];
  trash: { id: string; row: Annotation }[];
  bookmarks: { articleKey: string; updatedAt: string }[];
  decisions: { id: string; updatedAt: string }[];
  changes: (Pick<Change, 'seq' | 'at' | 'table'> & { id: string })[];
  articles: string[];
  versions: string[];
  state: LibraryState | null;
};

/** @throws what the browser says when it cannot read. */
export async function readAll(page: Page): Promise<Found | null> {
  const found = (await page.evaluate(async () => {
    const open = indexedDB.open('quandian');
    const db = await new Promise<IDBDatabase | null>((resolve, reject) => {
      // Opening what is not there would make it.
      open.onupgradeneeded = () => {
        open.transaction?.abort();
        resolve(null);
      };
      open.onerror = () => reject(new Error(String(open.error)));
      open.onsuccess = () => resolve(open.result);
    });
    if (!db) return null;
    const tx = db.transaction([...db.objectStoreNames]);
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    const all = (store: string) => ask(tx.objectStore(store).getAll());
    const keys = (store: string) => ask(tx.objectStore(store).getAllKeys());
    try {
      const [annotations, trash, bookmarks, decisions, changes, articles, versions, meta] =
        await Promise.all([
          all('annotations'),
          all('trash'),
          all('bookmarks'),
          all('decisions'),
          all('changes'),
          keys('articles'),
          keys('versions'),
          all('meta'),
        ]);
      return {
        version: db.version,
        annotations,
        trash,
        bookmarks,
        decisions,
        changes: changes.flatMap(({ seq, at, table, id, ids = [id] }) =>
          ids.map((one: string) => ({ seq, at, table, id: one })),
        ),
        articles: articles.map(String),
        versions: versions.map(String),
        state: meta[0] ?? null,
      } as never;
    } finally {
      db.close();
    }
  })) as Found | null;
  return found && { ...found, annotations: found.annotations.map(unpackedAnnotation) };
}

/** What the reader is told of the library's health by the options page: empty where all is sound. */
export async function alarmIn({ driven }: { driven: Driven }): Promise<string> {
  const page = await driven.openOwn('options.html');
  await page.waitForSelector('#storage');
  const words = await page.$$eval('#storage .alarm', (found) =>
    found.map((one) => one.textContent ?? '').join(' '),
  );
  await page.close();
  return words;
}
