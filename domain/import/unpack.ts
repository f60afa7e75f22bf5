import { Gunzip, Unzip, UnzipInflate } from 'fflate';
import { RefusedFileError } from './refused-file.ts';

/** A library of 100,000 annotations has about 100 MB. */
const MOST_BYTES = 256 << 20;
/** So much is fed at a time: what comes out of it is counted before more goes in. */
const PIECE = 1 << 14;

/**
 * A file's text, unpacked where it is gzip or an archive of one file. Sizes in headers are not believed: bytes are counted as they come out.
 * @throws RefusedFileError when it is damaged, not UTF-8, or larger than `most` bytes
 */
export function textOfFile(file: Uint8Array, most = MOST_BYTES): string {
  const bytes = unpackedOf(file, most);
  if (bytes.length > most) throw tooLarge(most);
  return decoded(bytes);
}

function unpackedOf(file: Uint8Array, most: number): Uint8Array {
  if (file[0] === 0x1f && file[1] === 0x8b) return gunzip(file, most);
  return file[0] === 0x50 && file[1] === 0x4b ? unzip(file, most) : file;
}

/**
 * The one file of an archive. Sizes in headers are not believed; what came out is compared with the checksum and the
 * length that the archive's directory states. @throws RefusedFileError, as `textOfFile`
 */
function unzip(file: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  let files = 0;
  let isWhole = false;
  const stream = new Unzip((entry) => {
    if (++files > 1) throw new RefusedFileError('more than 1 file in the archive');
    entry.ondata = (error, data, isLast) => {
      if (error) throw new RefusedFileError(`damaged: ${error.message}`);
      bytes += data.length;
      if (bytes > most) throw tooLarge(most);
      pieces.push(data);
      isWhole ||= isLast;
    };
    entry.start();
  });
  stream.register(UnzipInflate);
  feed(file, (piece, isLast) => stream.push(piece, isLast));
  if (!isWhole) throw new RefusedFileError('cut off');
  const whole = joined(pieces);
  checkDirectory(file, whole);
  return whole;
}

/** The directory's entry at the end of the archive (APPNOTE 4.3.12). */
function checkDirectory(file: Uint8Array, whole: Uint8Array): void {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  for (let at = file.length - 46; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (view.getUint32(at + 24, true) !== whole.length)
      throw new RefusedFileError('damaged: length');
    if (view.getUint32(at + 16, true) !== crc32(whole))
      throw new RefusedFileError('damaged: checksum');
    return;
  }
  throw new RefusedFileError('cut off');
}

function gunzip(file: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  let isWhole = false;
  const stream = new Gunzip((data, isLast) => {
    bytes += data.length;
    if (bytes > most) throw tooLarge(most);
    pieces.push(data);
    isWhole ||= isLast;
  });
  feed(file, (piece, isLast) => stream.push(piece, isLast));
  if (!isWhole) throw new RefusedFileError('cut off');
  const whole = joined(pieces);
  checkTrailer(file, whole);
  return whole;
}

/** The last eight bytes are the CRC-32 and the length of what was packed (RFC 1952, § 2.3.1). */
function checkTrailer(file: Uint8Array, whole: Uint8Array): void {
  if (file.length < 18) throw new RefusedFileError('cut off');
  const end = new DataView(file.buffer, file.byteOffset + file.length - 8, 8);
  if (end.getUint32(4, true) !== whole.length >>> 0) throw new RefusedFileError('damaged: length');
  if (end.getUint32(0, true) !== crc32(whole)) throw new RefusedFileError('damaged: checksum');
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function feed(file: Uint8Array, push: (piece: Uint8Array, isLast: boolean) => void): void {
  try {
    for (let at = 0; at < file.length; at += PIECE) {
      push(file.subarray(at, at + PIECE), at + PIECE >= file.length);
    }
  } catch (error) {
    if (error instanceof RefusedFileError) throw error;
    throw new RefusedFileError(
      `damaged: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Not with � for what is damaged: a note would be changed without a word. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedFileError('not UTF-8: damaged, or no such file');
  }
}

function tooLarge(most: number): RefusedFileError {
  return new RefusedFileError(`larger than ${most >> 20} MB when unpacked`);
}
