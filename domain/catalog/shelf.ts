import { wordsOf } from '../search.ts';
import { bestFirst } from './best-first.ts';
import { clockSpan, type Days } from './clock.ts';
import {
  type Choices,
  countValues,
  FACETS,
  type Facet,
  FacetColumn,
  type FacetColumns,
  type FacetCounts,
  keepChosen,
} from './facets.ts';
import { type RowText, TextIndex } from './text-index.ts';

/** The times of a row, as clock times in numbers: 202112170835. */
export const TIMES = ['noted', 'published'] as const;
export type Time = (typeof TIMES)[number];
/** By what rows are put in order, the latest first; or by how well they fit the words, and those that fit as well by when they were noted. */
export const ORDERS = ['relevance', ...TIMES] as const;
export type Order = (typeof ORDERS)[number];

export type Wanted = {
  words: string;
  choices: Choices;
  published: Days;
  noted: Days;
  order: Order;
};

/** Nothing is looked for: everything is shown. */
export const NOTHING_WANTED: Wanted = {
  words: '',
  choices: {},
  published: { from: '', to: '' },
  noted: { from: '', to: '' },
  order: 'relevance',
};

/** What most texts have, and what some have. */
const WARMING = ['的', '工业', '的 年'];

/** What fits the words and the days of a question: `hit` is 1 for each row. */
type Fitting = { question: string; hit: Uint8Array; ranks: Uint32Array | null };

/** The rows of one kind as they are searched: their texts, the values of their facets, their times. */
export class Shelf {
  readonly #rows = new Map<string, number>();
  readonly #ids: (string | null)[] = [];
  /** Rows that are there and not found. */
  readonly #hidden = new Set<string>();
  readonly #free: number[] = [];
  readonly #texts = new TextIndex();
  readonly #columns = Object.fromEntries(
    FACETS.map((facet) => [facet, new FacetColumn()]),
  ) as FacetColumns;
  readonly #times: Record<Time, number[]> = { noted: [], published: [] };
  readonly #ordered: Partial<Record<Time, Int32Array>> = {};
  #last: Fitting | null = null;

  get count(): number {
    return this.#rows.size - this.#hidden.size;
  }

  has(id: string): boolean {
    return this.#rows.has(id);
  }

  idOf(row: number): string | null {
    return this.#ids[row] ?? null;
  }

  /** Every id there is, in no order. */
  ids(): IterableIterator<string> {
    return this.#rows.keys();
  }

  /** Sets what is given of a row, which is made where it is not there. */
  put(
    id: string,
    facts: {
      /** There, and not found. */
      isHidden?: boolean;
      text?: RowText;
      values?: Partial<Record<Facet, readonly string[]>>;
      times?: Partial<Record<Time, number>>;
    },
  ): void {
    const row = this.#rowOf(id);
    this.#last = null;
    if (facts.isHidden) this.#hidden.add(id);
    else if (facts.isHidden === false) this.#hidden.delete(id);
    if (facts.text !== undefined) this.#texts.set(row, facts.text);
    for (const [facet, values] of Object.entries(facts.values ?? {}))
      this.#columns[facet as Facet].set(row, values);
    for (const [name, time] of Object.entries(facts.times ?? {})) {
      if (this.#times[name as Time][row] === time) continue;
      this.#times[name as Time][row] = time;
      delete this.#ordered[name as Time];
    }
  }

  remove(id: string): void {
    const row = this.#rows.get(id);
    if (row === undefined) return;
    this.#last = null;
    this.#rows.delete(id);
    this.#hidden.delete(id);
    this.#ids[row] = null;
    this.#free.push(row);
    this.#texts.set(row, { own: '', rest: '' });
    this.#forgetOrder();
  }

  /** The rows that fit, in their order. */
  find(wanted: Wanted): Int32Array {
    const { order } = wanted;
    const rows = this.#order(order === 'relevance' ? 'noted' : order);
    return bestFirst(rows, this.#chosen(wanted), this.#fitting(wanted).ranks);
  }

  /** How many rows fit. */
  countOf(wanted: Wanted): number {
    let count = 0;
    for (const one of this.#chosen(wanted)) count += one;
    return count;
  }

  /** How many rows have which value of each facet. */
  spread(wanted: Wanted): FacetCounts {
    return countValues(this.#columns, wanted.choices, this.#fitting(wanted).hit);
  }

  /** Does now what the next question would have to wait for: the first ones are slow, so some are asked that nobody hears. */
  prepare(): void {
    this.#texts.prepare();
    for (const words of WARMING) this.find({ ...NOTHING_WANTED, words });
  }

  #chosen(wanted: Wanted): Uint8Array {
    const { hit } = this.#fitting(wanted);
    if (Object.keys(wanted.choices).length === 0) return hit;
    const chosen = hit.slice();
    keepChosen(this.#columns, wanted.choices, chosen);
    return chosen;
  }

  /** The rows that have the words and lie within the days: looked for once for the list, its count and its facets. */
  #fitting({ words: typed, published, noted, order }: Wanted): Fitting {
    const words = wordsOf(typed);
    const isRanked = order === 'relevance' && words.length > 0;
    const question = JSON.stringify([words, published, noted, isRanked]);
    if (this.#last?.question === question) return this.#last;
    const hit = new Uint8Array(this.#ids.length);
    const ranks = isRanked ? new Uint32Array(this.#ids.length) : null;
    if (words.length > 0) this.#texts.find(words, hit, ranks);
    else hit.fill(1);
    for (const row of this.#free) hit[row] = 0;
    for (const id of this.#hidden) hit[this.#rows.get(id) ?? 0] = 0;
    this.#keepDays('published', published, hit);
    this.#keepDays('noted', noted, hit);
    this.#last = { question, hit, ranks };
    return this.#last;
  }

  #rowOf(id: string): number {
    const known = this.#rows.get(id);
    if (known !== undefined) return known;
    const row = this.#free.pop() ?? this.#ids.length;
    this.#ids[row] = id;
    this.#rows.set(id, row);
    for (const name of TIMES) this.#times[name][row] = 0;
    for (const facet of FACETS) this.#columns[facet].set(row, []);
    this.#forgetOrder();
    return row;
  }

  #forgetOrder(): void {
    for (const name of TIMES) delete this.#ordered[name];
  }

  #order(name: Time): Int32Array {
    const known = this.#ordered[name];
    if (known) return known;
    const times = this.#times[name];
    const rows = Int32Array.from({ length: this.#ids.length }, (_, row) => row);
    // Rows of the same time stand as they came, the last first.
    rows.sort((a, b) => (times[b] ?? 0) - (times[a] ?? 0) || b - a);
    this.#ordered[name] = rows;
    return rows;
  }

  #keepDays(name: Time, days: Days, hit: Uint8Array): void {
    const span = clockSpan(days);
    if (!span) return;
    const times = this.#times[name];
    for (let row = 0; row < hit.length; row++) {
      const time = times[row] ?? 0;
      if (time < span.first || time > span.last) hit[row] = 0;
    }
  }
}
