import type { Table } from 'dexie';
import type { Decision } from '../domain/decision.ts';
import type {
  ArticleVersion,
  Library,
  QuarantinedRow,
  StoredArticle,
  TrashedRow,
} from '../domain/library.ts';
import type { Entry } from './act.ts';
import type { KeptRow, KeptTable, QuandianDatabase } from './database.ts';
import { idsThere, rowsById } from './rows-by-id.ts';

/** How many rows an import writes (`added` new ones, `updated` older ones), and how many were as new already. */
export type Imported = { written: number; known: number; added: number; updated: number };

/** The ids of what a whole file has alive. */
export type Alive = ReadonlySet<string>;

/** What of a library is to be written, beside what is here. */
type Plan = {
  annotations: Entry[];
  bookmarks: Entry[];
  articles: StoredArticle[];
  decisions: Entry[];
  versions: ArticleVersion[];
  trash: TrashedRow[];
  quarantine: QuarantinedRow[];
  counts: Imported;
};

/** Reads what is here, and says what is news. */
export async function planOf(db: QuandianDatabase, library: Library, alive: Alive): Promise<Plan> {
  const counts: Imported = { written: 0, known: 0, added: 0, updated: 0 };
  const theirs = [
    ...library.annotations.map((row) => ({ table: 'annotations' as const, id: row.id, row })),
    ...library.bookmarks.map((row) => ({ table: 'bookmarks' as const, id: row.articleKey, row })),
  ];
  const of = (table: KeptTable) => theirs.filter((entry) => entry.table === table);
  return {
    counts,
    annotations: await merge(db, 'annotations', of('annotations'), counts),
    bookmarks: await merge(db, 'bookmarks', of('bookmarks'), counts),
    articles: await newArticles(db, library.articles),
    decisions: await newDecisions(db, library.decisions),
    versions: await newVersions(db, library.versions),
    trash: await newTrash(db, library.trash, alive),
    quarantine: library.quarantine,
  };
}

/** What is to be written of one table: rows that are new here, newer than ours, or in our trash. */
async function merge(
  db: QuandianDatabase,
  table: KeptTable,
  theirs: readonly Entry[],
  counts: Imported,
): Promise<Entry[]> {
  const ids = theirs.map(({ id }) => id);
  const ours = await rowsById(db.table(table) as Table<KeptRow, string>, ids);
  const trashed = await rowsById(db.trash, ids);
  return theirs.flatMap(({ id, row }) => {
    const before = ours.get(id) ?? null;
    const isKnown = before !== null && !isNewer(row, before);
    counts[isKnown ? 'known' : 'written']++;
    if (isKnown) return [];
    counts[before ? 'updated' : 'added']++;
    const thrown = before ? undefined : trashed.get(id)?.row;
    return [{ id, row: thrown && isNewer(thrown, row) ? thrown : row, before }];
  });
}

function isNewer(one: KeptRow | null, other: KeptRow | null): boolean {
  return time(one?.updatedAt) > time(other?.updatedAt);
}

/** Nothing of ours, or something older. */
function isNews(theirs: string, ours: string | undefined): boolean {
  return ours === undefined || time(theirs) > time(ours);
}

function time(iso: string | undefined): number {
  return Date.parse(iso ?? '');
}

async function newArticles(
  db: QuandianDatabase,
  theirs: readonly StoredArticle[],
): Promise<StoredArticle[]> {
  const ours = await rowsById(
    db.articles,
    theirs.map(({ key }) => key),
  );
  return theirs.filter((row) => isNews(row.updatedAt, ours.get(row.key)?.updatedAt));
}

async function newDecisions(db: QuandianDatabase, theirs: readonly Decision[]): Promise<Entry[]> {
  const ours = await rowsById(
    db.decisions,
    theirs.map(({ id }) => id),
  );
  return theirs
    .filter((row) => isNews(row.updatedAt, ours.get(row.id)?.updatedAt))
    .map((row) => ({ id: row.id, row, before: ours.get(row.id) ?? null }));
}

/** The same text under the same id: only an earlier sight of it is news. */
async function newVersions(
  db: QuandianDatabase,
  theirs: readonly ArticleVersion[],
): Promise<ArticleVersion[]> {
  const ours = await rowsById(
    db.versions,
    theirs.map(({ id }) => id),
  );
  return theirs.filter((row) => {
    const known = ours.get(row.id);
    return !known || time(row.seenAt) < time(known.seenAt);
  });
}

/** What is thrown away there but lives here, or in the file itself, stays alive. */
async function newTrash(
  db: QuandianDatabase,
  theirs: readonly TrashedRow[],
  aliveThere: ReadonlySet<string>,
): Promise<TrashedRow[]> {
  const ids = theirs.map(({ id }) => id);
  const ours = await rowsById(db.trash, ids);
  const alive = new Set([
    ...(await idsThere(db.annotations, ids)),
    ...(await idsThere(db.bookmarks, ids)),
    ...aliveThere,
  ]);
  return theirs.filter(
    (row) => !alive.has(row.id) && isNews(row.deletedAt, ours.get(row.id)?.deletedAt),
  );
}
