import { browser } from 'wxt/browser';
import type { OptionsActions } from '../../components/options/options-state.ts';
import type { Notice } from '../../components/Toast.tsx';
import { t } from '../../components/text.ts';
import { page } from '../../components/words/page.ts';
import { checkLibrary } from '../../storage/check-library.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { acceptLoss } from '../../storage/sentinel.ts';
import {
  colorMeanings,
  languageChoice,
  lastColor,
  points,
  resetSite,
  setLayer,
  theme,
} from '../../storage/settings.ts';
import { createBackupActions } from '../shared/backup-actions.ts';
import { applyChoices } from '../shared/choices.ts';
import { download } from '../shared/offer-file.ts';
import { switchSite } from '../shared/sites.ts';
import { createPlaceActions } from './backup-place.ts';

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
    setPoints: (choice) => void act(() => points.setValue(choice)),
    setLayer: (layer, on) => void act(() => setLayer(null, layer, on)),
    resetSite: (host) => void act(() => resetSite(host)),
    switchSite: (pattern, on) => void act(() => switchSite(pattern, on)),
    setMeaning: (color, meaning) =>
      void act(async () =>
        colorMeanings.setValue({ ...(await colorMeanings.getValue()), [color]: meaning.trim() }),
      ),
    setLastColor: (color) => void act(() => lastColor.setValue(color)),
    ...(changeShortcuts && { changeShortcuts: () => void act(changeShortcuts) }),
    ...createBackupActions(db, inform, reload),
    ...createPlaceActions(act),
    checkLibrary: async () => {
      try {
        const { health, faulty, rows } = await checkLibrary(db);
        return { isSound: health.state === 'sound', faulty, rows };
      } catch {
        // What cannot be read to its end is not what was written.
        return { isSound: false, faulty: [], rows: 0 };
      }
    },
    saveFaulty: ({ faulty }) =>
      download('quandian-set-aside.json', 'application/json', JSON.stringify(faulty, null, 1)),
    acceptLoss: () => void act(() => acceptLoss(db)),
    openWelcome: () =>
      void act(() => browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })),
  };
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
