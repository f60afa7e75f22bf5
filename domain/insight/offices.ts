import type { Title } from '../finding.ts';

/** An office that somebody is named with, as far as it tells who it is. */
export type Office = {
  title: string;
  org: string | null;
  /** Of an office at the head of a place, the place: 市 of 市委书记 and 市长, 三台县 of 三台县委副书记. */
  place: string | null;
};

/** A title as it is named, wherever it stands. */
export type NamedTitle = Pick<Title, 'text' | 'org' | 'post'>;

/** The offices among titles that tell who is meant: those of an organisation, or at the head of a place. 工程师 tells nothing. */
export function officesOf(titles: readonly NamedTitle[]): Office[] {
  return titles
    .map(({ text, org, post }) => ({
      title: text,
      org: org?.replace(FORMER, '') ?? null,
      place: placeOf(org, post),
    }))
    .filter(({ org, place }) => org !== null || place !== null);
}

const FORMER = /原$/u;
const LEVEL = '省|自治区|市|州|盟|县|区|旗|镇|乡|街道';
/** The bodies that lead a place. Not 团市委: that is an organisation of its own. */
const LEADING = new RegExp(
  `^(?!团|妇联|工会|工商联)(?:中共)?([\\p{sc=Han}]*?(?:${LEVEL}))(?:委|人民政府|政府|人大(?:常委会)?|政协|纪委|监委)?$`,
  'u',
);
/** Not 代表, 委员: of those there are many. */
const LEADS = /(?:书记|长|主任|主席|常委|领导)$/u;
/** 市长, 代县长: the place stands in the post. */
const HEAD = new RegExp(`^(?:常务)?(?:副|代)?(${LEVEL})长$`, 'u');

function placeOf(org: string | null, post: string): string | null {
  if (org === null) return HEAD.exec(post)?.[1] ?? null;
  return LEADS.test(post) ? (LEADING.exec(org.replace(FORMER, ''))?.[1] ?? null) : null;
}

/** Fewer characters end many others: 局长. */
const TELLING = 4;

/** How two offices lie to each other: the same organisation, title or place, or one of them in a shorter form. */
export type Relation = 'same' | 'form' | null;

/**
 * May two offices be held by one person, one after the other? `isStrict`: only where the organisation is the same. A shorter
 * form (市教育局 of 绵阳市教育局, 县委 of 三台县委) may be one of several.
 */
export function relationOf(a: Office, b: Office, isStrict: boolean): Relation {
  if (a.title === b.title || (a.org !== null && a.org === b.org)) return 'same';
  if (!isStrict && a.place !== null && a.place === b.place) return 'same';
  const isOfOrg = a.org !== null && b.org !== null && isForm(a.org, b.org);
  const isOfPlace = a.place !== null && b.place !== null && isForm(a.place, b.place);
  const isOf = isOfOrg || isTellingForm(a.title, b.title) || (!isStrict && isOfPlace);
  return isOf ? 'form' : null;
}

/** One ends the other; what the other says before it is a place or a level (绵阳市委, 市公安局), not 团 of 团市委. */
function isForm(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (!long.endsWith(short)) return false;
  const before = long.slice(0, long.length - short.length);
  return before.length !== 1 || LEVEL.split('|').includes(before);
}

function isTellingForm(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= TELLING && isForm(a, b);
}
