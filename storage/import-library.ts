import type { Table } from 'dexie';
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
import { idsThere, rowsById } from './rows-by-id.ts';
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
    // What is near by its id is found at once.
    const id = (row: unknown) => String((row as Record<string, unknown>)[LIBRARY_IDS[table]]);
    const rows = [...library[table]].sort((a, b) => (id(a) < id(b) ? -1 : 1));
    for (let at = 0; at < rows.length; at += PART) {
      const none = Object.fromEntries(TABLES.map((name) => [name, []])) as never as Library;
      yield { ...none, [table]: rows.slice(at, at + PART) };
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
    await Promise.all([
      db.articles.bulkPut(plan.articles),
      db.versions.bulkPut(plan.versions.map(packed)),
      db.trash.bulkPut(plan.trash),
      db.quarantine.bulkPut(plan.quarantine),
    ]);
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
