import { factsOf } from '../../domain/catalog/article-facts.ts';
import { decided } from '../../domain/decision.ts';
import type { StoredArticle } from '../../domain/library.ts';
import { recognize } from '../../domain/recognize.ts';
import { textsOf } from '../../storage/catalog-rows.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { decisionsOf, lessonsFor } from '../../storage/decision-rows.ts';
import { DerivedDatabase, type FactsRow, stampOf, stampsOf } from '../../storage/derived.ts';
import { followChanges } from '../../storage/follow-changes.ts';
import { tell } from '../shared/catalog/calls.ts';

/** So many articles are written at once. */
const BATCH = 16;

const port = globalThis as never as Worker;
const db = new QuandianDatabase();
const derived = new DerivedDatabase();

/** What is still to be recognised, by key. */
const missing = new Map<string, StoredArticle>();
let total = 0;
let isRunning = false;

/** All that is not recognised yet, the latest articles first. */
async function lookForAll(): Promise<void> {
  await untilQuiet();
  const stamps = await stampsOf(derived);
  const articles = await db.articles.orderBy('updatedAt').reverse().toArray();
  total = articles.length;
  for (const article of articles) {
    if (stamps.get(article.key) !== stampOf(article.textHash)) missing.set(article.key, article);
  }
  await run();
}

async function lookFor(keys: readonly string[]): Promise<void> {
  const [articles, facts] = await Promise.all([
    db.articles.bulkGet([...keys]),
    derived.facts.bulkGet([...keys]),
  ]);
  for (const [index, article] of articles.entries()) {
    if (article && facts[index]?.stamp !== stampOf(article.textHash))
      missing.set(article.key, article);
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
  const texts = await textsOf(db, articles);
  const rows: FactsRow[] = [];
  for (const { key: articleKey, textHash, publishedAt } of articles) {
    const text = texts.get(articleKey) ?? '';
    const decisions = await decisionsOf(db, articleKey);
    const lessons = await lessonsFor(db, articleKey);
    const findings = decided(text, recognize(text), decisions, lessons);
    const facts = factsOf({ articleKey, textHash, publishedAt }, findings);
    rows.push({ ...facts, stamp: stampOf(textHash) });
  }
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
// A row that was written is ours; one that is gone was forgotten because of a decision.
followChanges(derived.name, ['facts'], (_, keys) => look(keys));
look(null);
