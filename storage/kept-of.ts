import type { Article } from '../domain/article.ts';
import { anchoredOn } from '../domain/import/anchor.ts';
import type { Kept } from '../domain/library.ts';
import { act, type Clock, systemClock } from './act.ts';
import { annotationsOf } from './annotations.ts';
import { putArticle, textHashOf, versionId } from './articles.ts';
import { bookmarkOf } from './bookmarks.ts';
import type { QuandianDatabase } from './database.ts';
import { decisionsOf, lessonsFor } from './decisions.ts';
import { unpacked } from './versions.ts';

/**
 * Everything kept of an article, which is as read now. Where something is kept and the text is new, the text
 * becomes a version: that is how a silent edit is noticed; imported annotations get their place. Of an article of
 * which nothing is kept nothing is written.
 */
export async function keptOf(
  db: QuandianDatabase,
  article: Article,
  clock: Clock = systemClock,
): Promise<Kept> {
  const found = await annotationsOf(db, article.key);
  const bookmark = await bookmarkOf(db, article.key);
  const decisions = await decisionsOf(db, article.key);
  const lessons = await lessonsFor(db, article.key);
  const kept = { annotations: found, bookmark, decisions, lessons };
  if (found.length === 0 && !bookmark) return { ...kept, snapshots: {}, pages: {} };
  const textHash = await textHashOf(article.text);
  const anchored = new Map(
    anchoredOn(article.text, textHash, found).map((annotation) => [annotation.id, annotation]),
  );
  // The reader's notes are shown even where nothing more can be written.
  await keepVersion(db, { article, textHash, anchored: [...anchored.keys()] }, clock).catch(
    () => undefined,
  );
  const annotations = found.map((annotation) => anchored.get(annotation.id) ?? annotation);
  const others = annotations.flatMap((one) => (one.textHash === textHash ? [] : one.textHash));
  return { ...kept, annotations, ...(await snapshotsOf(db, article.key, others)) };
}

async function keepVersion(
  db: QuandianDatabase,
  { article, textHash, anchored }: { article: Article; textHash: string; anchored: string[] },
  clock: Clock,
): Promise<void> {
  const [version, stored] = await Promise.all([
    db.versions.get(versionId(article.key, textHash)),
    db.articles.get(article.key),
  ]);
  // An article may say again what it said once; a part of it has no more to say than the whole.
  const isNow = stored?.textHash === textHash || article.part !== undefined;
  if (version && isNow && anchored.length === 0) return;
  await act(db, clock, async (at, _, ground) => {
    await putArticle(ground, article, textHash, at);
    // As they are now: one may have been changed or thrown away since. No act of the reader's, so not in the log.
    const rows = (await db.annotations.bulkGet(anchored)).flatMap((row) => row ?? []);
    await db.annotations.bulkPut(anchoredOn(article.text, textHash, rows));
  });
}

/** The texts under these hashes, and which pages they are; one that does not match its hash was damaged, and is not trusted. */
async function snapshotsOf(
  db: QuandianDatabase,
  articleKey: string,
  hashes: readonly (string | undefined)[],
): Promise<Pick<Kept, 'snapshots' | 'pages'>> {
  const ids = new Set(hashes.flatMap((hash) => (hash ? [versionId(articleKey, hash)] : [])));
  const snapshots: Record<string, string> = {};
  const pages: Record<string, number> = {};
  for (const row of await db.versions.bulkGet([...ids])) {
    const version = row && unpacked(row);
    if (!version?.text || (await textHashOf(version.text)) !== version.textHash) continue;
    snapshots[version.textHash] = version.text;
    if (version.part && version.part.page > 1) pages[version.textHash] = version.part.page;
  }
  return { snapshots, pages };
}
