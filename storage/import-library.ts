import { LIBRARY_IDS, type Library } from '../domain/library.ts';
import { act, type Clock, type Ground, systemClock, type Write } from './act.ts';
import type { QuandianDatabase } from './database.ts';
import { type Alive, type Imported, planOf } from './import-plan.ts';
import { packed } from './versions.ts';

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
  const bring = async (at: string, write: Write, { state }: Ground) => {
    const plan = await planOf(db, part, alive);
    // One of them may be the article that was seen last.
    if (plan.articles.length + plan.versions.length > 0) state.seen = undefined;
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
