import type { Article } from '../domain/article.ts';
import type { ArticleVersion, StoredArticle } from '../domain/library.ts';
import { isSound, LIBRARY_FORMS } from '../domain/row-forms.ts';
import type { QuandianDatabase } from './database.ts';
import { shortHash } from './digest.ts';
import { asked, issue } from './requests.ts';
import { packed, type StoredVersion, unpacked } from './versions.ts';
import type { Ground } from './write-rows.ts';

/** SHA-256 of a text in UTF-8, in hexadecimal. Made before a transaction: nothing else may be awaited in one. */
export async function textHashOf(text: string): Promise<string> {
  if (text === last.text) return last.hash;
  const hash = await hashOf(text);
  last = { text, hash };
  return hash;
}

/** A reader writes several notes at one article. */
let last = { text: '', hash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' };

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A further note at an article that says what it said leaves its row as it is. */
function isSame(now: object, old: StoredArticle | undefined): boolean {
  return old !== undefined && JSON.stringify(now) === JSON.stringify(old);
}

/** What can be seen of an article, in short: two that differ have not the same. */
function sightOf({ text: _, ...others }: Article, textHash: string): string {
  return shortHash(`${textHash} ${JSON.stringify(others)}`);
}

/** Writes the article as it is read now, inside an act: its header, and its text if that is new. */
export async function putArticle(
  { state, tx, written }: Ground,
  article: Article,
  textHash: string,
  at: string,
): Promise<void> {
  const seen = sightOf(article, textHash);
  if (state.seen === seen) return;
  state.seen = seen;
  const { text, part, ...header } = article;
  const id = versionId(article.key, textHash);
  const [articles, versions] = [tx.objectStore('articles'), tx.objectStore('versions')];
  const [old, texts]: [StoredArticle | undefined, number] = await Promise.all([
    asked(articles.get(article.key)),
    asked(versions.count(id)),
  ]);
  const createdAt = old?.createdAt ?? at;
  const isLess = old !== undefined && (await saysLess(versions, article, old));
  const now = isLess ? old : { ...old, ...header, textHash, createdAt };
  const version = {
    id,
    articleKey: article.key,
    textHash,
    text,
    ...(part && { part }),
    seenAt: at,
  };
  if (!isSame(now, old)) {
    const row = { ...now, updatedAt: at };
    issue([articles.put(row)]);
    written.push({ table: 'articles', id: article.key, now: row, before: old ?? null });
  }
  if (texts === 0) {
    issue([versions.put(packed(version))]);
    written.push({ table: 'versions', id, now: version, before: null });
  }
}

/**
 * A later page has no more to say of the article than its first one had, and its folded beginning no more than the
 * whole text that was stored before.
 */
async function saysLess(
  versions: IDBObjectStore,
  { key, part }: Article,
  old: StoredArticle,
): Promise<boolean> {
  if (part && part.page > 1) return true;
  if (!part?.folded) return false;
  const stored: StoredVersion | undefined = await asked(versions.get(versionId(key, old.textHash)));
  return stored !== undefined && !stored.part?.folded && (stored.part?.page ?? 1) === 1;
}

export function versionId(articleKey: string, textHash: string): string {
  return `${articleKey} ${textHash}`;
}

/** The articles to which texts belong, by the texts' ids (`versionId`). */
export function articleKeysOf(versionIds: readonly string[]): string[] {
  return [...new Set(versionIds.map((id) => id.slice(0, id.lastIndexOf(' '))))];
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
