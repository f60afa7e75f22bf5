import type { Span } from '../article.ts';
import type { FactChange } from '../revision.ts';
import { type Places, placeOf } from './differing-places.ts';
import type { Reading } from './fact-text.ts';
import { type Fact, type FactKind, isPersonal, keyOf } from './facts.ts';

/** Facts of these kinds may be missing from a reworded passage without the rest becoming untrue. */
const MAY_GO: ReadonlySet<FactKind> = new Set(['direction', 'bound']);

type Side = { passage: Reading; places: readonly Span[] };

/** Pairs what went with what came in its place, or else with what else came of its kind. */
export function changesOf(
  gone: readonly Fact[],
  come: readonly Fact[],
  was: Reading,
  is: Reading,
  places: Places,
): FactChange[] {
  const sides = {
    was: { passage: was, places: places.was },
    is: { passage: is, places: places.is },
  };
  const twins = twinsOf(gone, come, places);
  const changes = [...twins].map(([{ text, start }, twin]) => ({
    old: text,
    new: twin.text,
    at: start,
  }));
  const lone = gone.filter((fact) => !twins.has(fact) && !MAY_GO.has(fact.kind));
  for (const fact of lone) {
    const now = counterpart(fact, sides.was, sides.is);
    if (fact.kind !== 'title' || now !== '')
      changes.push({ old: fact.text, new: now, at: fact.start });
  }
  const paired = new Set(twins.values());
  const fresh = come.filter((fact) => !paired.has(fact) && !MAY_GO.has(fact.kind));
  for (const fact of fresh) {
    const old = counterpart(fact, sides.is, sides.was);
    const isNew = !isPersonal(fact) || old !== '';
    const isTold = changes.some((change) => old !== '' && change.old.includes(old));
    if (isNew && !isTold) changes.push({ old, new: fact.text, at: fact.start });
  }
  return changes.sort((a, b) => a.at - b.at).map(({ old, new: now }) => ({ old, new: now }));
}

/** For what went, what of its kind came in its place, or else anywhere. */
function twinsOf(gone: readonly Fact[], come: readonly Fact[], places: Places): Map<Fact, Fact> {
  const twins = new Map<Fact, Fact>();
  const taken = new Set<Fact>();
  const pair = (
    facts: readonly Fact[],
    others: readonly Fact[],
    isTwin: (fact: Fact, other: Fact) => boolean,
  ) => {
    for (const fact of facts) {
      if (twins.has(fact)) continue;
      const twin = others.find(
        (other) => other.kind === fact.kind && !taken.has(other) && isTwin(fact, other),
      );
      if (!twin) continue;
      twins.set(fact, twin);
      taken.add(twin);
    }
  };
  const isInPlace = (fact: Fact, other: Fact) =>
    placeOf(places.was, fact) === placeOf(places.is, other);
  // 18所 and 9人 gone, 6人 come: of the same unit first.
  pair(
    gone,
    come,
    (fact, other) => fact.text.at(-1) === other.text.at(-1) && isInPlace(fact, other),
  );
  pair(gone, come, isInPlace);
  // What only moved was taken out here and came in there.
  const [went, came] = [gone, come.filter((fact) => !taken.has(fact))].map(
    (facts) => new Set(facts.map(wordsOf)),
  );
  pair(
    gone.filter((fact) => !came?.has(wordsOf(fact))),
    come.filter((fact) => !went?.has(wordsOf(fact))),
    () => true,
  );
  return twins;
}

function wordsOf(fact: Fact): string {
  return `${fact.kind} ${keyOf(fact)}`;
}

/** What stands in the place of a fact on the other side: where they differ, with what of the fact is as it was. */
function counterpart(fact: Fact, from: Side, into: Side): string {
  const at = placeOf(from.places, fact);
  const [place, other] = [from.places[at], into.places[at]];
  if (!place || !other) return '';
  const { text, start, end } = into.passage;
  // Behind a passage stands what is not quoted.
  const first = Math.max(start, other.start) - Math.max(0, place.start - fact.start);
  const last = Math.min(end, other.end) + Math.max(0, fact.end - place.end);
  const isClose = last - first <= 2 * (fact.end - fact.start) + 4;
  return isClose ? text.slice(first, last).replace(AT_EDGES, '') : '';
}

const AT_EDGES = /^[,.;:!?，。；：！？\s]+|[,.;:!?，。；：！？\s]+$/g;
