/** Rows that stand in one string. Only this much is joined anew when a row changes. */
const ROWS = 512;

/**
 * What a row is searched by: what is its own comes first and weighs more (an article's title, a note's words), the rest
 * after it. Both as they are searched.
 */
export type RowText = { own: string; rest: string };

/** The searchable texts of some rows: one below the other until they are searched, then as one string. */
type Chunk = {
  loose: string[] | null;
  joined: string;
  starts: Int32Array;
  /** How much of each row's text is its own. */
  owns: Uint32Array;
};

/** Stands between what is a row's own and the rest: no character, and nothing that anybody types. */
const BETWEEN = '\uffff';

/**
 * The searchable texts of many rows, found by scanning. No index: measured, one `indexOf` over joined strings beats every
 * index for Chinese (100,000 annotations in milliseconds, any substring, nothing to build), and a change costs one chunk.
 */
export class TextIndex {
  readonly #chunks: Chunk[] = [];

  /** Sets the text of a row; an empty one is found by nothing. */
  set(row: number, { own, rest }: RowText): void {
    const at = Math.floor(row / ROWS);
    while (this.#chunks.length <= at) this.#chunks.push(emptyChunk());
    const chunk = this.#chunks[at] as Chunk;
    chunk.loose ??= loosen(chunk);
    const loose = chunk.loose;
    while (loose.length <= row % ROWS) loose.push('');
    loose[row % ROWS] = rest ? own + BETWEEN + rest : own;
    chunk.owns[row % ROWS] = own.length;
  }

  /**
   * Marks with 1 the rows in which every word occurs. `hit` is as long as there are rows, and all 0; `ranks`, where it is
   * given, too: it gets how well each row fits.
   */
  find(words: readonly string[], hit: Uint8Array, ranks: Uint32Array | null = null): void {
    this.prepare();
    for (const [index, chunk] of this.#chunks.entries()) {
      const [from, to] = [index * ROWS, (index + 1) * ROWS];
      findIn(chunk, words, hit.subarray(from, to), ranks?.subarray(from, to) ?? null);
    }
  }

  /** Joins what changed since the last search. */
  prepare(): void {
    for (const chunk of this.#chunks) if (chunk.loose) join(chunk);
  }

  /** Characters held. */
  get size(): number {
    return this.#chunks.reduce((sum, { joined, loose }) => sum + (loose ? 0 : joined.length), 0);
  }
}

const NONE = new Int32Array(0);

function emptyChunk(): Chunk {
  return { loose: [], joined: '', starts: NONE, owns: new Uint32Array(ROWS) };
}

function join(chunk: Chunk): void {
  const loose = chunk.loose ?? [];
  chunk.starts = new Int32Array(loose.length + 1);
  for (const [row, text] of loose.entries())
    chunk.starts[row + 1] = (chunk.starts[row] as number) + text.length + 1;
  // Ends with a line break. Nothing is added to the joined string: the engine would copy it at the first search.
  loose.push('');
  chunk.joined = loose.join('\n');
  chunk.loose = null;
}

function loosen({ joined, starts }: Chunk): string[] {
  return Array.from({ length: starts.length - 1 }, (_, row) =>
    joined.slice(starts[row], (starts[row + 1] as number) - 1),
  );
}

/** A word that stands in what is the row's own weighs as much as so many in the rest; more are not counted. */
const MOST_COUNTED = 8;

/**
 * Word by word; a row is counted up once by each word that it has. Where ranks are wanted, a word's further places in the
 * row are looked for on the same way through the text.
 */
function findIn(
  chunk: Chunk,
  words: readonly string[],
  hit: Uint8Array,
  ranks: Uint32Array | null,
): void {
  const rows = chunk.starts.length - 1;
  if (rows <= 0) return;
  const had = new Uint32Array(rows);
  for (const [level, word] of words.entries()) {
    if (!findWord(chunk, word, { level, had, ranks })) return;
  }
  for (let row = 0; row < rows; row++) if (had[row] === words.length) hit[row] = 1;
}

type Found = { level: number; had: Uint32Array; ranks: Uint32Array | null };

/** @returns whether any row that has the words before has this one */
function findWord(
  { joined, starts, owns }: Chunk,
  word: string,
  { level, had, ranks }: Found,
): boolean {
  let some = false;
  let row = 0;
  let counted = 0;
  // How often a single character stands in a text says nothing of the text.
  const most = word.length > 1 ? MOST_COUNTED : 1;
  for (let at = joined.indexOf(word); at >= 0; ) {
    while ((starts[row + 1] as number) <= at) row++;
    const isNew = had[row] === level;
    if (isNew) {
      had[row] = level + 1;
      some = true;
      counted = 0;
      const isOwn = at - (starts[row] as number) < (owns[row] as number);
      if (ranks && isOwn) ranks[row] = (ranks[row] as number) + MOST_COUNTED;
    }
    const isCounted = ranks !== null && had[row] === level + 1 && counted < most;
    if (isCounted) {
      counted++;
      ranks[row] = (ranks[row] as number) + 1;
    }
    at = joined.indexOf(word, isCounted ? at + word.length : (starts[row + 1] as number));
  }
  return some;
}
