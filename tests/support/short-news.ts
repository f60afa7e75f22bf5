import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PersonKind } from '../../domain/finding.ts';
import type { GoldArticle, GoldFigure } from './gold.ts';

const FILE = path.join(import.meta.dirname, '..', 'fixtures', 'news', 'short-news.txt');

/**
 * Short articles with their labels in the text, by the definitions of `tests/fixtures/gold/GUIDE.md`; our own. Behind a
 * line `# name` stands an article, in which
 *
 * - `{12.8万人次=128000 人次}` is a key figure with value and unit; `80~150` is a range, `600+` has a least value,
 *   `20-` a greatest one;
 * - `<周云/official/市水务局局长;党组书记>` is a person with kind and the titles that touch the name;
 * - `«周云|…»` is what somebody says, in marks or not.
 *
 * Every other number is none that a reader wants.
 */
export function shortNews(): GoldArticle[] {
  return readFileSync(FILE, 'utf8')
    .split(/^# /m)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const line = part.indexOf('\n');
      return readMarked(part.slice(0, line), part.slice(line + 1).trimEnd());
    });
}

function readMarked(id: string, marked: string): GoldArticle {
  const article: GoldArticle = { id, text: '', figures: [], persons: [], quotes: [] };
  const open: { start: number; speaker: string }[] = [];
  for (const [, figure, person, speaker, close, plain] of marked.matchAll(
    /\{([^}]*)\}|<([^>]*)>|«([^|]*)\||(»)|([^{<«»]+)/g,
  )) {
    const start = article.text.length;
    if (figure !== undefined) addFigure(article, figure);
    else if (person !== undefined) addPerson(article, person);
    else if (speaker !== undefined) open.push({ start, speaker });
    else if (close !== undefined) addQuote(article, open.pop());
    else article.text += plain;
  }
  return article;
}

/** Words that only bound a figure may be within its span or not. */
const BOUND = /左右$|以上$|以内$/;

function addFigure(article: GoldArticle, label: string): void {
  const [words = '', said = ''] = label.split('=');
  const [number = '', unit = ''] = said.split(' ');
  const [least = '', most] = number.split('~');
  const start = article.text.length;
  article.text += words;
  const end = start + words.length;
  const bounds: Partial<GoldFigure> = most
    ? { value: null, min: Number(least), max: Number(most) }
    : {
        value: Number.parseFloat(number),
        min: number.endsWith('+') ? Number.parseFloat(number) : null,
        max: number.endsWith('-') ? Number.parseFloat(number) : null,
      };
  article.figures.push({
    start,
    end: end - (BOUND.exec(words)?.[0].length ?? 0),
    outerStart: start,
    outerEnd: end,
    key: true,
    kind: 'count',
    value: null,
    ...bounds,
    unit,
    direction: null,
    indicator: null,
  });
}

function addPerson(article: GoldArticle, label: string): void {
  const [name = '', kind = '', titles = ''] = label.split('/');
  const start = article.text.length;
  article.text += name;
  article.persons.push({
    start,
    end: article.text.length,
    name: name.replace(/\s/g, ''),
    kind: kind as PersonKind,
    coref: null,
    titles: titles
      .split(';')
      .filter((title) => title !== '')
      .map((text) => ({ text, start: 0 })),
  });
}

function addQuote(article: GoldArticle, opened?: { start: number; speaker: string }): void {
  if (!opened) throw new Error(`${article.id}: » without «`);
  const { start, speaker } = opened;
  article.quotes.push({
    start,
    end: article.text.length,
    speaker,
    verb: null,
    direct: article.text[start] === '“',
  });
}
