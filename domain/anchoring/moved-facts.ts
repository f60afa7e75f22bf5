import type { Span } from '../article.ts';
import { type Places, placeOf } from './differing-places.ts';
import type { Reading } from './fact-text.ts';
import { type Fact, isPersonal, keyOf, saysTheSame } from './facts.ts';

type Side = 'was' | 'is';

/** Between two names of a row, whose order says nothing: 、张三丰、秘书长. */
const ROW = /^[、和与及](?:[^、和与及,，。;；:：!！?？“”\n]{2,12}[、和与及])*$/;

const LONGEST_ROW = 100;

/** Do the names that end and begin at two offsets stand in a row? */
export function areInRow(text: string, end: number, start: number): boolean {
  return start <= end + LONGEST_ROW && ROW.test(text.slice(end, start));
}

/** The names and titles of a side by their words, and all of them with what they stand beside. */
type Persons = { said: Map<string, Fact>; paired: Set<string> };

/**
 * What stands in another place than before: a quantity that went over others, and whatever gave its place to another
 * fact of its kind, is said of another subject now.
 */
export class MovedFacts {
  private readonly readings: Record<Side, Reading>;
  private readonly places: Places;
  private readonly facts: Record<Side, readonly Fact[]>;
  private readonly placed = new Map<Fact, number>();
  /** The title before a name, the name behind a title. */
  private readonly partners = new Map<Fact, Fact>();
  private readonly persons: Record<Side, Persons>;
  private readonly replaced = new Map<Fact, boolean>();
  private standing: number[] | null = null;

  /** `facts` are those that touch where the readings differ, in their order. */
  constructor(
    readings: Record<Side, Reading>,
    places: Places,
    facts: Record<Side, readonly Fact[]>,
  ) {
    this.readings = readings;
    this.places = places;
    this.facts = facts;
    this.persons = { was: this.takeIn('was'), is: this.takeIn('is') };
  }

  private takeIn(side: Side): Persons {
    const persons: Persons = { said: new Map(), paired: new Set() };
    const titles = new Map<number, Fact>();
    for (const fact of this.facts[side]) {
      this.placed.set(fact, placeOf(this.places[side], fact));
      if (fact.kind === 'title') titles.set(fact.end, fact);
      const title = fact.kind === 'name' ? titles.get(fact.start) : undefined;
      if (title) this.partners.set(fact, title).set(title, fact);
    }
    for (const fact of this.facts[side].filter(isPersonal)) {
      if (!persons.said.has(wordsOf(fact))) persons.said.set(wordsOf(fact), fact);
      persons.paired.add(this.withPartner(fact));
    }
    return persons;
  }

  private withPartner(fact: Fact): string {
    const partner = this.partners.get(fact);
    return `${wordsOf(fact)} ${partner ? wordsOf(partner) : ''}`;
  }

  /** Do an old and a new fact say the same of the same? */
  isSame(old: Fact, now: Fact): boolean {
    if (!saysTheSame(old, now)) return false;
    const [from, to] = [this.placed.get(old) ?? -1, this.placed.get(now) ?? -1];
    if (from === to) return true;
    if (this.isReplaced(old, 'was') || this.isReplaced(now, 'is')) return false;
    return isPersonal(old) || this.standingBefore(from) === this.standingBefore(to);
  }

  /** Does another fact of its kind stand in its place on the other side? */
  isReplaced(fact: Fact, side: Side): boolean {
    const found = this.replaced.get(fact) ?? this.findReplaced(fact, side);
    this.replaced.set(fact, found);
    return found;
  }

  private findReplaced(fact: Fact, side: Side): boolean {
    const place = this.placed.get(fact);
    // 副市长王建国 went elsewhere as a whole.
    if (fact.kind === 'title' && this.partners.has(fact) && this.keepsPartner(fact, side))
      return false;
    return this.facts[otherSide(side)].some(
      (other) =>
        other.kind === fact.kind &&
        this.placed.get(other) === place &&
        !saysTheSame(other, fact) &&
        !isPartOf(other, fact) &&
        !this.isInRow(fact, other, side),
    );
  }

  /**
   * Did a name that came into another's place stand in a row with it: 副市长王建国、李卫东, or, where each has a title,
   * with the title that it has now?
   */
  private isInRow(fact: Fact, other: Fact, side: Side): boolean {
    const before = this.persons[side].said.get(wordsOf(other));
    if (fact.kind !== 'name' || !before) return false;
    const [first, last] = before.start < fact.start ? [before, fact] : [fact, before];
    const title = this.partners.get(last);
    if (title && !(this.keepsPartner(first, side) && this.keepsPartner(last, side))) return false;
    return areInRow(this.readings[side].text, first.end, (title ?? last).start);
  }

  /** Has a name the same title before it on the other side, a title the same name behind it? */
  private keepsPartner(fact: Fact, side: Side): boolean {
    return this.persons[otherSide(side)].paired.has(this.withPartner(fact));
  }

  /** How many quantities that stand as they stood are before a place. */
  private standingBefore(place: number): number {
    this.standing ??= standingBeforeEach(this.readings.was, this.places.was);
    return this.standing[place] ?? 0;
  }
}

function wordsOf(fact: Fact): string {
  return `${fact.kind} ${keyOf(fact)}`;
}

function otherSide(side: Side): Side {
  return side === 'was' ? 'is' : 'was';
}

/** 王明 and 王明国 may be the same, read otherwise. */
function isPartOf(a: Fact, b: Fact): boolean {
  return a.text.includes(b.text) || b.text.includes(a.text);
}

function standingBeforeEach({ start, end, quantities }: Reading, places: readonly Span[]) {
  const all = quantities([{ start, end }]);
  let at = 0;
  let count = 0;
  return places.map((place, i) => {
    const from = i > 0 ? (places[i - 1] as Span).end : place.start;
    for (; at < all.length && (all[at] as Fact).end < place.start; at++) {
      if ((all[at] as Fact).start > from) count++;
    }
    return count;
  });
}
