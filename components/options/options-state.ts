import type { Color } from '../../domain/annotation.ts';
import type { Layer, Layers } from '../../domain/mark.ts';
import type { Health } from '../article-view/article-state.ts';
import type { BackupActions, BackupState, BackupWish, Checked } from '../recovery/backup-state.ts';
import type { Language } from '../text.ts';
import type { Theme } from '../theme.ts';

export const POINTS = ['none', 'dots', 'circles'] as const;
export type Points = (typeof POINTS)[number];

/** A shortcut of the manifest, which the browser gives and lets change; `shortcut` is empty where none is set. */
export type Command = { name: string; shortcut: string };

/** How much is kept. */
export type Holdings = { annotations: number; bookmarks: number; articles: number; trash: number };

/** What is chosen, and what is known of the library. */
export type OptionsState = {
  language: Language | 'auto';
  theme: Theme;
  /** What stands at every character of a marked figure or official. */
  points: Points;
  layers: Layers;
  /** Layers that are off on one site, by host. */
  sites: Record<string, Partial<Layers>>;
  meanings: Partial<Record<Color, string>>;
  lastColor: Color;
  commands: Command[];
  /** The addresses that may be read, as the browser writes them: `*://*.myrb.net/*`. */
  hosts: string[];
  /** Those of them that the reader has added. */
  addedHosts: string[];
  /** `null` where the library cannot be read. */
  holdings: Holdings | null;
  /** In bytes; `null` where the browser does not say. */
  used: number | null;
  isPersisted: boolean;
  health: Health;
  backups: BackupState;
  version: string;
};

export type OptionsActions = BackupActions & {
  setLanguage(language: Language | 'auto'): void;
  setTheme(theme: Theme): void;
  setPoints(points: Points): void;
  setLayer(layer: Layer, on: boolean): void;
  resetSite(host: string): void;
  /** Asks the browser for a site, or gives it back; a match pattern of hosts. */
  switchSite(pattern: string, on: boolean): void;
  setMeaning(color: Color, meaning: string): void;
  setLastColor(color: Color): void;
  /** Opens the browser's page for shortcuts; missing where only the reader can. */
  changeShortcuts?: () => void;
  /** The automatic backup; switching it on asks the browser for a permission, where backups are downloads. */
  setBackups(wish: BackupWish): void;
  /** Asks the reader for a folder for backups; missing where the browser gives none. */
  chooseFolder?: (wish: BackupWish) => void;
  /** Asks the browser for the chosen folder again. */
  allowFolder(): void;
  /** Looks at every row. */
  checkLibrary(): Promise<Checked>;
  saveFaulty(checked: Checked): void;
  acceptLoss(): void;
  openWelcome(): void;
};
