import { browser } from 'wxt/browser';
import type { Health } from '../../components/article-view/article-state.ts';
import type { OptionsState } from '../../components/options/options-state.ts';
import { t } from '../../components/text.ts';
import { review } from '../../components/words/review.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { holdingsOf } from '../../storage/holdings.ts';
import {
  colorMeanings,
  languageChoice,
  lastColor,
  layersByDefault,
  layersOfSites,
  points,
  theme,
} from '../../storage/settings.ts';
import { loadHealth } from '../shared/load-state.ts';
import { ownHosts } from '../shared/sites.ts';

/** What the options page shows, but for the backups: those change by themselves and are followed (`watchBackups`). */
export async function loadOptions(db: QuandianDatabase): Promise<Omit<OptionsState, 'backups'>> {
  const [choices, library, known] = await Promise.all([
    loadChoices(),
    loadLibrary(db),
    loadKnown(),
  ]);
  return { ...choices, ...library, ...known };
}

async function loadChoices() {
  const [language, look, layers, sites, meanings, color, atCharacters] = await Promise.all([
    languageChoice.getValue(),
    theme.getValue(),
    layersByDefault(),
    layersOfSites(),
    colorMeanings.getValue(),
    lastColor.getValue(),
    points.getValue(),
  ]);
  return {
    language,
    theme: look,
    layers,
    sites,
    meanings,
    lastColor: color,
    points: atCharacters,
  };
}

async function loadLibrary(db: QuandianDatabase) {
  const [holdings, health, used, persisted] = await Promise.all([
    inTime(
      holdingsOf(db).catch(() => null),
      null,
    ),
    inTime<Health>(loadHealth(db), { state: 'unreadable', reason: t(review.stillLoading) }),
    navigator.storage?.estimate?.().then(({ usage }) => usage ?? null) ?? null,
    isPersisted(),
  ]);
  return { holdings, health, used, isPersisted: persisted };
}

/** A library that another page is upgrading does not answer before that is done: the options open without it. */
const PATIENCE_MS = 2500;

function inTime<T>(answer: Promise<T>, otherwise: T): Promise<T> {
  const late = new Promise<T>((resolve) => setTimeout(() => resolve(otherwise), PATIENCE_MS));
  return Promise.race([answer, late]);
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
  const hosts = origins.filter((origin) => /^(?:\*|https?):/.test(origin));
  return {
    commands: commands.map(({ name = '', shortcut = '' }) => ({ name, shortcut })),
    hosts,
    addedHosts: hosts.filter((host) => !ownHosts().includes(host)),
    version: browser.runtime.getManifest().version,
  };
}
