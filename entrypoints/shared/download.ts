import type { QuandianDatabase } from '../../storage/database.ts';
import { backupParts } from './backup-file.ts';
import { downloadParts } from './offer-file.ts';

export { download, downloadParts } from './offer-file.ts';

/** Everything that is kept, as a file. */
export async function downloadBackup(db: QuandianDatabase): Promise<void> {
  downloadParts('quandian-backup.json', 'application/json', await backupParts(db));
}
