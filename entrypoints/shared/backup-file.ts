import { backupPieces } from '../../domain/export/backup.ts';
import { gzipOf } from '../../domain/export/gzip.ts';
import { USUAL_CHOICES } from '../../domain/export/source.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { exportSourceOf } from '../../storage/export-source.ts';

export const BACKUP_TYPE = 'application/gzip';

/** Everything that is kept at one moment, as a packed backup file; a browser keeps a large one on its disk. */
export async function backupFile(db: QuandianDatabase): Promise<Blob> {
  const parts: BlobPart[] = [];
  for await (const part of gzipOf(await piecesOf(db))) parts.push(new Uint8Array(part));
  return new Blob(parts, { type: BACKUP_TYPE });
}

/** The same as plain JSON, in parts: a browser holds no text as long as a large library's. */
export async function backupParts(db: QuandianDatabase): Promise<Blob[]> {
  const parts: Blob[] = [];
  for await (const piece of await piecesOf(db)) parts.push(new Blob([piece]));
  return parts;
}

async function piecesOf(db: QuandianDatabase): Promise<AsyncGenerator<string>> {
  const wish = { ids: null, choices: USUAL_CHOICES, exportedAt: '' };
  return backupPieces((await exportSourceOf(db, wish)).pages());
}
