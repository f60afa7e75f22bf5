import { type Annotation, COLORS, type Color } from '../domain/annotation.ts';

/**
 * An annotation as it lies in the database: what it is found by, what newer versions may have added, and the rest in two
 * strings. Firefox gives a row of more than 1,002 bytes, as most would be, a page of 4,096 to itself.
 */
export type StoredAnnotation = Pick<Annotation, 'id' | 'articleKey' | 'createdAt'> & {
  /**
   * Apart by spaces: colour; start and end of the quote; how long are prefix, quote, suffix and note, and each tag, in UTF-16
   * units; `updatedAt`, empty where it is `createdAt`; the hash of the text, empty where there is none.
   */
  head: string;
  /** Prefix, quote, suffix, note and tags with nothing between them. */
  words: string;
};

const QUOTE = 'end exact prefix start suffix';
const PACKED_FIELDS = ['color', 'note', 'quote', 'tags', 'textHash', 'updatedAt'];
const isWord = (value: unknown) => typeof value === 'string' && /^\S+$/.test(value);
const isLength = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;

/** A row that has not the form of one is stored as it is. */
export function packedAnnotation(row: Annotation): StoredAnnotation | Annotation {
  if (!isPackable(row)) return row;
  const { color, note, quote, tags, textHash, updatedAt, ...others } = row;
  const words = [quote.prefix, quote.exact, quote.suffix, note, ...tags];
  const head = [
    ...[color, quote.start, quote.end, words.map((one) => one.length).join()],
    ...[updatedAt === row.createdAt ? '' : updatedAt, textHash ?? ''],
  ];
  return { ...others, head: head.join(' '), words: words.join('') };
}

function isPackable(row: Annotation): boolean {
  const { color, note, quote, tags, textHash, updatedAt } = row;
  return (
    COLORS.includes(color) &&
    Array.isArray(tags) &&
    typeof quote === 'object' &&
    quote !== null &&
    Object.keys(quote).sort().join(' ') === QUOTE &&
    [quote.start, quote.end].every(isLength) &&
    [quote.prefix, quote.exact, quote.suffix, note, ...tags].every(
      (one) => typeof one === 'string',
    ) &&
    isWord(updatedAt) &&
    (isWord(textHash) || !('textHash' in row)) &&
    !('head' in row || 'words' in row)
  );
}

/** One that is not packed, or of which a part is damaged, is as it is stored: so it has not the form of an annotation. */
export function unpackedAnnotation(row: StoredAnnotation | Annotation): Annotation {
  if (!isPacked(row)) return row as Annotation;
  const { head, words, ...others } = row;
  const [color, start, end, lengths = '', updatedAt, textHash] = head.split(' ');
  const offsets = [start, end].map(Number);
  const parts = partsOf(words, lengths.split(',').map(Number));
  if (!offsets.every(isLength) || parts === null) return row as never;
  const [from = 0, to = 0] = offsets;
  const [prefix = '', exact = '', suffix = '', note = '', ...tags] = parts;
  return {
    ...others,
    color: color as Color,
    note,
    tags,
    quote: { exact, prefix, suffix, start: from, end: to },
    ...(textHash && { textHash }),
    updatedAt: updatedAt || row.createdAt,
  };
}

/** A whole annotation of a newer version may have fields of these names as well. */
function isPacked(row: StoredAnnotation | Annotation): row is StoredAnnotation {
  const { head, words } = row as StoredAnnotation;
  return (
    typeof head === 'string' &&
    typeof words === 'string' &&
    !PACKED_FIELDS.some((field) => field in row)
  );
}

/** Prefix, quote, suffix, note and tags; `null` where the lengths are not those of the words. */
function partsOf(words: string, lengths: readonly number[]): string[] | null {
  if (lengths.length < 4 || !lengths.every(isLength)) return null;
  let at = 0;
  const parts: string[] = [];
  for (const length of lengths) {
    parts.push(words.slice(at, at + length));
    at += length;
  }
  return at === words.length ? parts : null;
}
