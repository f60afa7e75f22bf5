import type { QuandianDatabase } from './database.ts';

/** How many rows of each kind are kept. */
export type Holdings = { annotations: number; bookmarks: number; articles: number; trash: number };

export function holdingsOf(db: QuandianDatabase): Promise<Holdings> {
  const tables = [db.annotations, db.bookmarks, db.articles, db.trash];
  return db.transaction('r', tables, async () => ({
    annotations: await db.annotations.count(),
    bookmarks: await db.bookmarks.count(),
    articles: await db.articles.count(),
    trash: await db.trash.count(),
  }));
}
