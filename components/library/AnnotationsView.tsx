import { useState } from 'preact/hooks';
import { COLORS } from '../../domain/annotation.ts';
import { EvidenceCard } from '../article-view/EvidenceCard.tsx';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { AnnotationRow, type RowProps } from './AnnotationRow.tsx';
import { TableHead, TableRow, widthsOf } from './AnnotationTable.tsx';
import type { EntryActs } from './EntryButtons.tsx';
import type { AnnotationEntry, LibraryActions, LibraryQuestions } from './library-state.ts';
import { chosenOr, type ListProps } from './list-props.ts';
import type { TableChoice } from './table-choice.ts';
import { useKeyOf } from './use-answer.ts';
import { useCells } from './use-cells.ts';
import { useEdited } from './use-edited.tsx';
import type { Selection } from './use-selection.ts';
import { VirtualGrid } from './VirtualGrid.tsx';

/** So high is a row with a line of note, in px. */
const ESTIMATE = 118;

/** So high is a row of the table. */
const TABLE_ROW = 40;

/** The annotations that were found, one below the other or as a table. */
export function AnnotationsView(
  props: ListProps & {
    selection: Selection;
    questions: LibraryQuestions;
    age: number;
    table: TableChoice;
  },
) {
  const { answer, actions, selection, words, keysOn, questions, age, table } = props;
  const [seen, setSeen] = useState<readonly string[]>([]);
  const cells = useCells(questions, { ids: seen, age, isWanted: table.isOn });
  const edited = useEdited(actions);
  const [proven, setProven] = useState<string | null>(null);
  const entryAt = (index: number) => (answer.rows.get(index) as AnnotationEntry | null) ?? null;
  const keyOf = useKeyOf(answer);
  const actsOn = (entry: AnnotationEntry | null): EntryActs => ({
    onOpen: () => entry && actions.openArticle(entry),
    onEdit: () => edited.edit(entry),
    onEvidence: () => setProven((open) => (open === entry?.id ? null : (entry?.id ?? null))),
    onDelete: () => entry && actions.deleteAnnotations([entry.id]),
  });
  const onKey = (key: string, index: number, event: KeyboardEvent) => {
    const entry = entryAt(index);
    if (!entry) return false;
    return actBy(key, { entry, index, event, selection, actions, acts: actsOn(entry), keysOn });
  };
  const onSee = (from: number, to: number) => {
    props.see(from, to);
    if (!table.isOn) return;
    const ids = [...Array(to - from).keys()].flatMap((at) => entryAt(from + at)?.id ?? []);
    setSeen((before) => (before.join(' ') === ids.join(' ') ? before : ids));
  };
  const rowAt = (index: number): RowProps => {
    const entry = entryAt(index);
    const isProven = entry !== null && entry.id === proven;
    return {
      entry,
      index,
      words,
      selection,
      acts: actsOn(entry),
      editor: entry?.id === edited.id ? edited.editor : null,
      evidence: isProven ? <EvidenceCard id={entry.id} actions={actions} /> : null,
    };
  };
  const isAdrift = ![...answer.rows.values()].some((row) => row?.id === edited.id);
  return (
    <>
      {isAdrift && edited.editor}
      <VirtualGrid
        key={table.isOn ? 'table' : 'list'}
        label={t(common.annotation)}
        count={answer.total}
        estimate={table.isOn ? TABLE_ROW : ESTIMATE}
        {...(table.isOn && { table: frameOf(table.columns) })}
        keyOf={keyOf}
        selection={selection}
        onKey={onKey}
        onSee={onSee}
      >
        {(index) => {
          const row = rowAt(index);
          if (!table.isOn) return <AnnotationRow {...row} />;
          const own = cells.get(row.entry?.id ?? '');
          return <TableRow {...row} columns={table.columns} cells={own} />;
        }}
      </VirtualGrid>
    </>
  );
}

/** The names of the columns, how wide they are, and how many there are with the two that are no columns in files. */
function frameOf(columns: readonly string[]) {
  return {
    head: <TableHead columns={columns} />,
    widths: widthsOf(columns),
    columns: columns.length + 2,
  };
}

type Deed = {
  entry: AnnotationEntry;
  index: number;
  event: KeyboardEvent;
  selection: Selection;
  actions: LibraryActions;
  acts: EntryActs;
  keysOn: boolean;
};

/** What a key does with the row in focus or, where several are chosen, with all of them. */
function actBy(key: string, deed: Deed): boolean {
  const { entry, event, selection, actions } = deed;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.target instanceof HTMLElement && event.target.closest('button, a, .editor')) {
    if (key === 'Enter' || key === ' ') return false;
  }
  const ids = chosenOr(selection, entry.id);
  if (key === 'Delete') actions.deleteAnnotations(ids);
  else if (key === ' ') selection.toggle(entry.id, deed.index);
  else if (key === 'Enter') actions.openArticle(entry);
  else if (!deed.keysOn) return false;
  else return actByLetter(key.toLowerCase(), deed, ids);
  return true;
}

function actByLetter(key: string, deed: Deed, ids: readonly string[]): boolean {
  const { entry, selection, actions } = deed;
  const color = COLORS[Number(key) - 1];
  if (color) actions.changeAnnotations(ids, { color });
  else if (key === 'x') selection.toggle(entry.id, deed.index);
  else if (key === 'e') deed.acts.onEdit();
  else if (key === 'v') deed.acts.onEvidence();
  else if (key === 'c') actions.copyEvidence(entry.id, 'text');
  else if (key === 'o') actions.openArticle(entry);
  else if (key === 't') focusTagField(selection, deed);
  else return false;
  return true;
}

/** The field for tags stands in the bar of what is chosen: it comes with the first row. */
function focusTagField(selection: Selection, { entry, index }: Deed): void {
  if (selection.ids.size === 0) selection.toggle(entry.id, index);
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-bulk-tag]')?.focus());
}
