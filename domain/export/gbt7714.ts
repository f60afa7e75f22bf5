import type { AnnotationRow } from '../library.ts';
import { dayText, type Reference, referencesOf } from './reference.ts';

/** 信息与文献 参考文献著录规则: the edition in force since 1 July 2026, and the one that many journals still ask for. */
export type Edition = '2025' | '2015';
/** `N` 报纸 or `EB` 电子公告, as the source says; or always one of the two. */
export type NewsType = 'by-source' | 'N' | 'EB';

/** The articles of these annotations as a numbered list of references, one on a line (顺序编码制). */
export function gbt7714Of(
  rows: readonly AnnotationRow[],
  edition: Edition = '2025',
  newsType: NewsType = 'by-source',
): string {
  return referencesOf(rows)
    .map((reference, index) => `[${index + 1}]${gbt7714(reference, edition, newsType)}\n`)
    .join('');
}

/**
 * One reference without its number. A newspaper's article: 绵阳日报，2021-12-17; a page of the web:
 * （2021-12-17）[2026-11-22]. The 2025 edition has full-width signs, and no day of access for a newspaper.
 */
export function gbt7714(
  reference: Reference,
  edition: Edition = '2025',
  newsType: NewsType = 'by-source',
): string {
  const asNews = newsType === 'by-source' ? reference.isNewspaper : newsType === 'N';
  const { title, url, issued, accessed } = reference;
  const [comma, open, close] = edition === '2025' ? ['，', '（', '）'] : [', ', '(', ')'];
  const read = url && accessed ? `[${dayText(accessed)}]` : '';
  const day = issued ? dayText(issued) : '';
  const place = asNews
    ? [reference.source, day].filter(Boolean).join(comma) + (edition === '2015' ? read : '')
    : (day && `${open}${day}${close}`) + read;
  const code = `[${asNews ? 'N' : 'EB'}${url ? '/OL' : ''}]`;
  const parts = [authorsOf(reference.authors, comma), `${title}${code}`, place, url];
  return `${parts.filter(Boolean).join('. ')}.`;
}

/** Three are named, the others are 等. */
function authorsOf(authors: readonly string[], comma: string): string {
  return authors.length > 3 ? [...authors.slice(0, 3), '等'].join(comma) : authors.join(comma);
}
