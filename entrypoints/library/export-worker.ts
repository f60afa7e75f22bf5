import type { ExportProgress, ExportWish } from '../../components/library/transfer-state.ts';
import { formatOf } from '../../domain/export/formats.ts';
import { bytesOf } from '../../domain/export/write-file.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { exportSourceOf } from '../../storage/export-source.ts';

/** What the worker says: how far it is, the file, or why there is none. */
export type ExportMessage =
  | { kind: 'progress'; progress: ExportProgress }
  | { kind: 'file'; file: Blob }
  | { kind: 'failed'; name: string; reason: string };

/** How often the page hears of it, in ms. */
const TELL_MS = 100;

/** Makes one file, aside from the page. To stop it, end the worker. */
self.onmessage = async ({ data }: MessageEvent<ExportWish>) => {
  const say = (message: ExportMessage) => self.postMessage(message);
  try {
    say({ kind: 'file', file: await fileOf(data, say) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    say({ kind: 'failed', name, reason: message });
  }
};

async function fileOf(
  { format: id, ids, choices }: ExportWish,
  say: (message: ExportMessage) => void,
): Promise<Blob> {
  const format = formatOf(id);
  let bytes = 0;
  let told = 0;
  const part = { ids, choices, exportedAt: new Date().toISOString() };
  const source = await exportSourceOf(new QuandianDatabase(), part, (done, of) => {
    if (performance.now() - told < TELL_MS && done < of) return;
    told = performance.now();
    say({ kind: 'progress', progress: { done, of, bytes } });
  });
  // Each piece a blob of its own: the browser can put it on the disk while the next one is made.
  const parts: Blob[] = [];
  for await (const piece of bytesOf(format, source)) {
    parts.push(new Blob([piece]));
    bytes += piece.length;
  }
  return new Blob(parts, { type: format.mediaType });
}
