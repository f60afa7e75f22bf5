import type { Page } from 'puppeteer-core';
import { pause } from '../../tools/wait.ts';
import { begin, type Engine, kill, withProfile } from './engines.ts';
import { aNewNote, articleOf, ask, readAll } from './keeper.ts';
import type { Report } from './report.ts';

/** As Dexie counts: ten times our own number. */
const OLD = 30;
const NEWER = 1000;
const ROWS = 20_000;
/** The browser is killed so long after the upgrade began, in ms. */
const DELAYS = [0, 60, 250, 1000];

/** A library as the version before wrote it is being upgraded when the browser is killed: all rows are there, before or after. */
export async function upgradeKilled(
  engine: Engine,
  _rounds: number,
  report: Report,
): Promise<void> {
  for (const delay of DELAYS) {
    await withProfile(async (profile) => {
      const first = await begin(engine, profile);
      await first.page.evaluate(writeOld as never, { version: OLD, rows: ROWS } as never);
      await first.driven.close();
      const second = await begin(engine, profile).catch(() => null);
      if (second) {
        await pause(delay);
        await kill(second);
      }
      const { driven, page } = await begin(engine, profile);
      const { draft } = aNewNote(0);
      const reply = await ask(page, 'saveAnnotation', draft, articleOf(0));
      const found = await readAll(page);
      const lost = ROWS + 1 - (found?.annotations.length ?? 0);
      const faults = lost === 0 ? [] : [`killed after ${delay} ms: ${lost} rows are gone`];
      if (!reply.ok) faults.push(`after the upgrade: ${reply.name}`);
      if (found && found.version <= OLD) faults.push('it was not upgraded');
      report.judge({ acknowledged: ROWS, lost, torn: 0, unacknowledged: 0, faults });
      await driven.close();
    });
  }
}

/** In a page: puts a library of the old schema in the place of ours. */
async function writeOld({ version, rows }: { version: number; rows: number }): Promise<void> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  await settled(indexedDB.deleteDatabase('quandian'));
  type Api = { storage: { local: { clear(): Promise<void> } } };
  await (globalThis as never as { chrome: Api }).chrome.storage.local.clear();
  const open = indexedDB.open('quandian', version);
  open.onupgradeneeded = () => {
    const db = open.result;
    const store = (name: string, keyPath: string, indexes: string[], autoIncrement = false) => {
      const made = db.createObjectStore(name, { keyPath, autoIncrement });
      for (const index of indexes) made.createIndex(index, index, { multiEntry: index === 'tags' });
    };
    store('articles', 'key', ['publishedAt', 'source', 'updatedAt']);
    store('versions', 'id', ['articleKey']);
    store('annotations', 'id', ['articleKey', 'createdAt', 'updatedAt', 'color', 'tags']);
    store('bookmarks', 'articleKey', ['createdAt']);
    store('trash', 'id', ['deletedAt']);
    store('quarantine', 'id', []);
    store('changes', 'seq', ['at'], true);
    store('meta', 'name', []);
    store('decisions', 'id', ['articleKey', 'verdict']);
  };
  const db = await settled(open);
  const tx = db.transaction(['annotations', 'meta'], 'readwrite');
  const at = '2026-11-24T08:00:00.000Z';
  for (let i = 0; i < rows; i++) {
    tx.objectStore('annotations').put({
      id: `6f1c2c0e-0001-4000-8000-${String(i).padStart(12, '0')}`,
      articleKey: 'k',
      color: 'yellow',
      note: `第${i}条`,
      tags: ['工业'],
      quote: { exact: '11.6%', prefix: '增长', suffix: '、居', start: 16, end: 21 },
      createdAt: at,
      updatedAt: at,
    });
  }
  const library = '6f1c2c0e-0001-4000-8000-000000000001';
  const counts = { sequence: 0, annotations: rows, bookmarks: 0 };
  tx.objectStore('meta').put({
    name: 'state',
    library,
    lastTime: at,
    ...counts,
    undo: [],
    redo: [],
  });
  await new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onerror = () => reject(tx.error);
  });
  db.close();
}

/** In a page: another version of the extension takes the library over. */
async function takeOver(version: number): Promise<void> {
  const open = indexedDB.open('quandian', version);
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  db.close();
}

/** A newer version opens the library under an older one's pages: these write nothing into it any more. */
export function twoVersions(engine: Engine, rounds: number, report: Report): Promise<void> {
  return withProfile(async (profile) => {
    const session = await begin(engine, profile);
    const { page } = session;
    const before = await save(page);
    await page.evaluate(takeOver, NEWER);
    for (let round = 0; round < rounds; round++) await refused(page, report);
    await judgeUntouched(page, [before], report);
    await session.driven.close();
    await downgraded(engine, profile, before, report);
  });
}

/** The older version is installed again over a newer one's library: it can be read, not written, and says so. */
async function downgraded(
  engine: Engine,
  profile: string,
  before: string,
  report: Report,
): Promise<void> {
  const { driven, page } = await begin(engine, profile);
  await refused(page, report);
  await judgeUntouched(page, [before], report);
  const library = await driven.openOwn('library.html');
  const isRead = await library
    .waitForFunction(() => document.body.textContent?.includes('11.6%'), { timeout: 15_000 })
    .then(
      () => true,
      () => false,
    );
  if (!isRead) report.fail('a newer library cannot be read by older code');
  await driven.close();
}

async function save(page: Page): Promise<string> {
  const { draft } = aNewNote(0);
  const reply = await ask(page, 'saveAnnotation', draft, articleOf(0));
  if (!reply.ok) throw new Error(`not saved: ${reply.name}`);
  return draft.id;
}

const CLOSED = new Set(['DatabaseClosedError', 'NewerSchemaError']);

async function refused(page: Page, report: Report): Promise<void> {
  const { draft } = aNewNote(1);
  const reply = await ask(page, 'saveAnnotation', draft, articleOf(1));
  if (reply.ok) report.fail('older code wrote into a newer library');
  else if (!CLOSED.has(reply.name)) report.fail(`refused with ${reply.name}: ${reply.message}`);
}

async function judgeUntouched(page: Page, ids: string[], report: Report): Promise<void> {
  const found = (await readAll(page))?.annotations.map(({ id }) => id) ?? [];
  const lost = ids.filter((id) => !found.includes(id));
  const strangers = found.filter((id) => !ids.includes(id));
  report.judge({
    acknowledged: ids.length,
    lost: lost.length,
    torn: strangers.length,
    unacknowledged: 0,
    faults: [...lost, ...strangers].map((id) => `${id} is gone, or should not be there`),
  });
}
