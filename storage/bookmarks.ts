import type { Article } from '../domain/article.ts';
import type { Bookmark } from '../domain/bookmark.ts';
import { act, type Clock, type Ground, onlyOnce, systemClock, type Write } from './act.ts';
import { putArticle, textHashOf } from './articles.ts';
import type { QuandianDatabase } from './database.ts';
import { NotFoundError } from './failure.ts';

/** The bookmark of an article, or `null`. */
export async function bookmarkOf(
  db: QuandianDatabase,
  articleKey: string,
): Promise<Bookmark | null> {
  return (await db.bookmarks.get(articleKey)) ?? null;
}

/** Keeps an article. One that is kept already stays as it is. `once`: the id of the message that asks for it, which may come twice. */
export async function saveBookmark(
  db: QuandianDatabase,
  article: Article,
  clock: Clock = systemClock,
  once?: string,
): Promise<Bookmark> {
  const textHash = await textHashOf(article.text);
  const keep = async (at: string, write: Write, ground: Ground) => {
    const kept = await db.bookmarks.get(article.key);
    if (kept) return kept;
    const bookmark = { articleKey: article.key, createdAt: at, updatedAt: at };
    await putArticle(ground, article, textHash, at);
    await write('put', 'bookmarks', [{ id: article.key, row: bookmark }]);
    return bookmark;
  };
  const again = async () => {
    const kept = await db.bookmarks.get(article.key);
    const thrown = await db.trash.get(article.key);
    const row = kept ?? (thrown?.table === 'bookmarks' ? thrown.row : undefined);
    if (!row) throw new NotFoundError(`no bookmark of ${article.key}`);
    return row;
  };
  return act(db, clock, keep, onlyOnce(once, again));
}

/**
 * Remembers how far a kept article was read; one that is not kept, or was read further before, stays as it is. This is
 * no change of the reader's that undo would take back, so it leaves no trace in the change log.
 */
export function saveProgress(
  db: QuandianDatabase,
  articleKey: string,
  progress: number,
  clock: Clock = systemClock,
): Promise<void> {
  return act(db, clock, async () => {
    const kept = await db.bookmarks.get(articleKey);
    if (kept && progress > (kept.progress ?? 0)) await db.bookmarks.put({ ...kept, progress });
  });
}

/** Lets an article go, into the trash. One that is not kept is passed over. */
export function deleteBookmark(
  db: QuandianDatabase,
  articleKey: string,
  clock: Clock = systemClock,
  once?: string,
): Promise<void> {
  const entries = [{ id: articleKey, row: null }];
  return act(
    db,
    clock,
    (_, write) => write('delete', 'bookmarks', entries),
    onlyOnce(once, async () => undefined),
  );
}

/**
 * Takes a bookmark out of the trash, as it was; one that is in its place again stays as it is. `null` when it is in
 * neither. `once`: as of `saveBookmark`.
 */
export function restoreBookmark(
  db: QuandianDatabase,
  articleKey: string,
  clock: Clock = systemClock,
  once?: string,
): Promise<Bookmark | null> {
  const restore = async (_: string, write: Write) => {
    const kept = await bookmarkOf(db, articleKey);
    const trashed = await db.trash.get(articleKey);
    if (kept || trashed?.table !== 'bookmarks') return kept;
    await write('restore', 'bookmarks', [{ id: articleKey, row: trashed.row }]);
    return trashed.row;
  };
  const again = () => bookmarkOf(db, articleKey);
  return act(db, clock, restore, onlyOnce(once, again));
}
