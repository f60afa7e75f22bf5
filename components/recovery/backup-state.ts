/** What importing a file would do. */
export type Preview = { name: string; added: number; updated: number; known: number };

export type BackupActions = {
  saveBackup(): void;
  /** What importing the file would do; nothing when it is refused, which the reader is told. */
  previewBackup(file: File): Promise<Preview | null>;
  /** Ends when it is done, stopped or refused; the reader is told which. */
  importBackup(
    file: File,
    options: { signal: AbortSignal; progress: (done: number, of: number) => void },
  ): Promise<void>;
};

/** A backup that was saved by itself; `at` is ISO 8601 in UTC. */
export type SavedBackup = { name: string; at: string; annotations: number; bookmarks: number };

/** What a look at every row came to: how many there are, and those that have not their form, as they are. */
export type Checked = {
  isSound: boolean;
  rows: number;
  faulty: { id: string; fault: string; row: string }[];
};

/** What the reader chooses of the automatic backup. */
export type BackupWish = { isOn: boolean; keep: number; place: 'downloads' | 'folder' };

/** The automatic backup, as it is chosen and as it goes. */
export type BackupState = {
  isOn: boolean;
  keep: number;
  /** The folder that the reader chose, and whether the browser still lets it be written into; `null` for downloads. */
  folder: { name: string; isAllowed: boolean } | null;
  /** Newest first. */
  saved: SavedBackup[];
  /** Why the last attempt failed; `null` where it did not. */
  failure: string | null;
  /** An import that has not come to its end. */
  unfinished: { name: string; done: number; of: number } | null;
};
