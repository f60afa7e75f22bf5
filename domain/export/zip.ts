import { Zip, ZipDeflate } from 'fflate';

/** A file in an archive, written piece by piece. */
export type ZipEntry = { path: string; chunks: Iterable<string> };

/** The same archive whenever it is made. Local time, as the format counts. */
const MADE = new Date(2026, 0, 1);
const PIECE = 1 << 16;

/** An archive of these files. Of each no more than a piece is held. */
export function* zipOf(entries: Iterable<ZipEntry>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    if (data.length > 0) ready.push(data);
  });
  const take = () => {
    const taken = ready;
    ready = [];
    return taken;
  };
  for (const { path, chunks } of entries) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = MADE;
    zip.add(file);
    let waiting = '';
    for (const chunk of chunks) {
      waiting += chunk;
      if (waiting.length < PIECE) continue;
      file.push(encoder.encode(waiting));
      waiting = '';
      yield* take();
    }
    file.push(encoder.encode(waiting), true);
    yield* take();
  }
  zip.end();
  yield* take();
}
