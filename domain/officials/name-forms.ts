import { HAN, isHan } from '../han.ts';
import { firstUnits, isOf, unitClass } from '../unit-table.ts';
import { COMPOUND_SURNAMES, SURNAMES } from './surnames.ts';

/** A name as it stands: `高　远` is three characters long and named 高远. */
export type Name = { start: number; end: number; name: string };

/** The characters that are a surname, and the first ones of two that are. */
const SINGLE = unitClass(SURNAMES);
const OPENS_COMPOUND = firstUnits(COMPOUND_SURNAMES);

/** How long the surname at an offset is, the longer one first; 0 where none stands. */
export function surnameLengthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isOf(code, OPENS_COMPOUND) && COMPOUND_SURNAMES.has(text.slice(at, at + 2))) return 2;
  return isOf(code, SINGLE) ? 1 : 0;
}

/** The surname at an offset, the longer one first. */
export function surnameAt(text: string, at: number): string | null {
  const length = surnameLengthAt(text, at);
  return length > 0 ? text.slice(at, at + length) : null;
}

const HIDES = unitClass('某×xX*＊');
const HIDDEN = /^(?:某[某甲乙丙丁戊己]?|[×xX*＊]{1,2})/u;

/** 张某某, 钱某甲, 郝某, 李××: names that the paper withholds. */
export function readAnonymised(text: string, at: number): Name | null {
  const surname = surnameAt(text, at);
  if (!surname || !isOf(text.charCodeAt(at + surname.length), HIDES)) return null;
  const hidden = HIDDEN.exec(text.slice(at + surname.length, at + surname.length + 3))?.[0];
  if (!hidden) return null;
  const end = at + surname.length + hidden.length;
  return { start: at, end, name: surname + hidden };
}

/** Wide spaces set short names to one width: 李　云, 高　明　远. */
const SPACED = new RegExp(
  String.raw`^[\u2003\u3000]{1,2}([${HAN}])(?:[\u2003\u3000]{1,2}([${HAN}])(?=[^${HAN}]|$|说|表示))?`,
);

export function readSpaced(text: string, at: number): Name | null {
  const surname = surnameAt(text, at);
  if (!surname) return null;
  const given = at + surname.length;
  const space = text.charAt(given);
  if (space !== '\u3000' && space !== '\u2003') return null;
  const spaced = SPACED.exec(text.slice(given, given + 9));
  if (!spaced) return null;
  const name = surname + (spaced[1] ?? '') + (spaced[2] ?? '');
  return { start: at, end: given + spaced[0].length, name };
}

/** Danny, JoeGoyette, Brendan O’Connor, J. Wilson; capitals alone are an abbreviation. */
const LATIN = /[A-Za-z][A-Za-z'’.-]+(?: [A-Z][A-Za-z'’.-]+){0,3}/y;

/** A name in Latin letters, behind a title. */
export function readLatin(text: string, at: number): Name | null {
  if (isHan(text, at)) return null;
  LATIN.lastIndex = at;
  const whole = LATIN.exec(text)?.[0].replace(/[.'’-]+$/, '');
  if (!whole || whole.length < 3 || /^[A-Z]{2,5}$/.test(whole)) return null;
  return { start: at, end: at + whole.length, name: whole };
}
