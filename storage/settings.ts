import { storage } from '#imports';
import type { Color } from '../domain/annotation.ts';
import type { Layers } from '../domain/mark.ts';

/** What the reader chose; it lies in the browser's own storage, which a content script may read. */
export type LanguageChoice = 'auto' | 'zh-CN' | 'zh-TW' | 'en';

export const ALL_LAYERS: Layers = { figures: true, officials: true, annotations: true };

const layersEverywhere = storage.defineItem<Layers>('local:layers', { fallback: ALL_LAYERS });
/** By host: only what differs from what holds everywhere. */
const layersBySite = storage.defineItem<Record<string, Partial<Layers>>>('local:layersBySite', {
  fallback: {},
});
export const lastColor = storage.defineItem<Color>('local:lastColor', { fallback: 'yellow' });
export const languageChoice = storage.defineItem<LanguageChoice>('local:language', {
  fallback: 'auto',
});

/** What is painted on a site: switched off anywhere is off. */
export async function layersOf(host: string): Promise<Layers> {
  const [everywhere, bySite] = await Promise.all([
    layersEverywhere.getValue(),
    layersBySite.getValue(),
  ]);
  return combine(everywhere, bySite[host]);
}

function combine(everywhere: Layers, here: Partial<Layers> = {}): Layers {
  const on = (layer: keyof Layers) => everywhere[layer] !== false && here[layer] !== false;
  return { figures: on('figures'), officials: on('officials'), annotations: on('annotations') };
}

/** What is switched on everywhere. */
export const layersByDefault = () => layersEverywhere.getValue();

/** Switches a layer on or off: on one site, or (`host` is `null`) everywhere. On everywhere wins nothing back on a site that has it off. */
export async function setLayer(
  host: string | null,
  layer: keyof Layers,
  on: boolean,
): Promise<void> {
  if (host === null) {
    await layersEverywhere.setValue({ ...(await layersEverywhere.getValue()), [layer]: on });
    return;
  }
  const sites = await layersBySite.getValue();
  await layersBySite.setValue({ ...sites, [host]: { ...sites[host], [layer]: on } });
}

/** The sites on which the reader wanted something else than everywhere, by host. */
export const layersOfSites = () => layersBySite.getValue();

/** What holds everywhere holds on the site again. */
export async function resetSite(host: string): Promise<void> {
  const { [host]: _, ...others } = await layersBySite.getValue();
  await layersBySite.setValue(others);
}

/** Calls `changed` whenever something about the layers of a site may have changed. Returns the function that stops it. */
export function watchLayers(host: string, changed: (layers: Layers) => void): () => void {
  const tell = () => void layersOf(host).then(changed);
  const stops = [layersEverywhere.watch(tell), layersBySite.watch(tell)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** What stands at every character of a marked figure or official, besides its line. */
export type Points = 'none' | 'dots' | 'circles';
export const points = storage.defineItem<Points>('local:points', { fallback: 'none' });

export type Theme = 'auto' | 'light' | 'dark' | 'contrast';
export const theme = storage.defineItem<Theme>('local:theme', { fallback: 'auto' });

/** What each colour means to the reader, in the reader's words; an empty or missing one has the colour's own name. */
export const colorMeanings = storage.defineItem<Partial<Record<Color, string>>>(
  'local:colorMeanings',
  { fallback: {} },
);

/** What was chosen for the last export: the format's id and what was asked of it, by name. */
export const lastExport = storage.defineItem<{ format: string; choices: Record<string, unknown> }>(
  'local:lastExport',
  { fallback: { format: 'markdown', choices: {} } },
);

/** Are single letters commands in the library? Who dictates may switch them off. */
export const letterKeys = storage.defineItem<boolean>('local:letterKeys', { fallback: true });

/** The searches that the reader keeps: a name, and what the library is asked. Whoever reads them checks them. */
export const savedSearches = storage.defineItem<unknown[]>('local:savedSearches', { fallback: [] });

/** Which names are one person, and which are one for each organisation. Whoever reads them checks them. */
export const namesakes = storage.defineItem<unknown>('local:namesakes', { fallback: {} });

/** Whether the library shows annotations as a table, and with which columns. Whoever reads it checks it. */
export const libraryTable = storage.defineItem<unknown>('local:libraryTable', { fallback: null });

/** What the database held after the last act, kept outside of it: the witness of a silent loss. */
export type Sentinel = {
  /** Which library: a database that was lost and made anew has another one. */
  library: string;
  sequence: number;
  annotations: number;
  bookmarks: number;
  /** Missing, with the digest, in witnesses that were written before there were such. */
  decisions?: number;
  /** Of all rows; see `storage/digest.ts`. */
  digest?: string;
};

export function readSentinel(database: string): Promise<Sentinel | null> {
  return storage.getItem<Sentinel>(`local:sentinel:${database}`);
}

/** `null` forgets it. */
export function writeSentinel(database: string, sentinel: Sentinel | null): Promise<void> {
  return storage.setItem(`local:sentinel:${database}`, sentinel);
}

/** A folder that the reader chose for backups; what opens it lies in `storage/backup-folder.ts`, under the id. */
export type BackupFolder = { id: string; name: string };

/** Does the browser save a backup by itself, how many of them are kept, and where? Without a folder they are downloads. */
export type BackupChoice = { isOn: boolean; keep: number; folder?: BackupFolder };
export const backupChoice = storage.defineItem<BackupChoice>('local:backupChoice', {
  fallback: { isOn: false, keep: 7 },
});

/** A backup that was saved by itself: its file below the folder for downloads or with the chosen folder's name, when, and what it holds. */
export type BackupMade = {
  name: string;
  slot: number;
  /** The id of the chosen folder; missing for a download. */
  folder?: string;
  /** ISO 8601 in UTC. */
  at: string;
  library: string;
  sequence: number;
  annotations: number;
  bookmarks: number;
};
export const backupsMade = storage.defineItem<BackupMade[]>('local:backupsMade', { fallback: [] });

/** A backup that is being saved, as it will be listed, and the browser's number of its download once there is one. */
export type BackupUnderWay = BackupMade & { download: number | null };
export const backupUnderWay = storage.defineItem<BackupUnderWay | null>('local:backupUnderWay', {
  fallback: null,
});

/** Why the last attempt at a backup failed, in the browser's words; `null` where it did not. */
export const backupFailure = storage.defineItem<string | null>('local:backupFailure', {
  fallback: null,
});

/** An import that has not come to its end: of which file, and how many of its rows are in. */
export type UnfinishedImport = { name: string; done: number; of: number };
export const unfinishedImport = storage.defineItem<UnfinishedImport | null>(
  'local:unfinishedImport',
  { fallback: null },
);
