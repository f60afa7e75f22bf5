import { backupPieces } from '../../domain/export/backup.ts';
import { gzipOf } from '../../domain/export/gzip.ts';
import { USUAL_CHOICES } from '../../domain/export/source.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { exportSourceOf } from '../../storage/export-source.ts';

export const BACKUP_TYPE = 'application/gzip';

/** Everything that is kept at one moment, as a backup file; a browser keeps a large one on its disk. */
export async function backupFile(db: QuandianDatabase): Promise<Blob> {
  const wish = { ids: null, choices: USUAL_CHOICES, exportedAt: '' };
  const source = await exportSourceOf(db, wish);
  const parts: BlobPart[] = [];
  for await (const part of gzipOf(backupPieces(source.pages()))) parts.push(new Uint8Array(part));
  return new Blob(parts, { type: BACKUP_TYPE });
}
