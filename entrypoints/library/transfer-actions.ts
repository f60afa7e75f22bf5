import type {
  ExportProgress,
  ExportWish,
  LastChoice,
  ReadPlan,
  TransferActions,
} from '../../components/library/transfer-state.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../domain/export/csv-line.ts';
import { FORMATS } from '../../domain/export/format-list.ts';
import { choicesFrom } from '../../domain/export/source.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { importLibrary, previewImport } from '../../storage/import-library.ts';
import { lastExport } from '../../storage/settings.ts';
import { download, downloadParts } from '../shared/download.ts';
import type { ExportMessage } from './export-worker.ts';
import type { ImportMessage } from './import-worker.ts';
import { answerOf } from './worker.ts';

/** What the dialogs of the library do. */
export function createTransferActions(db: QuandianDatabase): TransferActions {
  return {
    lastChoice,
    exportAs,
    readFile: (file, signal) => readFile(db, file, signal),
    saveList: (name, lines) =>
      download(name, 'text/csv', BYTE_ORDER_MARK + lines.map(csvLine).join('')),
  };
}

async function lastChoice(): Promise<LastChoice> {
  const { format, choices } = await lastExport.getValue();
  const known = FORMATS.find(({ id }) => id === format) ?? FORMATS[0];
  return { format: known.id, choices: choicesFrom(choices) };
}

async function exportAs(
  wish: ExportWish,
  progress: (now: ExportProgress) => void,
  signal: AbortSignal,
): Promise<{ name: string; bytes: number }> {
  await lastExport.setValue({ format: wish.format, choices: wish.choices });
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  const heard = (message: ExportMessage): Blob | undefined => {
    if (message.kind === 'failed') throw new Error(message.reason);
    if (message.kind === 'file') return message.file;
    progress(message.progress);
    return undefined;
  };
  const file = await answerOf(worker, wish, heard, signal);
  const { extension } = FORMATS.find(({ id }) => id === wish.format) ?? FORMATS[0];
  const name = `quandian-${wish.format}-${new Date().toISOString().slice(0, 10)}.${extension}`;
  downloadParts(name, file.type, [file]);
  return { name, bytes: file.size };
}

async function readFile(db: QuandianDatabase, file: File, signal: AbortSignal): Promise<ReadPlan> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const heard = (message: ImportMessage) => {
    if (message.kind === 'refused') throw new Error(message.reason);
    return message.read;
  };
  const read = await answerOf(worker, file, heard, signal);
  if (read.kind === 'team-pack') throw new Error('none of the formats that can be read');
  const { format, library, rejected } = read;
  const counts = await previewImport(db, library);
  return { format, counts, rejected, write: () => importLibrary(db, library) };
}
