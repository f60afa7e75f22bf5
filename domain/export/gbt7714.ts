import { dayText, type Reference } from './reference.ts';

/** 信息与文献 参考文献著录规则: the edition in force since 1 July 2026, and the one that many journals still ask for. */
export type Edition = '2025' | '2015';
/** 顺序编码制 or 著者—出版年制. */
export type ReferenceSystem = 'numeric' | 'author-date';
/** `N` 报纸 or `EB` 电子公告, as the source says; or always one of the two. */
export type NewsType = 'by-source' | 'N' | 'EB';

export type ReferenceForm = { edition: Edition; system: ReferenceSystem; newsType: NewsType };

const USUAL: ReferenceForm = { edition: '2025', system: 'numeric', newsType: 'by-source' };

/** A list of references, one on a line: numbered as they come, or in the order of the authors' names. */
export function gbt7714List(
  references: readonly Reference[],
  form: Partial<ReferenceForm> = {},
): string {
  if (form.system !== 'author-date') {
    return references
      .map((reference, index) => `[${index + 1}]${gbt7714(reference, form)}\n`)
      .join('');
  }
  const inOrder = [...references].sort(byAuthor);
  const letters = lettersOf(inOrder);
  return inOrder
    .map((reference, index) => `${gbt7714(reference, form, letters[index])}\n`)
    .join('');
}

/**
 * One reference without its number. A newspaper's article: 绵阳日报，2021-12-17; a page of the web:
 * （2021-12-17）[2026-11-22]. The 2025 edition has full-width signs, and no day of access for a newspaper.
 * `letter` tells apart what one author published in one year.
 */
export function gbt7714(
  reference: Reference,
  form: Partial<ReferenceForm> = {},
  letter = '',
): string {
  const { edition, system, newsType } = { ...USUAL, ...form };
  const asNews = newsType === 'by-source' ? reference.isNewspaper : newsType === 'N';
  const { title, url, issued, accessed } = reference;
  const [comma, open, close] = edition === '2025' ? ['，', '（', '）'] : [', ', '(', ')'];
  const read = url && accessed ? `[${dayText(accessed)}]` : '';
  const day = issued ? dayText(issued) : '';
  const place = asNews
    ? [reference.source, day].filter(Boolean).join(comma) + (edition === '2015' ? read : '')
    : (day && `${open}${day}${close}`) + read;
  const code = `[${asNews ? 'N' : 'EB'}${url ? '/OL' : ''}]`;
  const year = issued && system === 'author-date' ? `${issued[0]}${letter}` : '';
  const authors = authorsOf(reference, system, comma);
  const head = [authors, year].filter(Boolean).join(comma);
  return `${[head, `${title}${code}`, place, url].filter(Boolean).join('. ')}.`;
}

/** Three are named, the others are 等. Without any the year needs somebody: 佚名 (§ 8.1). */
function authorsOf({ authors }: Reference, system: ReferenceSystem, comma: string): string {
  if (authors.length === 0) return system === 'author-date' ? NOBODY : '';
  return authors.length > 3 ? [...authors.slice(0, 3), '等'].join(comma) : authors.join(comma);
}

const NOBODY = '佚名';
const PINYIN = new Intl.Collator('zh-CN');

/** Chinese names before others, each by its letters; of one author the earlier work first. */
function byAuthor(a: Reference, b: Reference): number {
  const [one, other] = [a, b].map(nameOf) as [string, string];
  const isHan = (name: string) => Number(/^\p{Script=Han}/u.test(name));
  return (
    isHan(other) - isHan(one) ||
    PINYIN.compare(one, other) ||
    dayOf(a).localeCompare(dayOf(b)) ||
    PINYIN.compare(a.title, b.title)
  );
}

function nameOf({ authors }: Reference): string {
  return authors.length > 0 ? authors.join('，') : NOBODY;
}

function dayOf({ issued }: Reference): string {
  return issued ? dayText(issued) : '';
}

/** `a`, `b` … for works of one author in one year; nothing for a single one. */
function lettersOf(references: readonly Reference[]): string[] {
  const name = (one: Reference) => `${nameOf(one)} ${one.issued?.[0] ?? ''}`;
  const groups = Map.groupBy(references, name);
  return references.map((one) => {
    const group = groups.get(name(one)) ?? [];
    return group.length < 2 || !one.issued ? '' : letter(group.indexOf(one));
  });
}

/** `a` … `z`, `aa` … */
function letter(n: number): string {
  const last = String.fromCharCode(97 + (n % 26));
  return n < 26 ? last : letter(Math.floor(n / 26) - 1) + last;
}
