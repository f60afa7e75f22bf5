import { differingPlaces, type Places } from './anchoring/differing-places.ts';
import { personsOf, quantitiesOf, type Reading } from './anchoring/fact-text.ts';
import { type Fact, isPersonal, keyOf } from './anchoring/facts.ts';
import { MovedFacts } from './anchoring/moved-facts.ts';
import { mayBeName } from './anchoring/name-looks.ts';
import { mayBePersonal } from './anchoring/person-facts.ts';
import { type MayBeName, otherNames, replacedIn, timesIn } from './anchoring/replaced.ts';
import { changesOf } from './anchoring/tell-changes.ts';
import type { Span } from './article.ts';
import { drain } from './steps.ts';

/** A figure, name or word inside a quote that the page no longer says. One of the two is empty where it came in or was taken out. */
export type FactChange = { old: string; new: string };

/** Of what was and of what is now. */
type Sides<T> = { was: T; is: T };

/**
 * The facts of a quoted passage that differ from what stands in its place now; none when only punctuation,
 * width, white space or wording changed. Facts are figures with sign and unit, ranks, dates, persons' names
 * and titles, and the word that says which way a figure went, also where it stands before the quote. `isName`
 * tells whether a quote may be nothing but a name.
 */
export function judge(was: Reading, is: Reading, isName: MayBeName = mayBeName): FactChange[] {
  return drain(judgingAll([{ was, is }], isName))[0] ?? [];
}

/**
 * The same of some passages, in steps. A thing is done for all of them before the next one, so that it stays in the
 * processor's caches.
 */
export function* judgingAll(
  passages: readonly Sides<Reading>[],
  isName: MayBeName,
): Generator<void, FactChange[][]> {
  const compared = passages.map((sides) => ({
    ...sides,
    places: differingPlaces(sides.was, sides.is),
  }));
  const ofEach = <T>(
    read: (passage: Reading, where: readonly Span[], at: { i: number; side: keyof Sides<T> }) => T,
  ): Sides<T>[] =>
    compared.map(({ was, is, places }, i) => ({
      was: read(was, places.was, { i, side: 'was' }),
      is: read(is, places.is, { i, side: 'is' }),
    }));
  yield;
  const quantities = ofEach(quantitiesOf);
  yield;
  const arePersonal = ofEach(isPersonalIn);
  yield;
  const facts = ofEach((passage, where, { i, side }): readonly Fact[] => {
    const found = quantities[i]?.[side] ?? [];
    if (!arePersonal[i]?.[side]) return found;
    return [...found, ...personsOf(passage, where)].sort((a, b) => a.start - b.start);
  });
  yield;
  return compared.map(({ was, is, places }, i) =>
    changesOfPassage({ was, is }, places, facts[i] ?? NO_FACTS, isName),
  );
}

const NO_FACTS: Sides<Fact[]> = { was: [], is: [] };

function changesOfPassage(
  { was, is }: Sides<Reading>,
  places: Places,
  facts: Sides<readonly Fact[]>,
  isName: MayBeName,
): FactChange[] {
  const changes =
    facts.was.length + facts.is.length > 0 ? changesIn({ was, is }, places, facts) : [];
  const told =
    changes.length > 0 ? withNames(changes, was, is, places) : replacedIn(was, is, places, isName);
  if (told.length === 0) return told;
  const [before, after] = [asShown(was), asShown(is)];
  return told.map((change) => ({ old: before(change.old), new: after(change.new) }));
}

/** Names that changed as well, though nothing says them to be any: 汪建国投资500元 → 汪建军投资600元. */
function withNames(changes: FactChange[], was: Reading, is: Reading, places: Places): FactChange[] {
  const isPart = (a: string, b: string) => a.includes(b) || (a !== '' && b.includes(a));
  const isTold = (name: FactChange) =>
    changes.some((change) => isPart(change.old, name.old) || isPart(change.new, name.new));
  return [...changes, ...otherNames(was, is, places).filter((change) => !isTold(change))];
}

