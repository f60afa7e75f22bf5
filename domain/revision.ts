import { alignTexts } from './anchoring/align-texts.ts';
import { factsOf, type Reading } from './anchoring/fact-text.ts';
import { type Fact, type FactKind, keyOf, saysTheSame } from './anchoring/facts.ts';
import { fold, foldedIndex } from './anchoring/fold.ts';
import { mayBeName } from './anchoring/name-looks.ts';
import { mayBePersonal } from './anchoring/person-facts.ts';
import { type MayBeName, replacedIn } from './anchoring/replaced.ts';
import type { Span } from './article.ts';

/** A figure, name or word inside a quote that the page no longer says. One of the two is empty where it came in or was taken out. */
export type FactChange = { old: string; new: string };

/**
 * The facts of a quoted passage that differ from what stands in its place now; none when only punctuation,
 * width, white space or wording changed. Facts are figures with sign and unit, ranks, dates, persons' names
 * and titles, and the word that says which way a figure went, also where it stands before the quote. `isName`
 * tells whether a quote may be nothing but a name.
 */
export function judge(was: Reading, is: Reading, isName: MayBeName = mayBeName): FactChange[] {
  const same = commonRuns(was, is);
  const withPersons = [was, is].some((side) => isPersonalWhere(same, side));
  const differing = (side: Reading) =>
    factsOf(side, withPersons).filter((fact) => !isWithin(same, side, fact));
  const { gone, come } = difference(differing(was), differing(is));
  // Who is named as often as before may only have been read otherwise.
  const isSaid = (fact: Fact, here: Reading, there: Reading) =>
    isPersonal(fact) && timesSaid(there, keyOf(fact)) >= Math.max(1, timesSaid(here, keyOf(fact)));
  const left = gone.filter((fact) => !isSaid(fact, was, is));
  const added = come.filter((fact) => !isSaid(fact, is, was));
  const isElse = left.length + added.length > 0;
  const changes = isElse ? changesOf(left, added, was, is) : replacedIn(was, is, isName);
  return changes.map((change) => ({ old: asShown(was, change.old), new: asShown(is, change.new) }));
}

/** Words of a passage in the page's own characters. */
function asShown({ text, shown, start }: Reading, words: string): string {
  const inside = text.indexOf(words, start);
  const at = inside >= 0 ? inside : text.indexOf(words);
  return words === '' || at < 0 ? words : shown().slice(at, at + words.length);
}

/** How often words stand in the passage itself. */
function timesSaid({ text, start, end }: Reading, words: string): number {
  return text.slice(start, end).split(words).length - 1;
}

/** How many characters agree, from the passage's start on and back from it, and from its end back and on. */
type Runs = { before: number; head: number; tail: number; behind: number };

function commonRuns(was: Reading, is: Reading): Runs {
  const agreeing = (i: number, j: number, step: 1 | -1, most: number) => {
    let n = 0;
    while (n < most && was.text[i] === is.text[j]) {
      [i, j] = [i + step, j + step];
      n++;
    }
    return n;
  };
  const shorter = Math.min(was.end - was.start, is.end - is.start);
  const room = Math.min(was.text.length - was.end, is.text.length - is.end);
  const behind = agreeing(was.end, is.end, 1, room);
  const before = agreeing(was.start - 1, is.start - 1, -1, Math.min(was.start, is.start));
  const head = agreeing(was.start, is.start, 1, shorter);
  const isWhole = head === was.end - was.start && head === is.end - is.start;
  const tail = agreeing(was.end - 1, is.end - 1, -1, isWhole ? head : shorter - head);
  if (!isWhole) return { before, head, tail, behind };
  return { before, head: head + behind, tail: tail + before, behind };
}

/** May what differs be part of a name or title? Either inside, or at an edge where the surroundings differ. */
function isPersonalWhere({ before, head, tail, behind }: Runs, side: Reading): boolean {
  const { text, start, end, known } = side;
  const [from, until] = [start + head, end - tail];
  if (from <= until) return mayBePersonal(text, from, Math.max(until, from + 1), known);
  return (
    mayBePersonal(text, start - before - 1, start - before, known) ||
    mayBePersonal(text, end + behind, end + behind + 1, known)
  );
}

