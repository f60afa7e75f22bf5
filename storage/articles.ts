import type { Article } from '../domain/article.ts';
import type { ArticleVersion, StoredArticle } from '../domain/library.ts';
import { isSound, LIBRARY_FORMS } from '../domain/row-forms.ts';
import type { QuandianDatabase } from './database.ts';
import { packed, unpacked } from './versions.ts';

/** SHA-256 of a text in UTF-8, in hexadecimal. Made before a transaction: nothing else may be awaited in one. */
export async function textHashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Writes the article as it is read now, inside an act: its header, and its text if that is new. */
export async function putArticle(
  db: QuandianDatabase,
  article: Article,
  textHash: string,
  at: string,
): Promise<void> {
  const { text, ...header } = article;
  const old = await db.articles.get(article.key);
  await db.articles.put({
    ...old,
    ...header,
    textHash,
    createdAt: old?.createdAt ?? at,
    updatedAt: at,
  });
  const id = versionId(article.key, textHash);
  if (!(await db.versions.get(id))) {
    await db.versions.put(packed({ id, articleKey: article.key, textHash, text, seenAt: at }));
  }
}

export function versionId(articleKey: string, textHash: string): string {
  return `${articleKey} ${textHash}`;
}

/** The articles with these keys; one that is not there is left out. */
export async function articlesOf(
  db: QuandianDatabase,
  keys: readonly string[],
): Promise<Map<string, StoredArticle>> {
  const rows = await db.articles.bulkGet([...new Set(keys)]);
  return new Map(
    rows.flatMap((row) =>
      isSound(LIBRARY_FORMS.articles, row) && row ? [[row.key, row] as const] : [],
    ),
  );
}

/** The texts an article has had, oldest first. */
export async function versionsOf(
  db: QuandianDatabase,
  articleKey: string,
): Promise<ArticleVersion[]> {
  const rows = await db.versions.where('articleKey').equals(articleKey).sortBy('seenAt');
  return rows.map(unpacked);
}
