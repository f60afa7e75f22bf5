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
  const twins = twinsOf(gone, come, places);
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
  const paired = new Set(twins.values());
  const fresh = come.filter((fact) => !paired.has(fact) && !MAY_GO.has(fact.kind));
  const toOld = fresh.length > 0 ? counterparts(is, was) : null;
  for (const fact of fresh) {
    const old = toOld?.(fact) ?? '';
    const isNew = !isPersonal(fact) || old !== '';
    const isTold = changes.some((change) => old !== '' && change.old.includes(old));
    if (isNew && !isTold) changes.push({ old, new: fact.text, at: fact.start });
  }
  return changes.sort((a, b) => a.at - b.at).map(({ old, new: now }) => ({ old, new: now }));
}

/** For what went, what of its kind came in its place, or else anywhere. */
function twinsOf(gone: readonly Fact[], come: readonly Fact[], places: Places): Map<Fact, Fact> {
  const twins = new Map<Fact, Fact>();
  const placed = Map.groupBy(come, (fact) => `${fact.kind} ${placeOf(places.is, fact)}`);
  const inPlace = (fact: Fact) => placed.get(`${fact.kind} ${placeOf(places.was, fact)}`);
  // 18所 and 9人 gone, 6人 come: of the same unit first.
  pair(twins, gone, inPlace, (fact, other) => fact.text.at(-1) === other.text.at(-1));
  pair(twins, gone, inPlace, () => true);
  // What only moved was taken out here and came in there.
  const paired = new Set(twins.values());
  const left = come.filter((fact) => !paired.has(fact));
  const [went, came] = [gone, left].map((facts) => new Set(facts.map(wordsOf)));
  const fresh = Map.groupBy(
    left.filter((fact) => !went?.has(wordsOf(fact))),
    ({ kind }) => kind,
  );
  const lost = gone.filter((fact) => !came?.has(wordsOf(fact)));
  pair(
    twins,
    lost,
    ({ kind }) => fresh.get(kind),
    () => true,
  );
  return twins;
}

/** Gives each fact that has no twin yet the first one of some others, and takes it from them. */
function pair(
  twins: Map<Fact, Fact>,
  facts: readonly Fact[],
  othersOf: (fact: Fact) => Fact[] | undefined,
  isTwin: (fact: Fact, other: Fact) => boolean,
): void {
  for (const fact of facts) {
    const others = twins.has(fact) ? [] : (othersOf(fact) ?? []);
    const index = others.findIndex((other) => isTwin(fact, other));
    const [twin] = index >= 0 ? others.splice(index, 1) : [];
    if (twin) twins.set(fact, twin);
  }
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
