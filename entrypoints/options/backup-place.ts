import { browser } from 'wxt/browser';
import type { OptionsActions } from '../../components/options/options-state.ts';
import type { BackupWish } from '../../components/recovery/backup-state.ts';
import { askBackground } from '../../messaging/messenger.ts';
import { type Folder, forgetFolder, keepFolder, keptFolder } from '../../storage/backup-folder.ts';
import { type BackupChoice, backupChoice } from '../../storage/settings.ts';

type PlaceActions = Pick<OptionsActions, 'setBackups' | 'chooseFolder' | 'allowFolder'>;
type Act = (deed: () => Promise<unknown>) => Promise<void>;
/** Chromium's own: https://wicg.github.io/file-system-access/ */
type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<Folder>;

/** Whether backups are saved by themselves, and where. Each must be called at once in the handler of a click. */
export function createPlaceActions(act: Act): PlaceActions {
  const choose = 'showDirectoryPicker' in window;
  return {
    setBackups: (wish) => void act(() => setBackups(wish)),
    ...(choose && { chooseFolder: (wish) => void act(() => chooseFolder(wish)) }),
    allowFolder: () => void act(allowFolder),
  };
}

/** The browser asks the reader for what downloads need, and gets it back where there are none. */
async function setBackups({ isOn, keep, place }: BackupWish): Promise<void> {
  const isDownload = place === 'downloads';
  const permissions = needed();
  if (isDownload && isOn && !(await browser.permissions.request({ permissions }))) return;
  if (!isDownload || !isOn) await browser.permissions.remove({ permissions });
  const { folder } = await backupChoice.getValue();
  if (isDownload && folder) await forgetFolder();
  await choice({ isOn, keep, ...(!isDownload && folder && { folder }) });
}

async function chooseFolder({ isOn, keep }: BackupWish): Promise<void> {
  const handle = await picked();
  if (!handle) return;
  const folder = await keepFolder(handle);
  await choice({ isOn, keep, folder });
  await browser.permissions.remove({ permissions: needed() });
}

/** `null` where the reader thought better of it. */
async function picked(): Promise<Folder | null> {
  const { showDirectoryPicker: pick } = window as never as { showDirectoryPicker: Picker };
  try {
    return await pick({ id: 'quandian-backups', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** A folder that is not known any more is chosen anew. */
async function allowFolder(): Promise<void> {
  const { folder, ...others } = await backupChoice.getValue();
  const handle = folder && (await keptFolder(folder.id));
  if (!handle) return chooseFolder({ ...others, place: 'folder' });
  if ((await handle.requestPermission({ mode: 'readwrite' })) === 'granted') {
    await askBackground('tend');
  }
}

/** A backup may be due now. */
async function choice(next: BackupChoice): Promise<void> {
  await backupChoice.setValue(next);
  await askBackground('tend');
}

/** In Chromium a page without a window must make the file of a download. */
function needed(): 'downloads'[] {
  const { optional_permissions: all = [] } = browser.runtime.getManifest();
  return all as 'downloads'[];
}
