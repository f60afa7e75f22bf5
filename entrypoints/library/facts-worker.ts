import type { StoredArticle } from '../../domain/library.ts';
import { articleKeysOf } from '../../storage/articles.ts';
import { versionCounts } from '../../storage/catalog-rows.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { DerivedDatabase, type FactsRow, stampOf, stampsOf } from '../../storage/derived.ts';
import { followChanges } from '../../storage/follow-changes.ts';
import { tell } from '../shared/catalog/calls.ts';
import { factsRowOf } from './facts-row.ts';

/** So many articles are written at once. */
const BATCH = 16;

const port = globalThis as never as Worker;
const db = new QuandianDatabase();
const derived = new DerivedDatabase();

/** What is still to be recognised, by key. */
const missing = new Map<string, StoredArticle>();
let total = 0;
let isRunning = false;
/** All will be looked for as soon as it is quiet: once, however often it is asked for until then. */
let isAllWanted = false;

/** All that is not recognised yet, the latest articles first. */
async function lookForAll(): Promise<void> {
  if (isAllWanted) return;
  isAllWanted = true;
  await untilQuiet();
  isAllWanted = false;
  const [stamps, stored] = await Promise.all([stampsOf(derived), versionCounts(db)]);
  const articles = await db.articles.orderBy('updatedAt').reverse().toArray();
  total = articles.length;
  for (const article of articles) {
    const stamp = stampOf(article.textHash, stored.get(article.key) ?? 0);
    if (stamps.get(article.key) !== stamp) missing.set(article.key, article);
  }
  await run();
}

async function lookFor(keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const [article, facts, stored] = await Promise.all([
      db.articles.get(key),
      derived.facts.get(key),
      db.versions.where('articleKey').equals(key).count(),
    ]);
    if (article && facts?.stamp !== stampOf(article.textHash, stored)) missing.set(key, article);
  }
  total = await db.articles.count();
  await run();
}

async function run(): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  while (missing.size > 0) {
    tell(port, { done: total - missing.size, total });
    const batch = [...missing.values()].slice(0, BATCH);
    for (const { key } of batch) missing.delete(key);
    await untilQuiet();
    const begin = performance.now();
    await recognizeSome(batch).catch(() => undefined);
    // As long as it took, others have the processor and the disk.
    await pause(performance.now() - begin);
  }
  tell(port, { done: total, total });
  isRunning = false;
}

async function recognizeSome(articles: readonly StoredArticle[]): Promise<void> {
  const rows: FactsRow[] = [];
  for (const article of articles) rows.push(await factsRowOf(db, article));
  await derived.facts.bulkPut(rows);
}

/** So long after the library is there, or the reader typed last, nothing is recognised: searching has the disk for itself; in ms. */
const QUIET_MS = 2000;
let quietFrom = performance.now() + QUIET_MS;

async function untilQuiet(): Promise<void> {
  while (performance.now() < quietFrom) await pause(QUIET_MS / 4);
}

port.onmessage = () => {
  quietFrom = performance.now() + QUIET_MS;
};

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

const look = (keys: string[] | null) =>
  void (keys === null ? lookForAll() : lookFor(keys)).catch(() => undefined);
followChanges(db.name, ['articles'], (_, keys) => look(keys));
// A text may be of a later page: then the article's row is as it was.
followChanges(db.name, ['versions'], (_, ids) => look(ids && articleKeysOf(ids)));
// A row that was written is ours; one that is gone was forgotten because of a decision.
followChanges(derived.name, ['facts'], (_, keys) => look(keys));
look(null);