/** A fact that stands, with its neighbours, where nothing changed is the same, however it is read on either side. */
function isWithin({ before, head, tail, behind }: Runs, { start, end }: Span, fact: Span): boolean {
  const isIn = (from: number, until: number) => fact.start > from && fact.end < until;
  return isIn(start - before, start + head) || isIn(end - tail, end + behind);
}

function isPersonal({ kind }: Fact): boolean {
  return kind === 'name' || kind === 'title';
}

/** Facts of one side that have no equal on the other, by the longest common order of both. */
function difference(was: readonly Fact[], is: readonly Fact[]): { gone: Fact[]; come: Fact[] } {
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
  const common = commonLengths(a, b);
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

const MOST_PAIRS = 1 << 20;

/** How many facts the rests from (i, j) on have in common, in order. */
function commonLengths(a: readonly Fact[], b: readonly Fact[]): (i: number, j: number) => number {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = isEqual(a[i], b[j])
        ? (lengths[(i + 1) * width + j + 1] as number) + 1
        : Math.max(lengths[(i + 1) * width + j] as number, lengths[i * width + j + 1] as number);
    }
  }
  return (i, j) => lengths[i * width + j] ?? 0;
}

function isEqual(a: Fact | undefined, b: Fact | undefined): boolean {
  return a !== undefined && b !== undefined && saysTheSame(a, b);
}

/** Facts of these kinds may be missing from a reworded passage without the rest becoming untrue. */
const MAY_GO: ReadonlySet<FactKind> = new Set(['direction', 'bound']);

/** Pairs what went with what came in its place. */
function changesOf(
  gone: readonly Fact[],
  come: readonly Fact[],
  was: Reading,
  is: Reading,
): FactChange[] {
  const unpaired = [...come];
  const changes: (FactChange & { at: number })[] = [];
  const lone: Fact[] = [];
  for (const fact of gone) {
    const index = unpaired.findIndex((other) => other.kind === fact.kind);
    const [twin] = index >= 0 ? unpaired.splice(index, 1) : [];
    if (twin) changes.push({ old: fact.text, new: twin.text, at: fact.start });
    else if (!MAY_GO.has(fact.kind)) lone.push(fact);
  }
  const toNow = lone.length > 0 ? counterparts(was, is) : null;
  for (const fact of lone) {
    const now = toNow?.(fact) ?? '';
    if (fact.kind !== 'title' || now !== '')
      changes.push({ old: fact.text, new: now, at: fact.start });
  }
  const fresh = unpaired.filter(({ kind }) => !MAY_GO.has(kind));
  const toOld = fresh.length > 0 ? counterparts(is, was) : null;
  for (const fact of fresh) {
    const old = toOld?.(fact) ?? '';
    const isNew = !isPersonal(fact) || old !== '';
    const isTold = changes.some((change) => old !== '' && change.old.includes(old));
    if (isNew && !isTold) changes.push({ old, new: fact.text, at: fact.start });
  }
  return changes.sort((a, b) => a.at - b.at).map(({ old, new: now }) => ({ old, new: now }));
}

/** What stands in the place of a fact in the other passage. */
function counterparts(from: Reading, into: Reading): (fact: Fact) => string {
  const here = fold(from.text);
  const there = fold(into.text);
  const { to } = alignTexts(here.codes, there.codes);
  return ({ start, end }) => {
    const before = foldedIndex(here, start) - 1;
    const behind = foldedIndex(here, end);
    const first = before >= 0 ? (to[before] ?? -1) + 1 : 0;
    const last = behind < to.length ? (to[behind] ?? -1) : there.codes.length;
    const isClose = last > first && last - first <= 2 * (end - start) + 4;
    return isClose ? into.text.slice(there.at[first], (there.at[last - 1] ?? 0) + 1) : '';
  };
}
