import { alignTexts } from './anchoring/align-texts.ts';
import { FactReader, type FactText } from './anchoring/fact-text.ts';
import { type Folded, fold, textOf } from './anchoring/fold.ts';
import type { Span } from './article.ts';
import { type FactChange, judge } from './revision.ts';
import { drain } from './steps.ts';

/**
 * A sentence that differs between two versions of an article, in the order of the new one. `old` and `now` are
 * spans on the two texts; `changes` are the figures, names, titles, dates and directions that differ.
 */
export type SentenceChange =
  | { state: 'added'; old: null; now: Span; changes: FactChange[] }
  | { state: 'removed'; old: Span; now: null; changes: FactChange[] }
  | { state: 'edited' | 'changed-fact'; old: Span; now: Span; changes: FactChange[] };

/** A sentence is the old one, edited, when so much of it stands in the new one. */
const SAME_SENTENCE = 0.4;

/**
 * What was changed from one version of an article to another, sentence by sentence, in linear time. Sentences
 * that differ only in width, quotation marks or white space, or were only moved, are no change.
 */
export function diffVersions(old: string, now: string): SentenceChange[] {
  if (old === now) return [];
  const reader = new FactReader();
  const before = sentencesOf(old, reader);
  const after = sentencesOf(now, reader);
  const twins = twinsOf(before, after);
  for (const text of [old, now]) drain(reader.learn(text));
  const found = new Set(twins);
  const changes: { at: number; change: SentenceChange }[] = [];
  let at = 0;
  before.sentences.forEach((sentence, i) => {
    const twin = twins[i] ?? -1;
    const next = after.sentences[twin];
    if (next) at = twin;
    const change = next ? edited(before, sentence, after, next) : removed(sentence);
    if (change) changes.push({ at: next ? at : at + 0.25, change });
  });
  after.sentences.forEach((sentence, i) => {
    if (!found.has(i)) changes.push({ at: i + 0.5, change: added(sentence) });
  });
  return changes.sort((a, b) => a.at - b.at).map(({ change }) => change);
}

/** A sentence on the text and in folded indices. */
type Sentence = Span & { first: number; last: number };
type Version = { facts: FactText; folded: Folded; sentences: Sentence[] };

const SENTENCE = /[^。！？!?;；\n]*(?:[。！？!?;；\n]+["”’」』）)]*|$)/g;

function sentencesOf(text: string, reader: FactReader): Version {
  const folded = fold(text);
  const sentences: Sentence[] = [];
  let first = 0;
  for (const { index, 0: raw } of text.matchAll(SENTENCE)) {
    const end = index + raw.trimEnd().length;
    const start = index + raw.length - raw.trimStart().length;
    let last = first;
    while ((folded.at[last] as number) < end && last < folded.codes.length) last++;
    if (last > first && end > start) sentences.push({ start, end, first, last });
    first = last;
  }
  return { facts: reader.open(text), folded, sentences };
}

/** For each old sentence the new one in which most of it stands; -1 where it is gone. */
function twinsOf(before: Version, after: Version): number[] {
  const { to } = alignTexts(before.folded.codes, after.folded.codes);
  const owner = new Int32Array(after.folded.codes.length).fill(-1);
  after.sentences.forEach(({ first, last }, i) => {
    owner.fill(i, first, last);
  });
  const taken = new Set<number>();
  return before.sentences.map(({ first, last }) => {
    const votes = new Map<number, number>();
    for (let i = first; i < last; i++) {
      const twin = owner[to[i] as number] ?? -1;
      const isSame = before.folded.codes[i] === after.folded.codes[to[i] as number];
      if (twin >= 0 && isSame) votes.set(twin, (votes.get(twin) ?? 0) + 1);
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1]);
    if (!best || best[1] < (last - first) * SAME_SENTENCE || taken.has(best[0])) return -1;
    taken.add(best[0]);
    return best[0];
  });
}

function edited(
  before: Version,
  old: Sentence,
  after: Version,
  now: Sentence,
): SentenceChange | null {
  const words = ({ folded }: Version, { first, last }: Sentence) =>
    textOf(folded.codes.subarray(first, last));
  if (words(before, old) === words(after, now)) return null;
  const changes = judge(before.facts.read(old), after.facts.read(now));
  const state = changes.length > 0 ? 'changed-fact' : 'edited';
  return { state, old: spanOf(old), now: spanOf(now), changes };
}

function removed(sentence: Sentence): SentenceChange {
  return { state: 'removed', old: spanOf(sentence), now: null, changes: [] };
}

function added(sentence: Sentence): SentenceChange {
  return { state: 'added', old: null, now: spanOf(sentence), changes: [] };
}

function spanOf({ start, end }: Sentence): Span {
  return { start, end };
}
