import type { AnnotationRow, StoredArticle } from '../library.ts';
import { oneLine } from './reference.ts';
import type { ExportSource } from './source.ts';

/** One file of all articles. */
export async function* markdownFile(source: ExportSource): AsyncGenerator<string> {
  let between = '';
  for await (const { rows } of source.documents()) {
    if (rows.length === 0) continue;
    yield between + markdownOf(rows);
    between = '\n';
  }
}

/** Annotations as Markdown: a heading for each article with its facts, then quotes in the order of the text, each with its note and tags. */
export function markdownOf(rows: readonly AnnotationRow[]): string {
  const byArticle = new Map<string, AnnotationRow[]>();
  for (const row of rows) {
    const key = row.annotation.articleKey;
    byArticle.set(key, [...(byArticle.get(key) ?? []), row]);
  }
  return [...byArticle.values()].map(section).join('\n');
}

function section(rows: readonly AnnotationRow[]): string {
  const [first] = rows;
  const inOrder = [...rows].sort((a, b) => a.annotation.quote.start - b.annotation.quote.start);
  return `${heading(first?.article ?? null, first?.annotation.articleKey ?? '')}\n${inOrder.map(entry).join('\n')}`;
}

function heading(article: StoredArticle | null, key: string): string {
  if (!article) return `## ${plainText(oneLine(key))}\n`;
  const { title, source, publishedAt, reporters, url } = article;
  const words = [
    source,
    publishedAt?.slice(0, 16).replace('T', ' '),
    reporters.length > 0 ? `记者 ${reporters.join(' ')}` : null,
  ];
  const facts = words.flatMap((word) => (word ? [plainText(oneLine(word))] : []));
  if (url) facts.push(`<${oneLine(url).replace(/[<> ]/g, encodeURIComponent)}>`);
  return `## ${plainText(oneLine(title))}\n\n${facts.join(' · ')}\n`;
}

function entry({ annotation: { quote, note, tags } }: AnnotationRow): string {
  const lines = [`> ${plainText(quote.exact).replaceAll('\n', '\n> ')}`];
  if (note) lines.push('', plainText(note));
  if (tags.length > 0) lines.push('', tags.map(hashtag).join(' '));
  return `${lines.join('\n')}\n`;
}

/** As Obsidian takes it: letters, digits, `_`, `-` and `/`, and not digits alone. */
export function hashtag(tag: string): string {
  const name = tag.trim().replace(/[^\p{L}\p{N}\p{M}_/-]+/gu, '_');
  return /\p{L}|_/u.test(name) ? `#${name}` : `#_${name}`;
}

/** Signs that are markup wherever they stand, Obsidian's `==`, `%%`, `$` and `[[` among them. */
const MARKUP = /[\\`*_[\]<>|~&$]|={2,}|%{2,}/g;
/** Signs that make a line a heading, a list, a rule, or the line above it a heading. */
const LINE_START = /^([#+\-=]|\d+(?=[.)](?:\s|$)))/gm;

/** What a line of text must not become: a heading, a list, code, a link, markup. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^[ \t]+/gm, '')
    .replace(MARKUP, (signs) => signs.replace(/./g, '\\$&'))
    .replace(LINE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
