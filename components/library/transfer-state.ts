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
export type ReadPlan = {
  format: ImportFormatId;
  counts: ImportCounts;
  rejected: readonly RejectedRow[];
  /** Writes what is valid, all of it or nothing. @throws with the reason */
  write(): Promise<ImportCounts>;
};

export type TransferActions = {
  lastChoice(): Promise<LastChoice>;
  /** Reads a file aside from the page; nothing is written. @throws with the reason */
  readFile(file: File, signal: AbortSignal): Promise<ReadPlan>;
  /** Hands over a list as a file. */
  saveList(name: string, lines: readonly (readonly string[])[]): void;
  /** Makes the file aside from the page and hands it over. @throws with the reason; an `AbortError` when it was stopped. */
  exportAs(
    wish: ExportWish,
    progress: (now: ExportProgress) => void,
    signal: AbortSignal,
  ): Promise<{ name: string; bytes: number }>;
};
