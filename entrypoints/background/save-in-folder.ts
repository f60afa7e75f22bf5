import { type Folder, isAllowed, keptFolder } from '../../storage/backup-folder.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { isBackupOf } from '../../storage/rolling-backup.ts';
import type { BackupMade } from '../../storage/settings.ts';
import { backupFile } from '../shared/backup-file.ts';
import { awake, type BackupPlace } from './backup-place.ts';

/** Backups in the folder that the reader chose, which is kept under the id. No permission of the extension is needed. */
export function inFolder(id: string): BackupPlace {
  return {
    save: (db, { name }) => awake(() => save(db, id, fileOf(name))),
    async wasSaved({ name, at }) {
      const folder = await allowedFolder(id).catch(() => null);
      const handle = await folder?.getFileHandle(fileOf(name)).catch(() => null);
      const file = await handle?.getFile().catch(() => null);
      // The old file lies there until the new one is whole.
      return !!file && file.size > 0 && file.lastModified >= Date.parse(at);
    },
    keepLast: async (keep, latest) => keepLast(await allowedFolder(id), keep, latest),
  };
}

async function save(db: QuandianDatabase, id: string, name: string): Promise<void> {
  const folder = await allowedFolder(id);
  await writeFile(folder, name, await backupFile(db));
}

async function allowedFolder(id: string): Promise<Folder> {
  const folder = await keptFolder(id);
  if (folder && (await isAllowed(folder))) return folder;
  throw new Error('no permission');
}

/** All or nothing: what was there under the name stays until the new content is whole. */
export async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  content: Blob,
): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  try {
    const writable = await file.createWritable();
    try {
      await writable.write(content);
      await writable.close();
    } catch (error) {
      await writable.abort().catch(() => undefined);
      throw error;
    }
  } catch (error) {
    // A name that was new has an empty file now.
    const isEmpty = await file.getFile().then(
      ({ size }) => size === 0,
      () => false,
    );
    if (isEmpty) await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
}

/**
 * Each backup has a place of its own, so there are more than `keep` only where fewer are wanted than before. The oldest
 * go, by the time of their last change; nothing but backups of this library is touched.
 */
export async function keepLast(
  folder: FileSystemDirectoryHandle,
  keep: number,
  { library, name: latest }: Pick<BackupMade, 'library' | 'name'>,
): Promise<void> {
  const earlier: { name: string; changed: number }[] = [];
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind !== 'file' || !isBackupOf(library, name) || name === fileOf(latest)) continue;
    const { size, lastModified } = await (handle as FileSystemFileHandle).getFile();
    // An empty one is none.
    earlier.push({ name, changed: size === 0 ? 0 : lastModified });
  }
  earlier.sort((a, b) => b.changed - a.changed);
  for (const { name } of earlier.slice(keep - 1)) await folder.removeEntry(name);
}

/** The name without the folder's. */
function fileOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
