import type { Format } from './formats.ts';
import type { ExportSource } from './source.ts';

/** So many bytes are handed on at once. */
const PIECE = 1 << 20;

export type Progress = (bytes: number) => void;

/**
 * A file piece by piece, about a megabyte each: at no time is more of it held than one piece and what its writer
 * holds. Between pieces the caller's own work goes on. Lone surrogates, which UTF-8 has not, are �.
 * @throws whatever `signal` was aborted with.
 */
export async function* bytesOf(
  format: Format,
  source: ExportSource,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let waiting = '';
  for await (const chunk of format.write(source)) {
    signal?.throwIfAborted();
    if (typeof chunk === 'string') {
      waiting += chunk;
      if (waiting.length < PIECE) continue;
    } else {
      if (waiting) yield encoder.encode(waiting);
      waiting = '';
      yield new Uint8Array(chunk);
      await aTurn();
      continue;
    }
    yield encoder.encode(waiting);
    waiting = '';
    await aTurn();
  }
  signal?.throwIfAborted();
  if (waiting) yield encoder.encode(waiting);
}

/** Lets the page paint and answer, and a click on “cancel” arrive. */
function aTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** The parts of a `Blob`: a browser keeps large ones on disk. `progress` is told how many bytes there are. */
export async function fileParts(
  format: Format,
  source: ExportSource,
  { signal, progress }: { signal?: AbortSignal; progress?: Progress } = {},
): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const part of bytesOf(format, source, signal)) {
    parts.push(part);
    bytes += part.length;
    progress?.(bytes);
  }
  return parts;
}
