import { exportBackup } from '../../storage/backup.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { download } from './offer-file.ts';

export { download, downloadParts } from './offer-file.ts';

/** Everything that is kept, as a file. */
export async function downloadBackup(db: QuandianDatabase): Promise<void> {
  download('quandian-backup.json', 'application/json', await exportBackup(db));
}
