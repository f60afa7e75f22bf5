import type { Decision } from '../domain/decision.ts';
import {
  type ArticleVersion,
  LIBRARY_IDS,
  type Library,
  type QuarantinedRow,
  type StoredArticle,
  type TrashedRow,
} from '../domain/library.ts';
import { act, type Clock, type Entry, systemClock, type Write } from './act.ts';
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
export async function previewImport(db: QuandianDatabase, library: Library): Promise<Imported> {
  const counts = { ...NOTHING };
  const alive = aliveIn(library);
  for (const part of partsOf(library)) {
    add(counts, await db.transaction('r', db.tables, async () => countsOf(db, part, alive)));
  }
  return counts;
}

async function countsOf(db: QuandianDatabase, part: Library, alive: Alive): Promise<Imported> {
  return (await planOf(db, part, alive)).counts;
}

export type ImportOptions = {
  clock?: Clock;
  /** Told after each part how many rows of the file are in. */
  progress?: (done: number, of: number) => void;
  /** What is in stays; the rest does not come. */
  signal?: AbortSignal;
};

/**
 * Brings a library in, beside what is there: by id, the newer row wins, nothing is dropped. A row that lies in
 * the trash here comes back. A small one comes all or nothing; of a large one each part does. A part is known by its
 * rows, so that an import that was interrupted goes on where it ended when the same file is brought in again. All of
 * it is one act that can be undone.
 * @throws UndoneError when it was undone meanwhile; what `signal` was aborted with; and as every act.
 */
export async function importLibrary(
  db: QuandianDatabase,
  library: Library,
  { clock = systemClock, progress, signal }: ImportOptions = {},
): Promise<Imported> {
  const counts = { ...NOTHING };
  const alive = aliveIn(library);
  const of = rowsIn(library);
  let done = 0;
  let begun: string | undefined;
  for (const part of partsOf(library)) {
    signal?.throwIfAborted();
    const manner = begun === undefined ? {} : { continued: begun };
    const { at, isLogged, written } = await importPart(db, { part, alive, clock }, manner);
    if (isLogged) begun ??= at;
    add(counts, written);
    done += rowsIn(part);
    progress?.(done, of);
  }
  return counts;
}

/** So many rows are written at once. */
const PART = 1000;
const NOTHING: Imported = { written: 0, known: 0, added: 0, updated: 0 };
const TABLES = Object.keys(LIBRARY_IDS) as (keyof Library)[];
/** The ids of what a whole file has alive. */
type Alive = ReadonlySet<string>;

function aliveIn({ annotations, bookmarks }: Library): Alive {
  return new Set([...annotations.map(({ id }) => id), ...bookmarks.map((row) => row.articleKey)]);
}

function rowsIn(library: Library): number {
  return TABLES.reduce((sum, table) => sum + library[table].length, 0);
}

/** A large library in pieces: articles and their texts first, so that no annotation is ever without. */
function* partsOf(library: Library): Generator<Library> {
  if (rowsIn(library) <= PART) return yield library;
  for (const table of TABLES) {
    for (let at = 0; at < library[table].length; at += PART) {
      const none = Object.fromEntries(TABLES.map((name) => [name, []])) as never as Library;
      yield { ...none, [table]: library[table].slice(at, at + PART) };
    }
  }
}

function add(sum: Imported, more: Imported): void {
  for (const key of Object.keys(NOTHING) as (keyof Imported)[]) sum[key] += more[key];
}

function importPart(
  db: QuandianDatabase,
  { part, alive, clock }: { part: Library; alive: Alive; clock: Clock },
  manner: { continued?: string },
): Promise<{ at: string; isLogged: boolean; written: Imported }> {
  const bring = async (at: string, write: Write) => {
    const plan = await planOf(db, part, alive);
    await db.articles.bulkPut(plan.articles);
    await db.versions.bulkPut(plan.versions.map(packed));
    await db.trash.bulkPut(plan.trash);
    await db.quarantine.bulkPut(plan.quarantine);
    await write('import', 'annotations', plan.annotations);
    await write('import', 'bookmarks', plan.bookmarks);
    await write('import', 'decisions', plan.decisions);
    const isLogged = plan.decisions.length + plan.counts.written > 0;
    return { at, isLogged, written: plan.counts };
  };
  return act(db, clock, bring, manner);
}

async function planOf(db: QuandianDatabase, library: Library, alive: Alive): Promise<Plan> {
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
