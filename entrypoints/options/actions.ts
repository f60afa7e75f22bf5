import { browser } from 'wxt/browser';
import type { OptionsActions, Preview } from '../../components/options/options-state.ts';
import type { Notice } from '../../components/Toast.tsx';
import { t } from '../../components/text.ts';
import { page } from '../../components/words/page.ts';
import { review } from '../../components/words/review.ts';
import { importBackup, previewBackup } from '../../storage/backup.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { acceptLoss } from '../../storage/sentinel.ts';
import {
  colorMeanings,
  languageChoice,
  lastColor,
  resetSite,
  setLayer,
  theme,
} from '../../storage/settings.ts';
import { applyChoices } from '../shared/choices.ts';
import { downloadBackup } from '../shared/download.ts';
import { switchSite } from '../shared/sites.ts';

/** What a click in the options does: each choice is stored at once, and everything follows. */
export function createActions(
  db: QuandianDatabase,
  reload: () => Promise<void>,
  inform: (notice: Notice) => void,
): OptionsActions {
  const act = async (deed: () => Promise<unknown>) => {
    try {
      await deed();
      await applyChoices();
      await reload();
    } catch {
      inform({ text: t(page.actFailed) });
    }
  };
  const changeShortcuts = shortcutSettings();
  return {
    setLanguage: (choice) => void act(() => languageChoice.setValue(choice)),
    setTheme: (choice) => void act(() => theme.setValue(choice)),
    setLayer: (layer, on) => void act(() => setLayer(null, layer, on)),
    resetSite: (host) => void act(() => resetSite(host)),
    switchSite: (pattern, on) => void act(() => switchSite(pattern, on)),
    setMeaning: (color, meaning) =>
      void act(async () =>
        colorMeanings.setValue({ ...(await colorMeanings.getValue()), [color]: meaning.trim() }),
      ),
    setLastColor: (color) => void act(() => lastColor.setValue(color)),
    ...(changeShortcuts && { changeShortcuts: () => void act(changeShortcuts) }),
    saveBackup: () => void act(() => downloadBackup(db)),
    previewBackup: (file) => preview(db, file, inform),
    importBackup: (file) =>
      act(async () => {
        const imported = await importBackup(db, await bytesOf(file));
        inform({ text: t(review.imported, imported) });
      }),
    acceptLoss: () => void act(() => acceptLoss(db)),
    openWelcome: () =>
      void act(() => browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })),
  };
}

async function preview(
  db: QuandianDatabase,
  file: File,
  inform: (notice: Notice) => void,
): Promise<Preview | null> {
  try {
    const { added, updated, known } = await previewBackup(db, await bytesOf(file));
    return { name: file.name, added, updated, known };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    inform({ text: t(review.importRefused, { reason }) });
    return null;
  }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Firefox has a call for it (from 137), Chromium an address. */
function shortcutSettings(): (() => Promise<unknown>) | null {
  const commands = browser.commands as typeof browser.commands & {
    openShortcutSettings?: () => Promise<void>;
  };
  if (commands?.openShortcutSettings) return () => commands.openShortcutSettings?.() as never;
  if (location.protocol === 'moz-extension:') return null;
  return () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
