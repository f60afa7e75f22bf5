import type { FactChange } from '../revision.ts';
import { alignTexts } from './align-texts.ts';
import { type Places, placeOf } from './differing-places.ts';
import type { Reading } from './fact-text.ts';
import { type Fact, type FactKind, isPersonal, keyOf } from './facts.ts';
import { fold, foldedIndex } from './fold.ts';

/** Facts of these kinds may be missing from a reworded passage without the rest becoming untrue. */
const MAY_GO: ReadonlySet<FactKind> = new Set(['direction', 'bound']);

/** Pairs what went with what came in its place, or else with what else came of its kind. */
export function changesOf(
  gone: readonly Fact[],
  come: readonly Fact[],
  was: Reading,
  is: Reading,
  places: Places,
): FactChange[] {
  const unpaired = [...come];
  const twins = twinsOf(gone, unpaired, places);
  const changes = [...twins].map(([{ text, start }, twin]) => ({
    old: text,
    new: twin.text,
    at: start,
  }));
  const lone = gone.filter((fact) => !twins.has(fact) && !MAY_GO.has(fact.kind));
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

/** For what went, what of its kind came in its place, or else anywhere; takes it from `unpaired`. */
function twinsOf(gone: readonly Fact[], unpaired: Fact[], places: Places): Map<Fact, Fact> {
  const twins = new Map<Fact, Fact>();
  const pair = (isTwin: (fact: Fact, other: Fact) => boolean) => {
    for (const fact of gone.filter((one) => !twins.has(one))) {
      const index = unpaired.findIndex((other) => other.kind === fact.kind && isTwin(fact, other));
      const [twin] = index >= 0 ? unpaired.splice(index, 1) : [];
      if (twin) twins.set(fact, twin);
    }
  };
  const isInPlace = (fact: Fact, other: Fact) =>
    placeOf(places.was, fact) === placeOf(places.is, other);
  // 18所 and 9人 gone, 6人 come: of the same unit first.
  pair((fact, other) => fact.text.at(-1) === other.text.at(-1) && isInPlace(fact, other));
  pair(isInPlace);
  // What only moved was taken out here and came in there.
  const [went, came] = [gone, unpaired].map((facts) => new Set(facts.map(wordsOf)));
  pair((fact, other) => !came?.has(wordsOf(fact)) && !went?.has(wordsOf(other)));
  return twins;
}

function wordsOf(fact: Fact): string {
  return `${fact.kind} ${keyOf(fact)}`;
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
