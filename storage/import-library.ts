import type { Decision } from '../domain/decision.ts';
import type {
  ArticleVersion,
  Library,
  QuarantinedRow,
  StoredArticle,
  TrashedRow,
} from '../domain/library.ts';
import { act, type Clock, type Entry, systemClock } from './act.ts';
import type { KeptRow, KeptTable, QuandianDatabase } from './database.ts';
import { packed } from './versions.ts';

/** How many rows an import writes (`added` new ones, `updated` older ones), and how many were as new already. */
export type Imported = { written: number; known: number; added: number; updated: number };

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

/** What an import would do; nothing is written. */
export function previewImport(db: QuandianDatabase, library: Library): Promise<Imported> {
  return db.transaction('r', db.tables, async () => (await planOf(db, library)).counts);
}

/**
 * Brings a library in, beside what is there: by id, the newer row wins, nothing is dropped. A row that lies in
 * the trash here comes back. All of it or nothing, as one act that can be undone.
 */
export function importLibrary(
  db: QuandianDatabase,
  library: Library,
  clock: Clock = systemClock,
): Promise<Imported> {
  return act(db, clock, async (_, write) => {
    const plan = await planOf(db, library);
    await db.articles.bulkPut(plan.articles);
    await db.versions.bulkPut(plan.versions.map(packed));
    await db.trash.bulkPut(plan.trash);
    await db.quarantine.bulkPut(plan.quarantine);
    await write('import', 'annotations', plan.annotations);
    await write('import', 'bookmarks', plan.bookmarks);
    await write('import', 'decisions', plan.decisions);
    return plan.counts;
  });
}

async function planOf(db: QuandianDatabase, library: Library): Promise<Plan> {
  const counts: Imported = { written: 0, known: 0, added: 0, updated: 0 };
  const alive = [
    ...library.annotations.map((row) => ({ table: 'annotations' as const, id: row.id, row })),
    ...library.bookmarks.map((row) => ({ table: 'bookmarks' as const, id: row.articleKey, row })),
  ];
  const of = (table: KeptTable) => alive.filter((entry) => entry.table === table);
  return {
    counts,
    annotations: await merge(db, 'annotations', of('annotations'), counts),
    bookmarks: await merge(db, 'bookmarks', of('bookmarks'), counts),
    articles: await newArticles(db, library.articles),
    decisions: await newDecisions(db, library.decisions),
    versions: await newVersions(db, library.versions),
    trash: await newTrash(db, library.trash, new Set(alive.map(({ id }) => id))),
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
  const ours = (await db.table(table).bulkGet(ids)) as (KeptRow | undefined)[];
  const trashed = await db.trash.bulkGet(ids);
  return theirs.filter((entry, index) => {
    const known = ours[index] !== undefined && !isNewer(entry.row, ours[index]);
    counts[known ? 'known' : 'written']++;
    if (!known) counts[ours[index] ? 'updated' : 'added']++;
    const thrown = trashed[index]?.row;
    if (!ours[index] && thrown && isNewer(thrown, entry.row)) entry.row = thrown;
    return !known;
  });
}

function isNewer(one: KeptRow | null, other: KeptRow | null): boolean {
  return time(one?.updatedAt) > time(other?.updatedAt);
}

function time(iso: string | undefined): number {
  return Date.parse(iso ?? '');
}

async function newArticles(
  db: QuandianDatabase,
  theirs: readonly StoredArticle[],
): Promise<StoredArticle[]> {
  const ours = await db.articles.bulkGet(theirs.map(({ key }) => key));
  return theirs.filter((row, i) => !ours[i] || time(row.updatedAt) > time(ours[i].updatedAt));
}

async function newDecisions(db: QuandianDatabase, theirs: readonly Decision[]): Promise<Entry[]> {
  const ours = await db.decisions.bulkGet(theirs.map(({ id }) => id));
  return theirs
    .filter((row, i) => !ours[i] || time(row.updatedAt) > time(ours[i].updatedAt))
    .map((row) => ({ id: row.id, row }));
}

/** The same text under the same id: only an earlier sight of it is news. */
async function newVersions(
  db: QuandianDatabase,
  theirs: readonly ArticleVersion[],
): Promise<ArticleVersion[]> {
  const ours = await db.versions.bulkGet(theirs.map(({ id }) => id));
  return theirs.filter((row, i) => !ours[i] || time(row.seenAt) < time(ours[i].seenAt));
}

/** What is thrown away there but lives here, or in the file itself, stays alive. */
async function newTrash(
  db: QuandianDatabase,
  theirs: readonly TrashedRow[],
  aliveThere: ReadonlySet<string>,
): Promise<TrashedRow[]> {
  const ids = theirs.map(({ id }) => id);
  const ours = await db.trash.bulkGet(ids);
  const annotations = await db.annotations.bulkGet(ids);
  const bookmarks = await db.bookmarks.bulkGet(ids);
  return theirs.filter(
    (row, i) =>
      !annotations[i] &&
      !bookmarks[i] &&
      !aliveThere.has(row.id) &&
      (!ours[i] || time(row.deletedAt) > time(ours[i].deletedAt)),
  );
}
