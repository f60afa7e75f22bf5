import { Gzip } from 'fflate';

/** A text as gzip (RFC 1952), the same whenever it is made. No more is held than one piece. */
export async function* gzipOf(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let ready: Uint8Array[] = [];
  const gzip = new Gzip({ level: 6, mtime: 0 }, (data) => {
    if (data.length > 0) ready.push(data);
  });
  for await (const piece of pieces) {
    gzip.push(encoder.encode(piece));
    yield* ready;
    ready = [];
  }
  gzip.push(new Uint8Array(), true);
  yield* ready;
}
