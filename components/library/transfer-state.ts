import type { FormatId } from '../../domain/export/format-list.ts';
import type { ExportChoices } from '../../domain/export/source.ts';
import type { ImportFormatId } from '../../domain/import/formats.ts';
import type { RejectedRow } from '../../domain/import/imported.ts';

/** Annotations by their ids, in the order in which they are shown; they are asked for when they are needed. */
export type Chosen = { count: number; ids(): Promise<readonly string[]> };

export const NOTHING: Chosen = { count: 0, ids: async () => [] };

/** The annotations that could be meant: selected ones, those shown, or all of so many. */
export type Scopes = { selected: Chosen; shown: Chosen; total: number };

/** What the reader asks for; `ids` is `null` for everything. */
export type ExportWish = {
  format: FormatId;
  ids: readonly string[] | null;
  choices: ExportChoices;
};

/** How far a file is: articles (rows, for a backup) of all of them, and bytes. */
export type ExportProgress = { done: number; of: number; bytes: number };

/** What was chosen last time. */
export type LastChoice = { format: FormatId; choices: ExportChoices };

/** What an import would do, or did: how many annotations and bookmarks are new, newer, or as new already. */
export type ImportCounts = { added: number; updated: number; known: number };

/** What a file holds, before anything of it is written. */
export type ReadPlan = LibraryPlan | PackPlan;

export type LibraryPlan = {
  kind: 'library';
  format: ImportFormatId;
  counts: ImportCounts;
  rejected: readonly RejectedRow[];
  /**
   * Writes what is valid. A small file comes all or nothing; of a large one what is in when it is stopped stays, and
   * the same file brought in again goes on from there. @throws with the reason
   */
  write(progress: (done: number, of: number) => void, signal: AbortSignal): Promise<ImportCounts>;
};

/** Another coder's pack: it stands beside the library. */
export type PackPlan = {
  kind: 'team-pack';
  coder: string;
  articles: number;
  annotations: number;
  rejected: readonly RejectedRow[];
  /** Keeps the valid rows beside the library and opens the view in which both are compared. @throws with the reason */
  compare(): Promise<void>;
};

export type TransferActions = {
  lastChoice(): Promise<LastChoice>;
  /** The note of the newest article after a template; `null` where there is none. @throws TemplateError */
  previewNote(choices: ExportChoices): Promise<string | null>;
  /** Reads a file aside from the page; nothing is written. @throws with the reason */
  readFile(file: File, signal: AbortSignal): Promise<ReadPlan>;
  /** Are there packs of other coders? */
  hasPacks(): Promise<boolean>;
  /** Opens the view in which two coders are compared. */
  openTeam(): void;
  /** Hands over a list as a file. */
  saveList(name: string, lines: readonly (readonly string[])[]): void;
  /** Makes the file aside from the page and hands it over. @throws with the reason; an `AbortError` when it was stopped. */
  exportAs(
    wish: ExportWish,
    progress: (now: ExportProgress) => void,
    signal: AbortSignal,
  ): Promise<{ name: string; bytes: number }>;
};
