import { browser } from 'wxt/browser';
import type { QuandianDatabase } from '../../storage/database.ts';
import type { BackupUnderWay } from '../../storage/settings.ts';
import { backupFile } from '../shared/backup-file.ts';
import { BACKUP_WANTED, type BackupReply } from '../shared/backup-wanted.ts';
import { awake, type BackupPlace } from './backup-place.ts';

/** The browser's word for how a download stands is asked for so often, in ms. */
const LOOK_MS = 250;
/** A download that has stood still for so long, in ms, is given up: the file lies on this machine. */
const STILL_MS = 60_000;

/** Backups below the browser's folder for downloads. */
export const asDownload: BackupPlace = {
  async save(db, { name }, begun) {
    const { id, end } = await startDownload(db, name);
    try {
      await begun(id);
      await untilSaved(id);
    } finally {
      await end();
    }
  },
  async wasSaved(backup) {
    const saved = await wasSaved(backup);
    await closeOffscreen();
    return saved;
  },
  // What was downloaded is the reader's: where fewer are wanted than before, the ones too many stay.
  keepLast: async () => undefined,
};

/** The browser's number of a download, and how to let go of its file once it is saved, or is not to be. */
type Download = { id: number; end: () => Promise<void> };

/**
 * Begins to save a backup into the browser's folder for downloads, in place of a file of the same name.
 * @throws where the reader has taken the permission back, or the browser does not begin.
 */
async function startDownload(db: QuandianDatabase, filename: string): Promise<Download> {
  if (!(await isPermitted())) throw new Error('no permission');
  const { url, end } = await addressOfBackup(db);
  try {
    const id = await browser.downloads.download({
      url,
      filename,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    return { id, end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** @throws where the browser could not write, or the reader has stopped it, or paused it for long. */
export async function untilSaved(id: number): Promise<void> {
  let received = -1;
  let moved = Date.now();
  for (;;) {
    const [download] = await browser.downloads.search({ id });
    if (!download || download.state === 'interrupted')
      throw new Error(download?.error ?? 'download was cancelled');
    if (download.state === 'complete') return;
    if (download.bytesReceived !== received) {
      received = download.bytesReceived;
      moved = Date.now();
    } else if (Date.now() - moved > STILL_MS) {
      await browser.downloads.cancel(id).catch(() => undefined);
      throw new Error('download stood still');
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** Waits for a download that an earlier background began; `false` where it came to nothing. */
async function wasSaved({ download, name, at }: BackupUnderWay): Promise<boolean> {
  if (download === null || !(await isPermitted())) return false;
  const [found] = await browser.downloads.search({ id: download });
  // A browser that was started anew may have given the number to another download.
  const isOurs =
    found?.filename.replaceAll('\\', '/').endsWith(name) && found.startTime >= at.slice(0, 19);
  if (!isOurs) return false;
  return untilSaved(download).then(
    () => true,
    () => false,
  );
}

function isPermitted(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['downloads'] });
}

type Address = { url: string; end: () => Promise<void> };

/** Firefox's background is a page and makes addresses for files; Chromium's is none and lets another page do it. */
async function addressOfBackup(db: QuandianDatabase): Promise<Address> {
  if (typeof URL.createObjectURL === 'function') {
    const url = URL.createObjectURL(await backupFile(db));
    return { url, end: async () => URL.revokeObjectURL(url) };
  }
  const { offscreen } = browser as never as Offscreen;
  if (!(await offscreen.hasDocument())) {
    await offscreen.createDocument({
      url: '/offscreen.html',
      reasons: ['BLOBS'],
      justification: 'makes the backup file',
    });
  }
  try {
    const reply: BackupReply | undefined = await awake(() =>
      browser.runtime.sendMessage(BACKUP_WANTED),
    );
    if (reply && 'url' in reply) return { url: reply.url, end: closeOffscreen };
    throw new Error(reply?.failure ?? 'no answer');
  } catch (error) {
    await closeOffscreen();
    throw error;
  }
}

/** Closes the page that holds the file, if there is one. That it is gone already is no failure of the backup. */
async function closeOffscreen(): Promise<void> {
  const { offscreen } = browser as never as Partial<Offscreen>;
  await offscreen?.closeDocument().catch(() => undefined);
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
