import type { Article } from '../domain/article.ts';
import type { StoredArticle } from '../domain/library.ts';
import { isReprint, shinglesOf } from '../domain/reprint.ts';
import { versionId } from './articles.ts';
import type { QuandianDatabase } from './database.ts';
import { unpacked } from './versions.ts';

/** What is printed again is printed within days; ms. */
const WITHIN = 14 * 24 * 3600 * 1000;
/** So many texts are compared at most, those nearest in time first. */
const MOST = 300;

/**
 * The articles in the library that are this one under another address (转载), nearest in time first. They are linked
 * by this, not merged: each keeps its own notes.
 */
export async function reprintsOf(
  db: QuandianDatabase,
  { key, text, publishedAt }: Pick<Article, 'key' | 'text' | 'publishedAt'>,
): Promise<StoredArticle[]> {
  const mine = shinglesOf(text);
  const others = await db.articles.filter((other) => other.key !== key).toArray();
  const near = others
    .map((other) => ({ other, apart: timeApart(other.publishedAt, publishedAt) }))
    .filter(({ apart }) => apart <= WITHIN)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, MOST)
    .map(({ other }) => other);
  const versions = await db.versions.bulkGet(
    near.map((other) => versionId(other.key, other.textHash)),
  );
  return near.filter((_, index) => {
    const version = versions[index];
    return version !== undefined && isReprint(mine, shinglesOf(unpacked(version).text ?? ''));
  });
}

/** In ms; where a time is not known it may be any: such articles come last. */
function timeApart(one: string | null, other: string | null): number {
  const apart = Math.abs(Date.parse(one ?? '') - Date.parse(other ?? ''));
  return Number.isNaN(apart) ? WITHIN : apart;
}
