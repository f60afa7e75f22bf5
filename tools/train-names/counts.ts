import { COMPOUND_SURNAMES, SURNAMES } from '../../domain/officials/surnames.ts';
import { SYLLABLES } from './syllables.ts';

/** A word of jieba's dictionary: how often it was counted, and its part of speech. */
export type Word = { word: string; count: number; tag: string };
/** A person as AISHELL-NER marks one: the name, and what stands behind it in the sentence. */
export type Mention = { name: string; after: string };

export type NameCounts = {
  surnames: Map<string, number>;
  single: Map<string, number>;
  first: Map<string, number>;
  second: Map<string, number>;
  transliterated: Map<string, number>;
};

/** `词 1234 n`, one a line. */
export function readDictionary(source: string): Word[] {
  return source
    .split('\n')
    .map((line) => line.split(' '))
    .filter((fields) => fields.length === 3)
    .map(([word = '', count, tag = '']) => ({ word, count: Number(count), tag }));
}

type Row = { text: string; spans: { s: number; e: number; t: string }[] };

export function readMentions(source: string): Mention[] {
  return source
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { text, spans } = JSON.parse(line) as Row;
      return spans
        .filter(({ t }) => t === 'person')
        .map(({ s, e }) => ({ name: text.slice(s, e), after: text.slice(e, e + 6) }));
    });
}

/** Which characters names are made of, each name counted once: the dictionary's counts are those of novels. */
export function countNames(words: readonly Word[], mentions: readonly Mention[]): NameCounts {
  const counts: NameCounts = {
    surnames: new Map(),
    single: new Map(),
    first: new Map(),
    second: new Map(),
    transliterated: new Map(),
  };
  const named = words.filter(({ tag }) => tag.startsWith('nr')).map(({ word }) => word);
  for (const name of [...named, ...mentions.map((mention) => mention.name)]) {
    if (isTransliterated(name)) for (const char of name) add(counts.transliterated, char);
    else countChinese(counts, name);
  }
  return counts;
}

function countChinese(counts: NameCounts, name: string): void {
  const surname = COMPOUND_SURNAMES.has(name.slice(0, 2)) ? name.slice(0, 2) : (name[0] ?? '');
  if (!SURNAMES.has(surname) && !COMPOUND_SURNAMES.has(surname)) return;
  const given = name.slice(surname.length);
  const [first = '', second] = given;
  if (given.length === 0 || given.length > 2) return;
  add(counts.surnames, surname);
  if (second === undefined) add(counts.single, first);
  else {
    add(counts.first, first);
    add(counts.second, second);
  }
}

function isTransliterated(name: string): boolean {
  return name.length >= 3 && [...name].every((char) => SYLLABLES.has(char));
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
