import type { Color } from '../../domain/annotation.ts';
import type { Cell } from '../../domain/export/column.ts';
import { COLUMNS } from '../../domain/export/columns.ts';
import { colorName } from '../color-name.ts';
import { numberWords } from '../figure-value.ts';
import { Marked } from '../Marked.tsx';
import { t, type Word } from '../text.ts';
import { publishedWords, timeWords } from '../time.ts';
import { colorNames } from '../words/colors.ts';
import { columnNames } from '../words/columns.ts';
import { directions, figureKinds } from '../words/finding.ts';
import { libraryStates } from '../words/library.ts';
import { RowChoice } from './RowChoice.tsx';
import type { Selection } from './use-selection.ts';

const AT: ReadonlyMap<string, number> = new Map(COLUMNS.map(({ name }, index) => [name, index]));
const NUMBERS: ReadonlySet<string> = new Set(
  COLUMNS.flatMap(({ name, type }) => (type === 'number' ? [name] : [])),
);
const NO_WORD = { 'zh-CN': '', 'zh-TW': '', en: '' };

/** How wide a column is at least, in px; where there is room, all grow by the same share. */
const WIDTHS: Readonly<Record<string, number>> = {
  quote: 130,
  sentence: 240,
  note: 110,
  article_title: 130,
  published_at: 106,
  created_at: 140,
  updated_at: 140,
  unit: 48,
  unit_normalized: 56,
  indicator: 120,
  person: 60,
  gbt7714: 240,
  url: 160,
};
const USUAL_WIDTH = 84;

export function widthsOf(columns: readonly string[]): string {
  const widths = columns.map((name) => WIDTHS[name] ?? USUAL_WIDTH);
  return `28px ${widths.map((width) => `minmax(${width}px, ${width}fr)`).join(' ')}`;
}

/** The names of the columns; the name in files is told on them. */
export function TableHead({ columns }: { columns: readonly string[] }) {
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a table's rows cannot be laid out by where they stand. */}
      <span role="columnheader" tabIndex={-1}>
        <span class="hidden">{t(columnNames.chosen ?? NO_WORD)}</span>
      </span>
      {columns.map((name) => (
        // biome-ignore lint/a11y/useSemanticElements: as above.
        <span
          role="columnheader"
          tabIndex={-1}
          key={name}
          class={NUMBERS.has(name) ? 'number' : ''}
          title={name}
        >
          {t(columnNames[name] ?? NO_WORD)}
        </span>
      ))}
    </>
  );
}

/** An annotation as a row of the table that is exported. `id` and `cells` are missing until they are known. */
export function TableCells(props: {
  columns: readonly string[];
  cells: readonly Cell[] | undefined;
  words: string;
  selection: Selection;
  id: string | null;
  index: number;
}) {
  const { columns, cells, words, selection, id, index } = props;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <span role="gridcell" tabIndex={-1}>
        {id !== null && <RowChoice selection={selection} id={id} index={index} />}
      </span>
      {columns.map((name) => {
        const text = shown(name, cells?.[AT.get(name) ?? -1] ?? null);
        return (
          // biome-ignore lint/a11y/useSemanticElements: as above.
          <span
            role="gridcell"
            tabIndex={-1}
            key={name}
            class={NUMBERS.has(name) ? 'number' : ''}
            title={text}
          >
            <Marked text={text.slice(0, LONGEST)} words={words} />
          </span>
        );
      })}
    </>
  );
}

/** A cell is one line; the whole of it is told when one points at it. */
const LONGEST = 200;

/** Times as everywhere in the library: an article's as its page states it, others by the reader's clock. */
const TIMES: Readonly<Record<string, (iso: string | null) => string>> = {
  published_at: publishedWords,
  created_at: timeWords,
  updated_at: timeWords,
};

/** Columns whose cells are codes in files, with the words of these. */
const CODES: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  anchor_state: libraryStates,
  quantity_kind: figureKinds,
  direction: directions,
};

/** Numbers with their thousands apart, none of their decimals lost; offsets as they are in files; codes in the reader's words. */
function shown(name: string, cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number')
    return name === 'start' || name === 'end' ? String(cell) : numberWords(cell);
  if (name === 'color' && cell in colorNames) return colorName(cell as Color);
  const word = CODES[name]?.[cell];
  return word ? t(word) : (TIMES[name]?.(cell) ?? cell);
}
