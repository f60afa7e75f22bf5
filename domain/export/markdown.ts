import type { AnnotationRow, StoredArticle } from '../library.ts';

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
  if (!article) return `## ${plainText(key)}\n`;
  const facts = [
    article.source,
    article.publishedAt?.slice(0, 16).replace('T', ' '),
    article.reporters.length > 0 ? `记者 ${article.reporters.join(' ')}` : null,
    article.url && `<${article.url}>`,
  ];
  return `## ${plainText(article.title)}\n\n${facts.filter(Boolean).join(' · ')}\n`;
}

function entry({ annotation: { quote, note, tags } }: AnnotationRow): string {
  const lines = [`> ${plainText(quote.exact).replaceAll('\n', '\n> ')}`];
  if (note) lines.push('', plainText(note));
  if (tags.length > 0)
    lines.push('', tags.map((tag) => `#${tag.replace(/[\s#]+/g, '_')}`).join(' '));
  return `${lines.join('\n')}\n`;
}

/** What a line of text must not become: a heading, a list, a link, markup. */
function plainText(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/^(\s*)([#+-]|\d+\.)(?=\s)/gm, '$1\\$2');
}
