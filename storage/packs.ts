import Dexie, { type EntityTable } from 'dexie';
import type { Choice } from '../domain/compare-coders.ts';
import type { TeamPack } from '../domain/export/team-pack.ts';

/** A pack that was brought in; the same one again has the same id. */
export type StoredPack = TeamPack & { id: string; importedAt: string };

/** What the reader ruled about two annotations of a comparison. */
export type Ruling = { id: string; packId: string; pairing: string; choice: Choice };

/**
 * Other coders' packs, in a database of their own: they stand beside the library, and nothing that happens to them can
 * happen to it. They are copies of files.
 */
export class PackDatabase extends Dexie {
  packs!: EntityTable<StoredPack, 'id'>;
  rulings!: EntityTable<Ruling, 'id'>;

  constructor(name = 'quandian-team') {
    super(name, { cache: 'disabled' });
    this.version(1).stores({ packs: 'id, importedAt', rulings: 'id, packId' });
  }
}

/** @returns the pack's id */
export async function savePack(db: PackDatabase, pack: TeamPack, now: string): Promise<string> {
  const id = `${pack.exportedAt} ${pack.coder}`;
  await db.packs.put({ ...pack, id, importedAt: now });
  return id;
}

/** The packs, the newest first. */
export function packsOf(db: PackDatabase): Promise<StoredPack[]> {
  return db.packs.orderBy('importedAt').reverse().toArray();
}

/** With everything that was ruled about it. */
export function deletePack(db: PackDatabase, id: string): Promise<void> {
  return db.transaction('rw', db.packs, db.rulings, async () => {
    await db.packs.delete(id);
    await db.rulings.where('packId').equals(id).delete();
  });
}

/** What was ruled about a pack, by the pairings' names. */
export async function rulingsOf(db: PackDatabase, packId: string): Promise<Map<string, Choice>> {
  const rulings = await db.rulings.where('packId').equals(packId).toArray();
  return new Map(rulings.map(({ pairing, choice }) => [pairing, choice]));
}

/** `null` takes a ruling back. */
export async function rule(
  db: PackDatabase,
  packId: string,
  pairing: string,
  choice: Choice | null,
): Promise<void> {
  const id = `${packId} ${pairing}`;
  if (choice === null) await db.rulings.delete(id);
  else await db.rulings.put({ id, packId, pairing, choice });
}
