import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Person, Quotation } from '../../domain/finding.ts';

const FIXTURES = path.join(import.meta.dirname, '..', 'fixtures', 'gold');
/** The real article stays with its publisher: it is read where it lies, and only there. */
const REAL = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'eval', 'gold', 'real');

/** An article with what people found in it; `tests/fixtures/gold/GUIDE.md` says what is what. */
export type GoldArticle = {
  id: string;
  text: string;
  figures: GoldFigure[];
  persons: GoldPerson[];
  quotes: GoldQuote[];
};
type Placed = { start: number; end: number };
export type GoldFigure = Placed & {
  outerStart?: number;
  outerEnd?: number;
  key: boolean;
  kind: string;
  value: number | null;
  min?: number | null;
  max?: number | null;
  unit: string | null;
  direction: string | null;
  indicator: { text: string } | string | null;
};
export type GoldPerson = Placed & Pick<Person, 'name' | 'kind' | 'coref'> & { titles: GoldTitle[] };
type GoldTitle = { text: string; start?: number; adjacent?: boolean };
export type GoldQuote = Placed & Pick<Quotation, 'speaker' | 'verb' | 'direct'>;

/** The labelled articles of the repository. */
export function goldArticles(): GoldArticle[] {
  return articlesIn(FIXTURES);
}

/** The real article with its labels; none where it is not at hand. */
export function realArticles(): GoldArticle[] {
  return existsSync(REAL) ? articlesIn(REAL) : [];
}

function articlesIn(folder: string): GoldArticle[] {
  const articles = path.join(folder, 'articles');
  return readdirSync(articles)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(path.join(articles, file), 'utf8')));
}
