import Dexie, { type EntityTable } from 'dexie';
import type { BackupFolder } from './settings.ts';

/** Chromium's own: https://wicg.github.io/file-system-access/ */
export type Folder = FileSystemDirectoryHandle & {
  queryPermission(of: { mode: 'readwrite' }): Promise<PermissionState>;
  /** In a window alone, and at a click of the reader. */
  requestPermission(of: { mode: 'readwrite' }): Promise<PermissionState>;
};

/**
 * What opens the folder that the reader chose for backups. Only IndexedDB keeps such a thing, and the library's own
 * database is not for it: the folder must still be known when that one is lost.
 */
class PlaceDatabase extends Dexie {
  folders!: EntityTable<{ id: string; handle: Folder }, 'id'>;

  constructor() {
    super('quandian-places', { cache: 'disabled' });
    this.version(1).stores({ folders: 'id' });
  }
}

const db = new PlaceDatabase();

/** Keeps the folder in place of any other; the same one again has the same id. */
export async function keepFolder(handle: Folder): Promise<BackupFolder> {
  const [known] = await db.folders.toArray();
  const isKnown = known !== undefined && (await known.handle.isSameEntry(handle));
  const id = isKnown ? known.id : crypto.randomUUID();
  await db.transaction('rw', db.folders, async () => {
    await db.folders.clear();
    await db.folders.put({ id, handle });
  });
  return { id, name: handle.name };
}

/** `null` where it is not known any more. */
export async function keptFolder(id: string): Promise<Folder | null> {
  return (await db.folders.get(id))?.handle ?? null;
}

export function forgetFolder(): Promise<void> {
  return db.folders.clear();
}

/** May it be written into now, without asking the reader? */
export async function isAllowed(folder: Folder | null): Promise<boolean> {
  return (await folder?.queryPermission({ mode: 'readwrite' })) === 'granted';
}
