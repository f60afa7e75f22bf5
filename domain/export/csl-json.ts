import type { Reference } from './reference.ts';

/**
 * References as the items of CSL-JSON (https://docs.citationstyles.org, CSL 1.0.2). Chinese names are
 * `literal`: no style then puts a space or a comma between family name and given name.
 */
export function cslItems(references: readonly Reference[]): Record<string, unknown>[] {
  return references.map(item);
}

function item(reference: Reference): Record<string, unknown> {
  const { key, title, authors, source, issued, accessed, url, annotations } = reference;
  const tags = [...new Set(annotations.flatMap((annotation) => annotation.tags))];
  const notes = annotations.map(({ quote, note }) =>
    note ? `“${quote.exact}”——${note}` : `“${quote.exact}”`,
  );
  return {
    id: key,
    type: reference.isNewspaper ? 'article-newspaper' : 'webpage',
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(source && { 'container-title': source }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    ...(accessed && { accessed: { 'date-parts': [accessed] } }),
    ...(url && { URL: url }),
    language: 'zh-CN',
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
    note: notes.join('\n'),
  };
}
