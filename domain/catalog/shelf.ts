import { wordsOf } from '../search.ts';
import { bestFirst } from './best-first.ts';
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
/** Days, `2021-12-17`, both included; an empty one leaves that side open. */
export type Days = { from: string; to: string };

export type Wanted = {
  words: string;
  choices: Choices;
  published: Days;
  noted: Days;
  order: Order;
};

/** A word that most texts have. */
const WARMING: Wanted = {
  words: '的',
  choices: {},
  published: { from: '', to: '' },
  noted: { from: '', to: '' },
  order: 'relevance',
};

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
    const isRanked = order === 'relevance' && wordsOf(wanted.words).length > 0;
    const ranks = isRanked ? new Uint32Array(this.#ids.length) : undefined;
    const hit = this.#chosen(wanted, ranks);
    const rows = this.#order(order === 'relevance' ? 'noted' : order);
    const found = rows.filter((row) => hit[row] === 1);
    return ranks ? bestFirst(found, ranks) : found;
  }

  /** How many rows fit. */
  countOf(wanted: Wanted): number {
    return this.#chosen(wanted).reduce((sum, one) => sum + one, 0);
  }

  /** Does now what the next question would have to wait for: the first of all is slow, so one is asked that nobody hears. */
  prepare(): void {
    this.#texts.prepare();
    this.find(WARMING);
  }

  #chosen(wanted: Wanted, ranks?: Uint32Array): Uint8Array {
    const hit = this.#withWords(wanted, ranks);
    keepChosen(this.#columns, wanted.choices, hit);
    return hit;
  }

  /** How many rows have which value of each facet. */
  spread(wanted: Wanted): FacetCounts {
    return countValues(this.#columns, wanted.choices, this.#withWords(wanted));
  }

  /** 1 for each row that has the words and lies within the days. */
  #withWords({ words: typed, published, noted }: Wanted, ranks?: Uint32Array): Uint8Array {
    const hit = new Uint8Array(this.#ids.length);
    const words = wordsOf(typed);
    if (words.length > 0) this.#texts.find(words, hit, ranks);
    else hit.fill(1);
    for (const row of this.#free) hit[row] = 0;
    for (const id of this.#hidden) hit[this.#rows.get(id) ?? 0] = 0;
    this.#keepDays('published', published, hit);
    this.#keepDays('noted', noted, hit);
    return hit;
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

  #keepDays(name: Time, { from, to }: Days, hit: Uint8Array): void {
    const first = from ? dayNumber(from) * 10000 : 0;
    const last = to ? dayNumber(to) * 10000 + 9999 : Number.POSITIVE_INFINITY;
    if (first === 0 && last === Number.POSITIVE_INFINITY) return;
    const times = this.#times[name];
    for (let row = 0; row < hit.length; row++) {
      const time = times[row] ?? 0;
      if (time === 0 || time < first || time > last) hit[row] = 0;
    }
  }
}

function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** A time as its page states it, `2021-12-17T08:35:00+08:00`, as 202112170835; 0 where there is none. */
export function clockNumber(iso: string | null): number {
  const digits = (iso ?? '').slice(0, 16).replace(/\D/g, '');
  return digits.length < 8 ? 0 : Number(digits.padEnd(12, '0'));
}