/** What changed of the facts that touch where two passages differ. */
function changesIn(
  { was, is }: Sides<Reading>,
  places: Places,
  facts: Sides<readonly Fact[]>,
): FactChange[] {
  const moved = new MovedFacts({ was, is }, places, facts);
  const { gone, come } = difference(facts.was, facts.is, (a, b) => moved.isSame(a, b));
  // Who is named as often as before, with nobody else in his place, may only have been read otherwise.
  const said = { was: timesSaid(was), is: timesSaid(is) };
  const isSaid = (fact: Fact, here: 'was' | 'is', there: 'was' | 'is') =>
    isPersonal(fact) &&
    said[there](keyOf(fact)) >= Math.max(1, said[here](keyOf(fact))) &&
    !moved.isReplaced(fact, here);
  const left = gone.filter((fact) => !isSaid(fact, 'was', 'is'));
  const added = come.filter((fact) => !isSaid(fact, 'is', 'was'));
  return left.length + added.length > 0 ? changesOf(left, added, was, is, places) : [];
}

/** Words of a passage in the page's own characters. */
function asShown({ text, shown, start }: Reading): (words: string) => string {
  const own = shown();
  if (own === text) return (words) => words;
  return (words) => {
    const inside = text.indexOf(words, start);
    const at = inside >= 0 ? inside : text.indexOf(words);
    return words === '' || at < 0 ? words : own.slice(at, at + words.length);
  };
}

/** How often words stand in the passage itself; counted once for the same words. */
function timesSaid({ text, start, end }: Reading): (words: string) => number {
  const passage = text.slice(start, end);
  const counted = new Map<string, number>();
  return (words) => {
    const times = counted.get(words) ?? timesIn(passage, words);
    counted.set(words, times);
    return times;
  };
}

/** Surroundings that differ further off than this reach no name or title of the passage. */
const REACH = 8;

/** May what differs be part of a name or title of the passage? */
function isPersonalIn({ text, start, end, known }: Reading, places: readonly Span[]): boolean {
  return places.some((place) => {
    const from = Math.max(place.start, start - REACH);
    const until = Math.min(place.end, end + REACH);
    if (from > until) return false;
    return mayBePersonal(text, from, Math.max(until, from + 1), known);
  });
}

type IsSame = (old: Fact, now: Fact) => boolean;

/** Facts of one side that have no equal on the other, by the longest common order of both. */
function difference(
  was: readonly Fact[],
  is: readonly Fact[],
  isSame: IsSame,
): { gone: Fact[]; come: Fact[] } {
  const isEqual = (a: Fact | undefined, b: Fact | undefined) =>
    a !== undefined && b !== undefined && isSame(a, b);

  const gone: Fact[] = [];
  const come: Fact[] = [];
  let head = 0;
  while (head < was.length && head < is.length && isEqual(was[head], is[head])) head++;
  let tail = 0;
  const shorter = Math.min(was.length, is.length) - head;
  while (tail < shorter && isEqual(was.at(-1 - tail), is.at(-1 - tail))) tail++;
  const [a, b] = [was.slice(head, was.length - tail), is.slice(head, is.length - tail)];
  const isEasy = a.length === 0 || b.length === 0;
  if (isEasy || a.length * b.length > MOST_PAIRS) return { gone: a, come: b };
  const common = commonLengths(a, b, isSame);
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left && right && isEqual(left, right)) [i, j] = [i + 1, j + 1];
    else if (left && (!right || common(i + 1, j) >= common(i, j + 1))) {
      gone.push(left);
      i++;
    } else if (right) {
      come.push(right);
      j++;
    }
  }
  return { gone, come };
}

const MOST_PAIRS = 1 << 16;

/** How many facts the rests from (i, j) on have in common, in order. */
function commonLengths(
  a: readonly Fact[],
  b: readonly Fact[],
  isSame: IsSame,
): (i: number, j: number) => number {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = isSame(a[i] as Fact, b[j] as Fact)
        ? (lengths[(i + 1) * width + j + 1] as number) + 1
        : Math.max(lengths[(i + 1) * width + j] as number, lengths[i * width + j + 1] as number);
    }
  }
  return (i, j) => lengths[i * width + j] ?? 0;
}
