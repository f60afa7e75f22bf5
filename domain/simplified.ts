// One character each: 發 and 髮 become 发. OpenCC's table (Apache-2.0), packed by tools/pack-traditional.ts.
import { unpackCharacters } from './packed-characters.ts';
import { SIMPLIFIED_CHARACTERS, TRADITIONAL_CHARACTERS } from './traditional-characters.ts';

/**
 * By UTF-16 unit, what it is in Simplified Chinese, for comparing. Characters beyond the basic plane stay as they are, so
 * that offsets never move.
 */
export const SIMPLIFIED: Uint16Array = (() => {
  const table = new Uint16Array(2 ** 16);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (const [index, code] of unpackCharacters(TRADITIONAL_CHARACTERS).entries()) {
    table[code] = SIMPLIFIED_CHARACTERS.charCodeAt(index);
  }
  return table;
})();

/** The same for recognising, where 乾 stays: it is 干, and in names itself (乾隆). */
export const RECOGNIZED_AS: Uint16Array = (() => {
  const table = SIMPLIFIED.slice();
  const code = '乾'.charCodeAt(0);
  table[code] = code;
  return table;
})();

/** So many units at a time become a string: more are too many arguments for a call. */
const AT_ONCE = 4096;

/** A text with every UTF-16 unit as a table has it: a look-up for each, several times as fast as patterns. */
export function readAs(text: string, table: Uint16Array): string {
  return isAsIn(text, table) ? text : changed(text, table);
}

function isAsIn(text: string, table: Uint16Array): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (table[code] !== code) return false;
  }
  return true;
}

function changed(text: string, table: Uint16Array): string {
  let read = '';
  for (let from = 0; from < text.length; from += AT_ONCE) {
    // An array of numbers: typed ones are given as arguments through their iterator, ten times as slow.
    const units: number[] = [];
    const to = Math.min(text.length, from + AT_ONCE);
    for (let i = from; i < to; i++) units.push(table[text.charCodeAt(i)] ?? 0);
    read += String.fromCharCode(...units);
  }
  return read;
}

/** A text in Simplified characters as the recogniser reads it, unit by unit; itself where it has no others. */
export const simplified = (text: string): string => readAs(text, RECOGNIZED_AS);
