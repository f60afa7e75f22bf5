import type { Format } from './formats.ts';
import type { ExportSource } from './source.ts';

/** So many bytes are handed on at once. */
const PIECE = 1 << 20;

/**
 * A file piece by piece, about a megabyte each: at no time is more of it held than one piece and what its writer
 * holds. Nothing is awaited but the source, so that a source may read within one transaction. Lone surrogates, which
 * UTF-8 has not, are �.
 */
export async function* bytesOf(
  format: Format,
  source: ExportSource,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let texts = '';
  let packed: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of format.write(source)) {
    if (typeof chunk === 'string') texts += chunk;
    else packed.push(chunk);
    size += chunk.length;
    if (size < PIECE) continue;
    yield texts ? encoder.encode(texts) : joined(packed);
    texts = '';
    packed = [];
    size = 0;
  }
  if (size > 0) yield texts ? encoder.encode(texts) : joined(packed);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The parts of a `Blob`: a browser keeps large ones on disk. */
export async function fileParts(
  format: Format,
  source: ExportSource,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of bytesOf(format, source)) parts.push(part);
  return parts;
}
