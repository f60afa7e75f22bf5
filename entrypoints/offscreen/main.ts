import { browser } from 'wxt/browser';
import { QuandianDatabase } from '../../storage/database.ts';
import { backupFile } from '../shared/backup-file.ts';
import { type BackupReply, isBackupWanted } from '../shared/backup-wanted.ts';

// A page without a window: in Chromium the background cannot make an address for a file itself. It lives until the
// background closes it, and the address with it.
const db = new QuandianDatabase();
browser.runtime.onMessage.addListener(((
  message: unknown,
  sender: { id?: string },
  reply: Reply,
) => {
  if (!isBackupWanted(message) || sender.id !== browser.runtime.id) return undefined;
  backupFile(db).then(
    (file) => reply({ url: URL.createObjectURL(file) }),
    (error) => reply({ failure: error instanceof Error ? error.message : String(error) }),
  );
  return true;
}) as never);

type Reply = (reply: BackupReply) => void;
