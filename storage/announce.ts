import Dexie, { type IndexSpec, RangeSet } from 'dexie';
import type { QuandianDatabase } from './database.ts';

/** A row that was written past Dexie: as it is now and as it was, `null` where there is or was none. */
export type Written = { table: string; id: string; now: object | null; before: object | null };

/** Of so many rows of a table it is told that some were written, not which. */
const MANY = 50;

/** As Dexie names them: `idb://DATABASE/TABLE/INDEX`. */
type Parts = Record<string, InstanceType<typeof RangeSet>>;

/** Of acts that follow one another closely those behind the first are told together, after so long, in ms. */
const SOON_MS = 30;
/** What is to be told next, by database, while that time runs. */
const waiting = new Map<string, Written[]>();

/**
 * Tells live queries, here and in other pages, as Dexie does of its own writes: at once, unless they were told of
 * something just now. Every page that is open hears it and looks again, which can take as long as the writing did.
 */
export function announce(db: QuandianDatabase, written: readonly Written[]): void {
  if (written.length === 0) return;
  const pending = waiting.get(db.name);
  // So many may come that no call takes them as arguments.
  if (pending) for (const one of written) pending.push(one);
  else tell(db, written);
}

function tell(db: QuandianDatabase, written: readonly Written[]): void {
  waiting.set(db.name, []);
  const tellPending = () => {
    globalThis.removeEventListener?.('pagehide', tellPending);
    clearTimeout(timer);
    const pending = waiting.get(db.name) ?? [];
    waiting.delete(db.name);
    if (pending.length > 0) tell(db, pending);
  };
  const timer = setTimeout(tellPending, SOON_MS);
  // A page that goes away has no time to wait.
  globalThis.addEventListener?.('pagehide', tellPending);
  Dexie.on.storagemutated.fire(partsOf(db, written));
}

function partsOf(db: QuandianDatabase, written: readonly Written[]): Parts {
  const parts: Parts = {};
  for (const [table, rows] of Map.groupBy(written, (one) => one.table)) {
    const { indexes } = db.table(table).schema;
    const part = (index: string) => {
      const name = `idb://${db.name}/${table}/${index}`;
      parts[name] ??= new RangeSet();
      return parts[name];
    };
    if (rows.length < MANY) for (const row of rows) place(row, indexes, part);
    else
      for (const index of ['', ':dels', ...indexes.map(({ name }) => name)])
        part(index).add(new RangeSet(Dexie.minKey, Dexie.maxKey));
  }
  return parts;
}

/** Its key, whether it is no longer what it was, and where it stands, and stood, in each index. */
function place(
  { id, now, before }: Written,
  indexes: readonly IndexSpec[],
  part: (index: string) => Parts[string],
): void {
  part('').addKey(id);
  if (before || !now) part(':dels').addKey(id);
  for (const { name, keyPath } of indexes) {
    for (const row of [now, before]) {
      const key = (row as Record<string, unknown> | null)?.[String(keyPath)];
      if (typeof key === 'string') part(name).addKey(key);
    }
  }
}
