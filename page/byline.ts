import { readName } from '../domain/officials/name.ts';
import { NOT_A_NAME, PLACEHOLDER } from './labels.ts';

/** Who wrote and who photographed, by a byline. */
export type Byline = { writers: string[]; photographers: string[] };

type Role = 'writer' | 'photographer' | 'both' | 'other';

/** Words for what somebody did; before names, or, where they are short, behind them. */
const SHORT: readonly (readonly [RegExp, Role])[] = [
  [/^(?:文\/图|图\/文|文\/摄|摄\/文|图文|摄影报道)$/, 'both'],
  [/^文$/, 'writer'],
  [/^(?:图|摄)$/, 'photographer'],
];
const LONG: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:[\p{sc=Han}\w·《》]{0,12}(?:记者|通讯员|实习生|评论员)|(?:特约)?撰稿人?|作者|采写|采访|撰文|整理|文字|供稿)$/u,
    'writer',
  ],
  [/^(?:摄影|供图|图片)$/, 'photographer'],
  [
    /^(?:(?:网络|值班|责任|本期)?编辑|责编|校对|[一二三初终]?审核?|监制|制图|制作|视频|统筹|策划|来源)$/,
    'other',
  ],
];
/** 记者张莉: a role with the name right behind it. */
const GLUED = /(?<=(?:记者|通讯员|实习生|评论员))(?=\p{sc=Han}{2,4}(?:[\s、，,/]|$))/gu;
const NAME = /^(?:\p{sc=Han}{2,4}|\p{sc=Han}+(?:·\p{sc=Han}+)+)$/u;
/** A longer text is no byline. */
const LONGEST = 80;

type Word = { text: string; role: Role | null; isShort: boolean };
type Credit = { name: string; role: Role | null };

/**
 * Reads `本报记者 张莉 通讯员 王勇 文/图`, `文/张莉 图/王勇`, `张莉/文 王勇/图`. Names without any role are the writers'
 * where the place says that they are names, `isPlace`. `null` for what is no byline as a whole; an editor is no writer.
 */
export function readByline(text: string, isPlace: boolean): Byline | null {
  if (text.length > LONGEST) return null;
  const words = wordsOf(text);
  if (!isPlace && words.every(({ role }) => role === null)) return null;
  const credits = creditsIn(words);
  if (!credits) return null;
  const named = (roles: readonly (Role | null)[]) =>
    credits.filter(({ role }) => roles.includes(role)).map(({ name }) => name);
  const writers = named(['writer', 'both', null]);
  const photographers = named(['photographer', 'both']);
  return writers.length + photographers.length > 0 ? { writers, photographers } : null;
}

/** Is it a Chinese name and nothing more? */
export function isPersonName(text: string): boolean {
  return text.length <= 4 && readName(text, 0)?.end === text.length;
}

function wordsOf(text: string): Word[] {
  const parted = text
    .replace(/\s*[:：/／|丨︱｜]\s*/g, '/')
    .replace(/(^|[^\p{sc=Han}])([文图摄])\/([文图摄])(?!\p{sc=Han})/gu, '$1 $2&$3 ')
    .replace(GLUED, ' ');
  const words = parted.split(/[\s、，,/]+/).filter(Boolean);
  return words.map((word, index) => {
    const own = word.replace('&', '/');
    const short = roleOf(own, SHORT);
    const role = short ?? roleOf(own, LONG);
    const isLast = index === words.length - 1;
    return { text: own, role, isShort: short !== null || (isLast && role === 'photographer') };
  });
}

function roleOf(word: string, roles: typeof SHORT): Role | null {
  return roles.find(([names]) => names.test(word))?.[1] ?? null;
}

/** Each name with its role; `null` where a word is neither. */
function creditsIn(words: readonly Word[]): Credit[] | null {
  const first = words.findIndex(({ isShort }) => isShort);
  const isBehind = words.slice(0, Math.max(first, 0)).some(({ role }) => role === null);
  const credits: Credit[] = [];
  let settled = 0;
  let role: Role | null = null;
  for (const [index, word] of words.entries()) {
    if (word.role === null) {
      if (role === 'other') continue;
      if (!isName(word.text, role)) return null;
      credits.push({ name: word.text, role });
    } else if (word.isShort && isBehind) {
      for (const credit of credits.slice(settled)) credit.role = word.role;
      settled = credits.length;
      role = null;
    } else if (word.role !== 'writer' || words[index - 1]?.isShort !== true) role = word.role;
  }
  return credits;
}

/** Behind a role any name may stand, by itself only one that is like a name. */
function isName(text: string, role: Role | null): boolean {
  if (!NAME.test(text) || NOT_A_NAME.test(text) || PLACEHOLDER.test(text)) return false;
  return role !== null || isPersonName(text);
}
