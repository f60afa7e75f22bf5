import type {
  ExportProgress,
  ExportWish,
  LastChoice,
  TransferActions,
} from '../../components/library/transfer-state.ts';
import type { Notice } from '../../components/Toast.tsx';
import { t } from '../../components/text.ts';
import { review } from '../../components/words/review.ts';
import { FORMATS } from '../../domain/export/format-list.ts';
import { choicesFrom } from '../../domain/export/source.ts';
import { readBackup } from '../../domain/import/backup.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { importLibrary } from '../../storage/library.ts';
import { lastExport } from '../../storage/settings.ts';
import { downloadParts } from '../shared/download.ts';
import type { ExportMessage } from './export-worker.ts';

/** What the dialogs of the library do. */
export function createTransferActions(
  db: QuandianDatabase,
  inform: (notice: Notice) => void,
): TransferActions {
  return { lastChoice, exportAs, importFile: (file) => void importFile(db, file, inform) };
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
  const file = await madeAside(wish, progress, signal);
  const { extension } = FORMATS.find(({ id }) => id === wish.format) ?? FORMATS[0];
  const name = `quandian-${wish.format}-${new Date().toISOString().slice(0, 10)}.${extension}`;
  downloadParts(name, file.type, [file]);
  return { name, bytes: file.size };
}

/** The file, made by a worker, which is ended when it is no longer wanted. */
function madeAside(
  wish: ExportWish,
  progress: (now: ExportProgress) => void,
  signal: AbortSignal,
): Promise<Blob> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  const made = new Promise<Blob>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = ({ message }) => reject(new Error(message || 'the worker did not start'));
    worker.onmessage = ({ data }: MessageEvent<ExportMessage>) => {
      if (data.kind === 'progress') progress(data.progress);
      else if (data.kind === 'file') resolve(data.file);
      else reject(new Error(data.reason));
    };
  });
  worker.postMessage(wish);
  return made.finally(() => worker.terminate());
}

async function importFile(
  db: QuandianDatabase,
  file: File,
  inform: (notice: Notice) => void,
): Promise<void> {
  try {
    const imported = await importLibrary(db, readBackup(await file.text()));
    inform({ text: t(review.imported, imported) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    inform({ text: t(review.importRefused, { reason }) });
  }
}
