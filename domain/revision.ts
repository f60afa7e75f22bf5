import { fold } from './fold.ts';
import { recognizePersons } from './officials/recognize-persons.ts';

/** A figure, name or word inside a quote that the page no longer says. */
export type FactChange = { old: string; new: string };

/** What became of a quote: only its wording changed, or a fact in it did. */
export type Verdict = { harmless: true } | { harmless: false; changes: FactChange[] };

/** Words that say where a number went: another one governing a figure is another fact. */
const DIRECTION =
  /增长|增加|上升|上涨|提高|提升|回升|下降|下跌|减少|降低|回落|下滑|缩短|超过|不足|低于|高于/g;
/** Numbers with sign and unit, Arabic or Chinese. */
const NUMBER =
  /[-+]?\d[\d,.]*(?:[百千万亿]*)(?:个百分点|平方公里|平方米|立方米|美元|公里|人次|[%‰℃\p{sc=Han}])?|第?[零〇一二两三四五六七八九十百千万亿半几]+(?:分之[零一二三四五六七八九十百]+|[成倍番]|[\p{sc=Han}])?/gu;

/**
 * Compares a stored quote with what the page says in its place now. `before` are the words right before each,
 * for a direction word that governs a quoted figure. Punctuation, width, white space and wording are harmless;
 * a number, unit, sign, direction, name or title that differs is not. In doubt it is a change: a note must never
 * sit silently on another fact.
 */
export function judge(old: string, now: string, before: { old: string; now: string }): Verdict {
  const changes = [
    ...changesOf(numbersIn(old), numbersIn(now)),
    ...changesOf(directionsIn(old, before.old), directionsIn(now, before.now)),
    ...nameChanges(old, now, before),
  ];
  return changes.length === 0 ? { harmless: true } : { harmless: false, changes };
}

function numbersIn(text: string): string[] {
  return [...fold(text).text.matchAll(NUMBER)].map(([number]) => number);
}

/** The direction words inside a quote and the one that leads to it, if it begins with a number. */
function directionsIn(text: string, before: string): string[] {
  const inside = text.match(DIRECTION) ?? [];
  const startsWithNumber = /^[-+\d零一二两三四五六七八九十百千第]/.test(fold(text).text);
  const leading = startsWithNumber ? before.slice(-6).match(DIRECTION)?.at(-1) : undefined;
  return leading ? [leading, ...inside] : inside;
}

/** Names and titles: those recognised on either side, and any change in a quote so short that it may be one. */
function nameChanges(old: string, now: string, before: { old: string; now: string }): FactChange[] {
  const was = namesIn(before.old, old);
  const is = namesIn(before.now, now);
  const changes = changesOf(was, is);
  if (changes.length > 0) return changes;
  const [a, b] = [fold(old).text, fold(now).text];
  const mayBeName = /^\p{sc=Han}{2,4}$/u.test(a);
  return mayBeName && a !== b ? [{ old, new: now }] : [];
}

/** The names with their titles that stand at least partly in `text`, read with the words before it. */
function namesIn(before: string, text: string): string[] {
  const whole = before + text;
  return recognizePersons(whole)
    .filter((person) => person.end > before.length)
    .flatMap((person) => [person.name, ...person.titles.map((title) => title.text)]);
}

/** What is in one list and not in the other, paired in order; the same in another order is no change. */
function changesOf(old: readonly string[], now: readonly string[]): FactChange[] {
  const gone = without(old, now);
  const come = without(now, old);
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => ({
    old: gone[i] ?? '',
    new: come[i] ?? '',
  }));
}

function without(list: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return list.filter((one) => {
    const index = left.indexOf(one);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
