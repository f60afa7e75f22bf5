import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { ArticleVersion } from '../domain/library.ts';

/** The text of an article as it lies in the database: packed (DEFLATE over UTF-8), or plain in rows of older versions. */
export type StoredVersion = Omit<ArticleVersion, 'text'> & { text?: string; packed?: Uint8Array };

/** Shorter texts do not become smaller, in characters. */
const WORTH_PACKING = 256;

/** A version as it is stored. A text with lone surrogates, which UTF-8 has not, stays plain. */
export function packed(version: ArticleVersion): StoredVersion {
  const { text, ...others } = version;
  if (text.length < WORTH_PACKING || !text.isWellFormed()) return version;
  return { ...others, packed: deflateSync(strToU8(text)) };
}

/** A version as it was before it was stored; one whose bytes are damaged has no text, and so not its form. */
export function unpacked(row: StoredVersion): ArticleVersion {
  const { packed: bytes, ...others } = row;
  if (!(bytes instanceof Uint8Array)) return row as ArticleVersion;
  try {
    return { ...others, text: strFromU8(inflateSync(bytes)) };
  } catch {
    return others as ArticleVersion;
  }
}
