import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../../domain/article.ts';
import { SIMPLIFIED } from '../../domain/simplified.ts';

type Labelled = Span & { kind: string; key?: boolean };
type GoldArticle = { id: string; text: string; figures: Labelled[]; persons: Labelled[] };

const FOLDER = new URL('../fixtures/gold/articles/', import.meta.url);

/** Our sample articles with their labelled figures and persons. */
export const ARTICLES: readonly GoldArticle[] = readdirSync(FOLDER)
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as GoldArticle);

/** One character of a fact made another one: the article before and after, and where the fact stands in both. */
export type ChangedFact = { label: string; old: string; now: string; fact: Span };

const HAN_DIGITS = '一二三四五六七八九';
const SCALES = '十百千万亿';
const UNIT_CHARACTERS = '个元亩吨户';
const NAME_CHARACTERS = '芸川铭';

/** What a character of a figure is made into: a digit another digit, a scale another scale, a sign nothing, a unit another unit. */
function changedFigure(char: string): string {
  if (/\d/.test(char)) return String((Number(char) + 3) % 10);
  if (HAN_DIGITS.includes(char)) return HAN_DIGITS[(HAN_DIGITS.indexOf(char) + 4) % 9] ?? '';
  if (SCALES.includes(char)) return SCALES[(SCALES.indexOf(char) + 1) % 5] ?? '';
  if (/[-−－]/.test(char)) return '';
  return another(UNIT_CHARACTERS, char);
}

function another(characters: string, char: string): string {
  return [...characters].find((other) => other !== char) ?? '';
}

/** Parts of figures whose change changes no digit, unit or sign: 多 and 余, separators, white space. */
const NO_FACT = /[\s\u3000,，、多余来近上约点分之到至~～—–:：±]/;

/** Every digit, unit and sign of the key figures, and every character of the names of office holders. */
export function* changedFacts(): Generator<ChangedFact> {
  for (const { id, text, figures, persons } of ARTICLES) {
    for (const figure of figures.filter(({ key }) => key)) {
      yield* changesOf(id, text, figure, changedFigure);
    }
    for (const person of persons.filter(
      ({ kind }) => kind === 'official' || kind === 'executive',
    )) {
      yield* changesOf(id, text, person, (char) => another(NAME_CHARACTERS, char));
    }
  }
}

function* changesOf(
  id: string,
  text: string,
  { start, end }: Span,
  change: (char: string) => string,
): Generator<ChangedFact> {
  for (let at = start; at < end; at++) {
    const char = text[at] ?? '';
    if (NO_FACT.test(char)) continue;
    const now = text.slice(0, at) + change(char) + text.slice(at + 1);
    const label = `${id}: ${text.slice(start, end)} → ${now.slice(start, end + now.length - text.length)}`;
    yield { label, old: text, now, fact: { start, end } };
  }
}

/** How much is quoted with a fact, by name. */
export const QUOTED: readonly [string, (text: string, fact: Span) => Span][] = [
  ['the fact', (_, fact) => fact],
  ['some characters around it', (text, { start, end }) => around(text, start - 5, end + 5)],
  ['its sentence', (text, fact) => between(text, /[。\n]/, fact)],
  ['its paragraph', (text, fact) => between(text, /\n/, fact)],
  ['much before and behind it', (text, { start, end }) => around(text, start - 150, end + 150)],
];

/** From behind the last of some characters before a place to the next of them behind another. */
function between(text: string, ends: RegExp, { start, end }: Span): Span {
  const before = text
    .slice(0, start)
    .split('')
    .findLastIndex((char) => ends.test(char));
  const behind = text.slice(end).search(ends);
  return { start: before + 1, end: behind < 0 ? text.length : end + behind };
}

function around(text: string, start: number, end: number): Span {
  return { start: Math.max(0, start), end: Math.min(text.length, end) };
}

/** What an editor or another reader's extension does to a text without changing what it says. */
export const HARMLESS: readonly [string, (text: string) => string][] = [
  ['full-width marks', (text) => text.replaceAll(',', '，').replaceAll('%', '％')],
  ['half-width marks', (text) => text.replaceAll('，', ',').replaceAll('；', ';')],
  ['corner brackets', (text) => text.replaceAll('“', '「').replaceAll('”', '」')],
  [
    'spaces next to Latin',
    (text) => text.replace(/(?<=\p{sc=Han})(?=\w)|(?<=\w)(?=\p{sc=Han})/gu, ' '),
  ],
  ['indented paragraphs', (text) => text.replace(/^/gm, '　　')],
  ['Traditional characters', inTraditional],
  ['characters without width', (text) => text.replace(/(?<=[，。])/g, '\u200b')],
];

/** For each Simplified unit the first Traditional one that is read as it. */
const TRADITIONAL = new Map(
  [...SIMPLIFIED.entries()]
    .filter(([code, plain]) => code !== plain)
    .map(([code, plain]) => [plain, code]),
);

function inTraditional(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (char) =>
    String.fromCharCode(TRADITIONAL.get(char.charCodeAt(0)) ?? char.charCodeAt(0)),
  );
}
