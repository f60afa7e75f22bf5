import { browser } from 'wxt/browser';
import type {
  ExportProgress,
  ExportWish,
  LastChoice,
  LibraryPlan,
  ReadPlan,
  TransferActions,
} from '../../components/library/transfer-state.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../domain/export/csv-line.ts';
import { FORMATS } from '../../domain/export/format-list.ts';
import { choicesFrom, type ExportChoices } from '../../domain/export/source.ts';
import { checkTemplate, noteAfter, USUAL_TEMPLATE } from '../../domain/export/template.ts';
import type { ReadTeamPack } from '../../domain/import/team-pack.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { documentsWith } from '../../storage/export-source.ts';
import { importLibrary, previewImport } from '../../storage/import-library.ts';
import { PackDatabase, packsOf, savePack } from '../../storage/packs.ts';
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
    previewNote: (choices) => previewNote(db, choices),
    readFile: (file, signal) => readFile(db, file, signal),
    hasPacks: async () => (await packsOf(new PackDatabase())).length > 0,
    openTeam: () => void openTeam(),
    saveList: (name, lines) =>
      download(name, 'text/csv', BYTE_ORDER_MARK + lines.map(csvLine).join('')),
  };
}

async function lastChoice(): Promise<LastChoice> {
  const { format, choices } = await lastExport.getValue();
  const known = FORMATS.find(({ id }) => id === format) ?? FORMATS[0];
  return { format: known.id, choices: choicesFrom(choices) };
}

/** Of the article of the newest annotation. */
async function previewNote(db: QuandianDatabase, choices: ExportChoices): Promise<string | null> {
  const template = choices.template || USUAL_TEMPLATE;
  checkTemplate(template);
  const newest = await db.annotations.orderBy('createdAt').last();
  if (!newest) return null;
  const [document] = await documentsWith(db, [newest.articleKey]);
  return document ? noteAfter(template, document, choices) : null;
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
  if (read.kind === 'team-pack') return packPlan(read);
  const { kind, format, library, rejected } = read;
  const counts = await previewImport(db, library);
  const write: LibraryPlan['write'] = (progress, stop) =>
    importLibrary(db, library, { progress, signal: stop });
  return { kind, format, counts, rejected, write };
}

function packPlan({ pack, rejected }: ReadTeamPack): ReadPlan {
  return {
    kind: 'team-pack',
    coder: pack.coder,
    articles: pack.articles.length,
    annotations: pack.annotations.length,
    rejected,
    compare: async () => {
      await openTeam(await savePack(new PackDatabase(), pack, new Date().toISOString()));
    },
  };
}

async function openTeam(id = ''): Promise<void> {
  const hash = encodeURIComponent(id);
  await browser.tabs.create({ url: browser.runtime.getURL(`/team.html#${hash}`) });
}
