import { deflateSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file in an archive, or a piece of it; `more`: the file goes on in a later piece. */
export type ZipPiece = { path: string; text: string; more?: boolean };

/** The same archive whenever it is made. Local time, as the format counts. */
const MADE = new Date(2026, 0, 1);
/** What an archive without the extension for large ones can count. */
const MOST_FILES = 65_535;

const LEVEL = 6;

/** A file that comes in one piece: an archive keeps every file's packer to its end, and this one holds nothing. */
class PackedAtOnce extends ZipPassThrough {
  override compression = 8;

  protected override process(bytes: Uint8Array): void {
    this.ondata(null, deflateSync(bytes, { level: LEVEL }), true);
  }
}

/**
 * An archive of these files. Of the first that is open no more is held than it takes to pack it; of another that
 * grows beside it, what it became when packed.
 * @throws RangeError when there are more files than an archive takes
 */
export async function* zipOf(
  pieces: AsyncIterable<ZipPiece> | Iterable<ZipPiece>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const open = new Map<string, ZipPassThrough | ZipDeflate>();
  let ready: Uint8Array[] = [];
  let count = 0;
  const zip = new Zip((error, data) => {
    if (error) throw error;
    if (data.length > 0) ready.push(data);
  });
  for await (const { path, text, more = false } of pieces) {
    let file = open.get(path);
    if (!file) {
      if (++count > MOST_FILES) throw new RangeError(`more than ${MOST_FILES} files in an archive`);
      file = more ? new ZipDeflate(path, { level: LEVEL }) : new PackedAtOnce(path);
      file.mtime = MADE;
      zip.add(file);
      open.set(path, file);
    }
    file.push(encoder.encode(text), !more);
    if (!more) open.delete(path);
    yield* ready;
    ready = [];
  }
  zip.end();
  yield* ready;
}

const PIECE = 1 << 16;

/** A file in pieces of some size: a packer is slow with many small ones. */
export async function* fileInPieces(
  path: string,
  chunks: AsyncIterable<string>,
): AsyncGenerator<ZipPiece> {
  let waiting = '';
  for await (const chunk of chunks) {
    waiting += chunk;
    if (waiting.length < PIECE) continue;
    yield { path, text: waiting, more: true };
    waiting = '';
  }
  yield { path, text: waiting };
}
