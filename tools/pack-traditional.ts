import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import TRADITIONAL from 'opencc-js/dict/TSCharacters';
import { packCharacters } from '../domain/packed-characters.ts';

const TARGET = new URL('../domain/traditional-characters.ts', import.meta.url);

/** OpenCC's characters that are one UTF-16 unit and become one, in rising order, with what they become. */
export function pairsOf(table: string): (readonly [string, string])[] {
  return table
    .split('|')
    .map((pair) => pair.split(' '))
    .map(([from = '', to = '']) => [from, to] as const)
    .filter(([from, to]) => from.length === 1 && to.length === 1)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The module that `domain/simplified.ts` reads. */
export function moduleOf(pairs: readonly (readonly [string, string])[]): string {
  return `// Written by tools/pack-traditional.ts. OpenCC's table of characters (Apache-2.0, BYVoid and contributors), by the
// package opencc-js; see NOTICE.

/** Traditional characters in rising order, packed, and in the same order their Simplified ones. */
export const TRADITIONAL_CHARACTERS =
  '${packCharacters(pairs.map(([from]) => from))}';
export const SIMPLIFIED_CHARACTERS =
  '${pairs.map(([, to]) => to).join('')}';
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(TARGET, moduleOf(pairsOf(TRADITIONAL)));
}
