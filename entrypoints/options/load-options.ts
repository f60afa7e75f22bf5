import { browser } from 'wxt/browser';
import type { OptionsState } from '../../components/options/options-state.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { holdingsOf } from '../../storage/holdings.ts';
import {
  colorMeanings,
  languageChoice,
  lastColor,
  layersByDefault,
  layersOfSites,
  theme,
} from '../../storage/settings.ts';
import { loadHealth } from '../shared/load-state.ts';

/** Everything that the options page shows. */
export async function loadOptions(db: QuandianDatabase): Promise<OptionsState> {
  const [choices, library, known] = await Promise.all([
    loadChoices(),
    loadLibrary(db),
    loadKnown(),
  ]);
  return { ...choices, ...library, ...known };
}

async function loadChoices() {
  const [language, look, layers, sites, meanings, color] = await Promise.all([
    languageChoice.getValue(),
    theme.getValue(),
    layersByDefault(),
    layersOfSites(),
    colorMeanings.getValue(),
    lastColor.getValue(),
  ]);
  return { language, theme: look, layers, sites, meanings, lastColor: color };
}

async function loadLibrary(db: QuandianDatabase) {
  const [holdings, health, used, persisted] = await Promise.all([
    holdingsOf(db).catch(() => null),
    loadHealth(db),
    navigator.storage?.estimate?.().then(({ usage }) => usage ?? null) ?? null,
    isPersisted(),
  ]);
  return { holdings, health, used, isPersisted: persisted };
}

/** Chromium keeps what an extension with `unlimitedStorage` stores without saying so. */
async function isPersisted(): Promise<boolean> {
  if (location.protocol === 'chrome-extension:') return true;
  return (await navigator.storage?.persisted?.()) ?? false;
}

async function loadKnown() {
  const [commands, { origins = [] }] = await Promise.all([
    browser.commands?.getAll() ?? [],
    browser.permissions.getAll(),
  ]);
  return {
    commands: commands.map(({ name = '', shortcut = '' }) => ({ name, shortcut })),
    hosts: origins.filter((origin) => /^(?:\*|https?):/.test(origin)),
    version: browser.runtime.getManifest().version,
  };
}
