import type { Article } from '../../domain/article.ts';
import type { Library } from '../../domain/library.ts';
import { annotationsOf, saveAnnotation } from '../../storage/annotations.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { importLibrary } from '../../storage/import-library.ts';
import { annotationRows } from '../../storage/library.ts';
import { libraryOf } from './rows.ts';

/** What is measured in a page of the extension itself, so that storage, witness and messages are the real ones. */
const bench = { bulk, saves, fill, lists };
export type Bench = typeof bench;
(globalThis as never as { quandianBench: Bench }).quandianBench = bench;

const EACH = 10;
/** The number of an article with a hundred annotations. */
const MUCH = 900_000;

async function timed(deed: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await deed();
  return performance.now() - began;
}

/**
 * An import of `count` annotations, and the same rows, as they are in the file, put into the same stores by bare IndexedDB
 * in as many transactions, with what the import wrote of its own: the log and the state; ms each.
 */
async function bulk(count: number, rounds: number): Promise<{ ours: number[]; raw: number[] }> {
  const times = { ours: [] as number[], raw: [] as number[] };
  const library = libraryOf(0, count / EACH, EACH);
  for (let round = 0; round < rounds; round++) {
    const ours = new QuandianDatabase(`bench-ours-${round}`);
    await ours.open();
    times.ours.push(await timed(() => importLibrary(ours, library)));
    const { changes, meta } = await logIn(ours.backendDB());
    const written = { ...library, changes, meta };
    const other = new QuandianDatabase(`bench-raw-${round}`);
    await other.open();
    times.raw.push(await timed(() => putAll(other.backendDB(), written)));
    for (const db of [ours, other]) await db.delete();
  }
  return times;
}

type Log = { changes: { seq: number }[]; meta: unknown[] };

async function logIn(db: IDBDatabase): Promise<Log> {
  const tx = db.transaction(['changes', 'meta']);
  const [changes, meta] = ['changes', 'meta'].map((name) => done(tx.objectStore(name).getAll()));
  return { changes: (await changes) ?? [], meta: (await meta) ?? [] };
}

const PART = 1000;

/** As an import does it: a thousand rows of a table in a transaction, with their places in the change log. */
async function putAll(db: IDBDatabase, written: Library & Log): Promise<void> {
  for (const name of ['articles', 'versions', 'annotations'] as const) {
    const rows = written[name];
    for (let at = 0; at < rows.length; at += PART) {
      const names = name === 'annotations' ? [name, 'changes', 'meta'] : [name];
      const tx = db.transaction(names, 'readwrite', { durability: 'strict' });
      for (const row of rows.slice(at, at + PART)) tx.objectStore(name).put(row);
      if (name === 'annotations') {
        for (const row of written.changes.filter(({ seq }) => seq > at && seq <= at + PART))
          tx.objectStore('changes').add(row);
        tx.objectStore('meta').put(written.meta[0]);
      }
      await finished(tx);
    }
  }
}

/** Firefox tells whole milliseconds only: so many saves are timed at once, one after the other. */
const TURN = 20;

/** Single saves with everything that belongs to one, and single strict puts of the same rows by bare IndexedDB; ms each. */
async function saves(count: number): Promise<{ ours: number[]; raw: number[] }> {
  const times = { ours: [] as number[], raw: [] as number[] };
  const ours = new QuandianDatabase('bench-saves');
  const other = new QuandianDatabase('bench-puts');
  await Promise.all([ours.open(), other.open()]);
  const { articles, versions, annotations } = libraryOf(0, 1, count);
  const {
    textHash: _,
    createdAt: __,
    updatedAt: ___,
    ...header
  } = articles[0] as (typeof articles)[number];
  const article: Article = { ...header, text: versions[0]?.text ?? '' };
  for (let at = 0; at < count; at += TURN) {
    const turn = annotations.slice(at, at + TURN);
    const save = async () => {
      for (const { textHash: _, ...annotation } of turn)
        await saveAnnotation(ours, annotation, article);
    };
    const bare = async () => {
      for (const row of turn) await put(other.backendDB(), row);
    };
    times.ours.push((await timed(save)) / turn.length);
    times.raw.push((await timed(bare)) / turn.length);
  }
  await Promise.all([ours.delete(), other.delete()]);
  return times;
}

function put(db: IDBDatabase, row: unknown): Promise<void> {
  const tx = db.transaction('annotations', 'readwrite', { durability: 'strict' });
  tx.objectStore('annotations').put(row);
  return finished(tx);
}

/** Brings articles `from` to `to` into the extension's own library. */
async function fill(name: string, from: number, to: number): Promise<void> {
  const db = new QuandianDatabase(name);
  if (from === 0) await importLibrary(db, libraryOf(MUCH, MUCH + 1, 100));
  await importLibrary(db, libraryOf(from, to, EACH));
  db.close();
}

/** Medians in ms: the first fifty rows; the annotations of an article with ten; and of one with a hundred. */
async function lists(name: string): Promise<{ first: number; ten: number; hundred: number }> {
  const db = new QuandianDatabase(name);
  await db.open();
  const much = `myrb.net/html/2026/news/11/${MUCH}.html`;
  const keys = (await db.articles.limit(40).primaryKeys()).filter((key) => key !== much);
  const first = await repeated(20, () => annotationRows(db, 50));
  const ten = await repeated(keys.length, (i) => annotationsOf(db, keys[i] ?? ''));
  const hundred = await repeated(20, () => annotationsOf(db, much));
  db.close();
  return { first, ten, hundred };
}

/** The median of turns of ten, as Firefox tells whole milliseconds only. */
async function repeated(times: number, deed: (i: number) => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let from = 0; from < times; from += 10) {
    const turn = async () => {
      for (let i = from; i < from + 10; i++) await deed(i % times);
    };
    taken.push((await timed(turn)) / 10);
  }
  return taken.sort((a, b) => a - b)[taken.length >> 1] ?? 0;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function finished(tx: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onerror = () => reject(tx.error);
    tx.onabort = () => reject(tx.error);
  });
}
