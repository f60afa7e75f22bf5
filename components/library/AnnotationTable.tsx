import type { ComponentChildren } from 'preact';
import type { Cell } from '../../domain/export/column.ts';
import { COLUMNS } from '../../domain/export/columns.ts';
import { isWebAddress } from '../ArticleLink.tsx';
import { Marked } from '../Marked.tsx';
import { t } from '../text.ts';
import { columnNames } from '../words/columns.ts';
import type { RowProps } from './AnnotationRow.tsx';
import { cellWords } from './cell-words.ts';
import { EntryButtons } from './EntryButtons.tsx';
import { RowChoice } from './RowChoice.tsx';

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
  // What can be done with a row lies over its last column.
  return `28px ${widths.map((width) => `minmax(${width}px, ${width}fr)`).join(' ')} 0`;
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
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <span role="columnheader" tabIndex={-1} class="over">
        <span class="hidden">{t(columnNames.acts ?? NO_WORD)}</span>
      </span>
    </>
  );
}

/** An annotation as a row of the table that is exported. `cells` are missing until they are known. */
export function TableRow(
  props: RowProps & { columns: readonly string[]; cells: readonly Cell[] | undefined },
) {
  const { columns, cells, entry, selection, index, editor, evidence } = props;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <span role="gridcell" tabIndex={-1}>
        {entry && <RowChoice selection={selection} id={entry.id} index={index} />}
      </span>
      {columns.map((name) => (
        <TableCell key={name} {...props} name={name} cell={cells?.[AT.get(name) ?? -1] ?? null} />
      ))}
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <span role="gridcell" tabIndex={-1} class="over">
        {entry && <EntryButtons acts={props.acts} isEvidenceOpen={evidence !== null} />}
      </span>
      {(editor || evidence) && (
        // biome-ignore lint/a11y/useSemanticElements: as above.
        <div role="gridcell" tabIndex={-1} class="below" aria-colspan={columns.length + 2}>
          {editor}
          {evidence}
        </div>
      )}
    </>
  );
}

/** A cell is one line; the whole of it is told when one points at it. */
const LONGEST = 200;

function TableCell({ name, cell, entry, words, acts }: RowProps & { name: string; cell: Cell }) {
  const text = cellWords(name, cell);
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above.
    <span role="gridcell" tabIndex={-1} class={NUMBERS.has(name) ? 'number' : ''} title={text}>
      <Way name={name} url={entry?.article?.url ?? null} onOpen={acts.onOpen}>
        <Marked text={text.slice(0, LONGEST)} words={words} />
      </Way>
    </span>
  );
}

/** The passage opens the article where it stands, the title opens the article. */
function Way(props: {
  name: string;
  url: string | null;
  onOpen: () => void;
  children: ComponentChildren;
}) {
  const { name, url, children } = props;
  if (!isWebAddress(url)) return <>{children}</>;
  if (name === 'quote')
    return (
      <button type="button" class="opens" onClick={props.onOpen}>
        {children}
      </button>
    );
  if (name !== 'article_title' && name !== 'url') return <>{children}</>;
  return (
    <a class="opens" href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
