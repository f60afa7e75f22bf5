/** Rows that stand in one string. Only this much is joined anew when a row changes. */
const ROWS = 512;

/** The searchable texts of some rows: one below the other until they are searched, then as one string. */
type Chunk = { loose: string[] | null; joined: string; starts: Int32Array };

/**
 * The searchable texts of many rows, found by scanning. No index: measured, one `indexOf` over joined strings beats every
 * index for Chinese (100,000 annotations in milliseconds, any substring, nothing to build), and a change costs one chunk.
 */
export class TextIndex {
  readonly #chunks: Chunk[] = [];

  /** Sets the text of a row; an empty one is found by nothing. */
  set(row: number, text: string): void {
    const at = Math.floor(row / ROWS);
    while (this.#chunks.length <= at) this.#chunks.push({ loose: [], joined: '', starts: NONE });
    const chunk = this.#chunks[at] as Chunk;
    chunk.loose ??= loosen(chunk);
    const loose = chunk.loose;
    while (loose.length <= row % ROWS) loose.push('');
    loose[row % ROWS] = text;
  }

  /** Marks with 1 the rows in which every word occurs. `hit` is as long as there are rows, and all 0. */
  find(words: readonly string[], hit: Uint8Array): void {
    for (const [index, chunk] of this.#chunks.entries()) {
      if (chunk.loose) join(chunk);
      findIn(chunk, words, hit.subarray(index * ROWS, (index + 1) * ROWS));
    }
  }

  /** Characters held. */
  get size(): number {
    return this.#chunks.reduce((sum, { joined, loose }) => sum + (loose ? 0 : joined.length), 0);
  }
}

const NONE = new Int32Array(0);

function join(chunk: Chunk): void {
  const loose = chunk.loose ?? [];
  chunk.starts = new Int32Array(loose.length + 1);
  for (const [row, text] of loose.entries())
    chunk.starts[row + 1] = (chunk.starts[row] as number) + text.length + 1;
  chunk.joined = `${loose.join('\n')}\n`;
  chunk.loose = null;
}

function loosen({ joined, starts }: Chunk): string[] {
  return Array.from({ length: starts.length - 1 }, (_, row) =>
    joined.slice(starts[row], (starts[row + 1] as number) - 1),
  );
}

/** Word by word; a row is counted up once by each word that it has. */
function findIn({ joined, starts }: Chunk, words: readonly string[], hit: Uint8Array): void {
  const rows = starts.length - 1;
  if (rows <= 0) return;
  const had = new Uint32Array(rows);
  for (const [level, word] of words.entries()) {
    let some = false;
    let row = 0;
    for (let at = joined.indexOf(word); at >= 0; at = joined.indexOf(word, starts[row])) {
      while ((starts[row + 1] as number) <= at) row++;
      if (had[row] === level) {
        had[row] = level + 1;
        some = true;
      }
      if (++row >= rows) break;
    }
    if (!some) return;
  }
  for (let row = 0; row < rows; row++) if (had[row] === words.length) hit[row] = 1;
}
