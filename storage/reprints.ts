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
  const others = (await articlesAround(db, publishedAt)).filter((other) => other.key !== key);
  const near = others
    .map((other) => ({ other, apart: timeApart(other.publishedAt, publishedAt) }))
    .filter(({ apart }) => apart <= WITHIN)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, MOST)
    .map(({ other }) => other);
  const found: StoredArticle[] = [];
  // In steps: a view that asks goes on meanwhile.
  for (let from = 0; from < near.length; from += STEP) {
    const step = near.slice(from, from + STEP);
    const ids = step.map((other) => versionId(other.key, other.textHash));
    const versions = await db.versions.bulkGet(ids);
    found.push(
      ...step.filter((_, index) => {
        const version = versions[index];
        return version !== undefined && isReprint(mine, shinglesOf(unpacked(version).text ?? ''));
      }),
    );
  }
  return found;
}

/** Texts that are compared at a stretch. */
const STEP = 20;
/** Behind every time that is one. */
const LAST_TIME = '9999';

/** The articles that may have been published near a time, those without one included; all where it is not known. */
async function articlesAround(
  db: QuandianDatabase,
  publishedAt: string | null,
): Promise<StoredArticle[]> {
  const time = Date.parse(publishedAt ?? '');
  if (Number.isNaN(time)) return db.articles.toArray();
  const times = db.articles.where('publishedAt');
  // Times are stored with the zone of their portal: a day more on either side.
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  const [near, odd, all, timed] = await Promise.all([
    times.between(day(time - WITHIN - DAY), day(time + WITHIN + 2 * DAY)).toArray(),
    db.articles.where('publishedAt').above(LAST_TIME).toArray(),
    db.articles.count(),
    db.articles.where('publishedAt').above('').count(),
  ]);
  const untimed =
    all > timed ? await db.articles.filter((one) => one.publishedAt === null).toArray() : [];
  return [...near, ...odd, ...untimed];
}

const DAY = 24 * 3600 * 1000;

/** In ms; where a time is not known it may be any: such articles come last. */
function timeApart(one: string | null, other: string | null): number {
  const apart = Math.abs(Date.parse(one ?? '') - Date.parse(other ?? ''));
  return Number.isNaN(apart) ? WITHIN : apart;
}
