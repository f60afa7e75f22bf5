import { type ReadFile, readFile } from '../../domain/import/formats.ts';

/** What the worker says: what is in the file, or why it is refused. */
export type ImportMessage = { kind: 'read'; read: ReadFile } | { kind: 'refused'; reason: string };

/** Larger ones are not even read: unpacked, nothing may be larger than 256 MB. */
const MOST_BYTES = 512 << 20;

/** Reads one file and checks every row of it, aside from the page. To stop it, end the worker. */
self.onmessage = async ({ data: file }: MessageEvent<File>) => {
  const say = (message: ImportMessage) => self.postMessage(message);
  try {
    if (file.size > MOST_BYTES) throw new RangeError('larger than 512 MB');
    const bytes = new Uint8Array(await file.arrayBuffer());
    say({ kind: 'read', read: readFile(bytes, new Date().toISOString()) });
  } catch (error) {
    say({ kind: 'refused', reason: error instanceof Error ? error.message : String(error) });
  }
};
