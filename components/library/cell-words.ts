import type { Color } from '../../domain/annotation.ts';
import type { Cell } from '../../domain/export/column.ts';
import { colorName } from '../color-name.ts';
import { numberWords } from '../figure-value.ts';
import { t, type Word } from '../text.ts';
import { publishedWords, timeWords } from '../time.ts';
import { colorNames } from '../words/colors.ts';
import { annotationTypes } from '../words/columns.ts';
import { directions, figureKinds } from '../words/finding.ts';
import { libraryStates } from '../words/library.ts';

/** Times as everywhere in the library: an article's as its page states it, others by the reader's clock. */
const TIMES: Readonly<Record<string, (iso: string | null) => string>> = {
  published_at: publishedWords,
  created_at: timeWords,
  updated_at: timeWords,
};

/** Columns whose cells are codes in files, with the words of these. */
const CODES: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  anno_type: annotationTypes,
  anchor_state: libraryStates,
  quantity_kind: figureKinds,
  direction: directions,
};

/**
 * A cell of the exported table as it is read: numbers with their thousands apart, none of their decimals lost; offsets as
 * they are in files; codes in the reader's words.
 *
 * @param name the column's name in files
 */
export function cellWords(name: string, cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number')
    return name === 'start' || name === 'end' ? String(cell) : numberWords(cell);
  if (name === 'color' && cell in colorNames) return colorName(cell as Color);
  const word = CODES[name]?.[cell];
  return word ? t(word) : (TIMES[name]?.(cell) ?? cell);
}
