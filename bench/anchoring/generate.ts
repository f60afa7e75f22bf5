import { below, pick, type Random } from './random.ts';

/** What a newspaper's articles are made of: clause shapes, and the words that fill them. */
export type Newspaper = { clauses: string[][]; words: Map<number, string[]> };

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Takes sample articles apart into shapes and words. */
export function newspaperOf(articles: readonly string[]): Newspaper {
  const clauses: string[][] = [];
  const words = new Map<number, Set<string>>();
  for (const text of articles) {
    for (const clause of text.split(/[。!?！？,，;；、“”\n]/)) {
      const parts = [...segmenter.segment(clause)].map(({ segment }) => segment);
      if (parts.length > 2) clauses.push(parts);
      for (const part of parts.filter((one) => /^\p{sc=Han}{1,4}$/u.test(one))) {
        const list = words.get(part.length) ?? new Set();
        words.set(part.length, list.add(part));
      }
    }
  }
  return { clauses, words: new Map([...words].map(([size, list]) => [size, [...list]])) };
}

/** So many of the words of a shape stay, of one and of several characters: function words are short. */
const KEPT = [0.6, 0.1] as const;

/** An article of about `length` characters in paragraphs. */
export function generate(paper: Newspaper, random: Random, length: number): string {
  const paragraphs: string[] = [];
  let total = 0;
  while (total < length) {
    let paragraph = '';
    for (let i = 2 + below(random, 4); i > 0; i--) paragraph += sentence(paper, random);
    paragraphs.push(paragraph);
    total += paragraph.length + 1;
  }
  return paragraphs.join('\n');
}

/** Some clauses and a full stop. */
export function sentence(paper: Newspaper, random: Random): string {
  const clauses = Array.from({ length: 2 + below(random, 3) }, () => clause(paper, random));
  return `${clauses.join(',')}。`;
}

function clause(paper: Newspaper, random: Random): string {
  return pick(random, paper.clauses)
    .map((part) => {
      if (/\d/.test(part)) return part.replace(/\d/g, () => String(below(random, 10)));
      const others = paper.words.get(part.length);
      const isWord = others && /^\p{sc=Han}{1,4}$/u.test(part);
      return isWord && random() > KEPT[part.length === 1 ? 0 : 1] ? pick(random, others) : part;
    })
    .join('');
}

/** Which share of all runs of eight characters occurs once: where text repeats, “the right place” means nothing. */
export function uniqueRuns(text: string): number {
  const counts = new Map<string, number>();
  for (let i = 0; i + 8 <= text.length; i++) {
    const run = text.slice(i, i + 8);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  let unique = 0;
  for (const count of counts.values()) if (count === 1) unique++;
  return unique / Math.max(1, text.length - 7);
}
