import type { Article } from '../domain/article.ts';
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
 * becomes a version: that is how a silent edit is noticed. Of an article of which nothing is kept nothing is
 * written.
 */
export async function keptOf(
  db: QuandianDatabase,
  article: Article,
  clock: Clock = systemClock,
): Promise<Kept> {
  const annotations = await annotationsOf(db, article.key);
  const bookmark = await bookmarkOf(db, article.key);
  const decisions = await decisionsOf(db, article.key);
  const lessons = await lessonsFor(db, article.key);
  const kept = { annotations, bookmark, decisions, lessons };
  if (annotations.length === 0 && !bookmark) return { ...kept, snapshots: {} };
  const textHash = await textHashOf(article.text);
  // The reader's notes are shown even where nothing more can be written.
  await keepVersion(db, article, textHash, clock).catch(() => undefined);
  const others = annotations.flatMap((one) => (one.textHash === textHash ? [] : one.textHash));
  return { ...kept, snapshots: await snapshotsOf(db, article.key, others) };
}

async function keepVersion(
  db: QuandianDatabase,
  article: Article,
  textHash: string,
  clock: Clock,
): Promise<void> {
  if (await db.versions.get(versionId(article.key, textHash))) return;
  await act(db, clock, (at) => putArticle(db, article, textHash, at));
}

/** The texts under these hashes; one that does not match its hash was damaged, and is not trusted. */
async function snapshotsOf(
  db: QuandianDatabase,
  articleKey: string,
  hashes: readonly (string | undefined)[],
): Promise<Record<string, string>> {
  const ids = new Set(hashes.flatMap((hash) => (hash ? [versionId(articleKey, hash)] : [])));
  const texts: [string, string][] = [];
  for (const row of await db.versions.bulkGet([...ids])) {
    const version = row && unpacked(row);
    if (version?.text && (await textHashOf(version.text)) === version.textHash)
      texts.push([version.textHash, version.text]);
  }
  return Object.fromEntries(texts);
}
