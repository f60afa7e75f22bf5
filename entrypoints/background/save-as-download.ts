import { browser } from 'wxt/browser';
import type { QuandianDatabase } from '../../storage/database.ts';
import { backupFile } from '../shared/backup-file.ts';
import { BACKUP_WANTED, type BackupReply } from '../shared/backup-wanted.ts';

/** The browser's word for how a download stands is asked for so often, in ms. */
const LOOK_MS = 250;

/**
 * Saves a backup into the browser's folder for downloads, in place of a file of the same name.
 * @throws where the reader has taken the permission back, or the browser could not write.
 */
export async function saveAsDownload(db: QuandianDatabase, filename: string): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['downloads'] })))
    throw new Error('no permission');
  const { url, end } = await addressOfBackup(db);
  try {
    const id = await browser.downloads.download({
      url,
      filename,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    await untilSaved(id);
  } finally {
    await end();
  }
}

async function untilSaved(id: number): Promise<void> {
  for (;;) {
    const [download] = await browser.downloads.search({ id });
    if (!download || download.state === 'interrupted')
      throw new Error(download?.error ?? 'download was cancelled');
    if (download.state === 'complete') return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

type Address = { url: string; end: () => void | Promise<void> };

/** Firefox's background is a page and makes addresses for files; Chromium's is none and lets another page do it. */
async function addressOfBackup(db: QuandianDatabase): Promise<Address> {
  if (typeof URL.createObjectURL === 'function') {
    const url = URL.createObjectURL(await backupFile(db));
    return { url, end: () => URL.revokeObjectURL(url) };
  }
  const { offscreen } = browser as never as Offscreen;
  if (!(await offscreen.hasDocument())) {
    await offscreen.createDocument({
      url: '/offscreen.html',
      reasons: ['BLOBS'],
      justification: 'makes the backup file',
    });
  }
  const reply: BackupReply | undefined = await browser.runtime.sendMessage(BACKUP_WANTED);
  if (reply && 'url' in reply) return { url: reply.url, end: () => offscreen.closeDocument() };
  await offscreen.closeDocument();
  throw new Error(reply?.failure ?? 'no answer');
}

/** Chromium's own: https://developer.chrome.com/docs/extensions/reference/api/offscreen */
type Offscreen = {
  offscreen: {
    hasDocument(): Promise<boolean>;
    createDocument(options: {
      url: string;
      reasons: string[];
      justification: string;
    }): Promise<void>;
    closeDocument(): Promise<void>;
  };
};
