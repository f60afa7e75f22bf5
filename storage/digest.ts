import type { KeptRow, KeptTable, QuandianDatabase } from './database.ts';

/**
 * A digest of all rows that are kept: the sum of a hash of each, so that an act adds and takes away only its own
 * rows, in any order. Sixteen hexadecimal digits; it finds damage, it keeps no forger out.
 */
export type Digest = string;

/** Two hashes that know nothing of each other. */
const HIGH = 0x811c9dc5;
const LOW = 0x2a6d365b;

export const NOTHING: Digest = '0'.repeat(16);

/** The digest with these rows added and those taken away. */
export function withRows(
  digest: Digest,
  table: KeptTable,
  { added, gone }: { added: readonly Row[]; gone: readonly Row[] },
): Digest {
  let [high, low] = [digest.slice(0, 8), digest.slice(8)].map((part) => Number.parseInt(part, 16));
  for (const [rows, sign] of [[added, 1] as const, [gone, -1] as const]) {
    for (const row of rows) {
      const words = `${table} ${row.id} ${row.updatedAt}`;
      high = ((high ?? 0) + sign * hash(words, HIGH)) >>> 0;
      low = ((low ?? 0) + sign * hash(words, LOW)) >>> 0;
    }
  }
  return hex(high ?? 0) + hex(low ?? 0);
}

/** What a digest sees of a row. */
export type Row = { id: string; updatedAt: string };

export function rowOf(id: string, { updatedAt }: KeptRow): Row {
  return { id, updatedAt };
}

/** So many rows are held at once. */
const SLICE = 1000;

/** The digest of what is found, by a walk over all rows, inside a transaction. */
export async function digestOfAll(db: QuandianDatabase): Promise<Digest> {
  let digest = NOTHING;
  const take = (table: KeptTable, added: Row[]) => {
    digest = withRows(digest, table, { added, gone: [] });
  };
  for (let last = ''; ; ) {
    const rows = await db.annotations.where(':id').above(last).limit(SLICE).toArray();
    take(
      'annotations',
      rows.map((row) => rowOf(row.id, row)),
    );
    if (rows.length < SLICE) break;
    last = rows.at(-1)?.id ?? '';
  }
  take(
    'bookmarks',
    (await db.bookmarks.toArray()).map((row) => rowOf(row.articleKey, row)),
  );
  take(
    'decisions',
    (await db.decisions.toArray()).map((row) => rowOf(row.id, row)),
  );
  return digest;
}

/** Sixteen hexadecimal digits for a text: to tell whether it is still the same, not to keep anybody from making another. */
export function shortHash(text: string): string {
  return hex(hash(text, HIGH)) + hex(hash(text, LOW));
}

/** FNV-1a over UTF-16 units, with a last mixing (MurmurHash3's). 32 bits. */
function hash(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function hex(number: number): string {
  return number.toString(16).padStart(8, '0');
}
