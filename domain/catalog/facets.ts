/** By what the library is narrowed down. */
export const FACETS = [
  'state',
  'tag',
  'color',
  'source',
  'channel',
  'person',
  'figureKind',
  'published',
  'noted',
  'article',
] as const;
export type Facet = (typeof FACETS)[number];

/** Its values are keys: it narrows down to one article, and nobody reads a list of them. */
const UNTOLD: Facet = 'article';

/** What is chosen: of one facet any, of several facets each. */
export type Choices = Partial<Record<Facet, readonly string[]>>;
export type FacetCount = { value: string; count: number };
export type FacetCounts = Record<Facet, FacetCount[]>;

/** So many values of a facet are told, the most frequent. */
const MOST = 200;

/** The values of one facet in all rows, as numbers. */
export class FacetColumn {
  readonly values: string[] = [];
  readonly rows: (readonly number[])[] = [];
  readonly #numbers = new Map<string, number>();
  /** One list for all rows that have one value and no other. */
  readonly #alone: (readonly number[])[] = [];

  set(row: number, values: readonly string[]): void {
    while (this.rows.length < row) this.rows.push(NO_VALUES);
    this.rows[row] = this.#listOf(values);
  }

  numberOf(value: string): number | undefined {
    return this.#numbers.get(value);
  }

  #listOf(values: readonly string[]): readonly number[] {
    const [first] = values;
    if (first === undefined) return NO_VALUES;
    if (values.length > 1) return [...new Set(values)].map((value) => this.#intern(value));
    const number = this.#intern(first);
    this.#alone[number] ??= [number];
    return this.#alone[number] as readonly number[];
  }

  #intern(value: string): number {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.values.push(value) - 1;
      this.#numbers.set(value, number);
    }
    return number;
  }
}

const NO_VALUES: readonly number[] = [];
export type FacetColumns = Record<Facet, FacetColumn>;

/** Narrows `hit` to the rows that have what is chosen. */
export function keepChosen(columns: FacetColumns, choices: Choices, hit: Uint8Array): void {
  for (const facet of FACETS) {
    const flags = wantedOf(columns[facet], choices[facet] ?? []);
    if (!flags) continue;
    const { rows } = columns[facet];
    for (let row = 0; row < hit.length; row++)
      if (hit[row] === 1 && !hasAny(rows[row], flags)) hit[row] = 0;
  }
}

/**
 * The values of each facet among the rows of `hit` that have what is chosen of the others: a value's number is what one
 * would get by choosing it, too.
 */
export function countValues(columns: FacetColumns, choices: Choices, hit: Uint8Array): FacetCounts {
  const wanted = FACETS.map((facet) => wantedOf(columns[facet], choices[facet] ?? []));
  const isAnyChosen = wanted.some((flags) => flags !== null);
  const missed = isAnyChosen ? missedIn(columns, wanted, hit) : null;
  return Object.fromEntries(
    FACETS.map((facet, index) => {
      if (facet === UNTOLD) return [facet, []];
      const counts = countIn(columns[facet], hit, missed && { of: missed, own: index });
      return [facet, tell(columns[facet], counts, choices[facet] ?? [])];
    }),
  ) as FacetCounts;
}

function hasAny(values: readonly number[] | undefined, flags: Uint8Array): boolean {
  return values?.some((value) => flags[value] === 1) ?? false;
}

const HAS_ALL = -1;
const MISSES_SEVERAL = -2;

/** For each value whether it is chosen; `null` where nothing is. */
function wantedOf(column: FacetColumn, chosen: readonly string[]): Uint8Array | null {
  if (chosen.length === 0) return null;
  const wanted = new Uint8Array(column.values.length);
  for (const value of chosen) {
    const number = column.numberOf(value);
    if (number !== undefined) wanted[number] = 1;
  }
  return wanted;
}

/** The index of the one facet of which the row has nothing that is chosen. */
function missedBy(
  columns: FacetColumns,
  wanted: readonly (Uint8Array | null)[],
  row: number,
): number {
  let missed = HAS_ALL;
  for (const [index, flags] of wanted.entries()) {
    if (!flags) continue;
    if (hasAny(columns[FACETS[index] as Facet].rows[row], flags)) continue;
    if (missed !== HAS_ALL) return MISSES_SEVERAL;
    missed = index;
  }
  return missed;
}

/** What each row of `hit` has nothing chosen of: the index of the one facet, or one of the two marks above. */
function missedIn(
  columns: FacetColumns,
  wanted: readonly (Uint8Array | null)[],
  hit: Uint8Array,
): Int8Array {
  const missed = new Int8Array(hit.length);
  for (let row = 0; row < hit.length; row++)
    if (hit[row] === 1) missed[row] = missedBy(columns, wanted, row);
  return missed;
}

/** How many rows have each value of one facet: those that miss nothing, or this facet alone. */
function countIn(
  { rows, values }: FacetColumn,
  hit: Uint8Array,
  missed: { of: Int8Array; own: number } | null,
): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (let row = 0; row < hit.length; row++) {
    if (hit[row] === 0) continue;
    if (missed && missed.of[row] !== HAS_ALL && missed.of[row] !== missed.own) continue;
    const own = rows[row] ?? NO_VALUES;
    for (let i = 0; i < own.length; i++)
      counts[own[i] as number] = (counts[own[i] as number] as number) + 1;
  }
  return counts;
}

/** The most frequent values, and what is chosen even where nothing has it. */
function tell(column: FacetColumn, counts: Uint32Array, chosen: readonly string[]): FacetCount[] {
  const found: FacetCount[] = [];
  for (const [number, value] of column.values.entries()) {
    const count = counts[number] as number;
    if (count > 0) found.push({ value, count });
  }
  found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const told = found.slice(0, MOST);
  const isTold = new Set(told.map(({ value }) => value));
  for (const value of chosen) {
    if (isTold.has(value)) continue;
    told.push({ value, count: counts[column.numberOf(value) ?? -1] ?? 0 });
  }
  return told;
}
