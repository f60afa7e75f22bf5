import { alignTexts } from './anchoring/align-texts.ts';
import {
  type Fact,
  type FactKind,
  factsOf,
  type Passage,
  type PlainPassage,
  plainPassage,
} from './anchoring/facts.ts';
import { fold, foldedIndex } from './anchoring/fold.ts';
import { mayBeName } from './anchoring/person-facts.ts';

/** A figure, name or word inside a quote that the page no longer says. One of the two is empty where it came in or was taken out. */
export type FactChange = { old: string; new: string };

/**
 * The facts of a quoted passage that differ from what stands in its place now; none when only punctuation,
 * width, white space or wording changed. Facts are figures with sign and unit, ranks, dates, persons' names
 * and titles, and the word that says which way a figure went, also where it stands before the quote.
 *
 * Both passages come with their surroundings. `knownNames` matches persons that the article names elsewhere.
 */
export function judge(old: Passage, now: Passage, knownNames: RegExp | null = null): FactChange[] {
  const [was, is] = narrowed(plainPassage(old), plainPassage(now));
  if (saysTheSame(was, is)) return [];
  const { gone, come } = difference(factsOf(was, knownNames), factsOf(is, knownNames));
  const said = (passage: PlainPassage, { key }: Fact) =>
    passage.text.slice(passage.start, passage.end).includes(key);
  const left = gone.filter((fact) => !isPersonal(fact) || !said(is, fact));
  const added = come.filter((fact) => !isPersonal(fact) || !said(was, fact));
  if (left.length + added.length === 0) return renamed(was, is);
  return changesOf(left, added, was, is);
}

/** Nothing that reaches into a quote, a title or a direction word, is longer than this. */
const REACH_BEFORE = 24;
const REACH_BEHIND = 12;

function saysTheSame(was: PlainPassage, is: PlainPassage): boolean {
  const before = ({ text, start }: PlainPassage) =>
    text.slice(Math.max(0, start - REACH_BEFORE), start);
  const behind = ({ text, end }: PlainPassage) => text.slice(end, end + REACH_BEHIND);
  const inside = ({ text, start, end }: PlainPassage) => text.slice(start, end);
  // The stored context may be shorter than what is read today.
  return (
    inside(was) === inside(is) &&
    before(is).endsWith(before(was)) &&
    behind(is).startsWith(behind(was))
  );
}

/** So much of what is the same on both sides is read around the difference: facts are not longer. */
const AROUND = 48;

/** Long passages that differ little are compared around the difference only. */
function narrowed(was: PlainPassage, is: PlainPassage): [PlainPassage, PlainPassage] {
  const shorter = Math.min(was.end - was.start, is.end - is.start);
  if (shorter < 2 * AROUND) return [was, is];
  let head = 0;
  while (head < shorter && was.text[was.start + head] === is.text[is.start + head]) head++;
  let tail = 0;
  const most = shorter - head;
  while (tail < most && was.text[was.end - 1 - tail] === is.text[is.end - 1 - tail]) tail++;
  const cut = ({ text, start, end }: PlainPassage) => {
    const from = head > 2 * AROUND ? start + head - 2 * AROUND : 0;
    const until = tail > 2 * AROUND ? end - tail + 2 * AROUND : text.length;
    const first = head > 2 * AROUND ? AROUND : start;
    const last = (tail > 2 * AROUND ? until - AROUND : end) - from;
    return { text: text.slice(from, until), start: first, end: last };
  };
  return [cut(was), cut(is)];
}

/** A quote that may be nothing but a name is one when other characters stand in its place. */
function renamed(was: PlainPassage, is: PlainPassage): FactChange[] {
  const [old, now] = [was, is].map(({ text, start, end }) => text.slice(start, end)) as [
    string,
    string,
  ];
  const isOther = old !== now && !now.includes(old) && /^\p{sc=Han}+$/u.test(now);
  return isOther && mayBeName(old, was.text.slice(0, was.start)) ? [{ old, new: now }] : [];
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
  if (a.length * b.length > MOST_PAIRS) return { gone: a, come: b };
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
  return a !== undefined && b !== undefined && a.kind === b.kind && a.key === b.key;
}

/** Facts of these kinds may be missing from a reworded passage without the rest becoming untrue. */
const MAY_GO: ReadonlySet<FactKind> = new Set(['direction', 'bound']);

/** Pairs what went with what came in its place. */
function changesOf(
  gone: readonly Fact[],
  come: readonly Fact[],
  was: PlainPassage,
  is: PlainPassage,
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
function counterparts(from: PlainPassage, into: PlainPassage): (fact: Fact) => string {
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
