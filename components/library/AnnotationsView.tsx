import { useState } from 'preact/hooks';
import { type AnnotationBody, COLORS } from '../../domain/annotation.ts';
import { EvidenceCard } from '../article-view/EvidenceCard.tsx';
import { EditedAnnotation } from '../EditedAnnotation.tsx';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { AnnotationEntryView } from './AnnotationEntryView.tsx';
import { TableCells, TableHead, widthsOf } from './AnnotationTable.tsx';
import type { AnnotationEntry, LibraryActions, LibraryQuestions } from './library-state.ts';
import { chosenOr, type ListProps } from './list-props.ts';
import { RowChoice } from './RowChoice.tsx';
import type { TableChoice } from './table-choice.ts';
import { useKeyOf } from './use-answer.ts';
import { useCells } from './use-cells.ts';
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
  const [editing, setEditing] = useState<AnnotationEntry | null>(null);
  // What was typed and what was said of it outlive the row: it may be scrolled away, not fit any more, or be deleted elsewhere.
  const [typed, setTyped] = useState<AnnotationBody | undefined>(undefined);
  const [failure, setFailure] = useState<string | null>(null);
  const edit = (entry: AnnotationEntry | null) => {
    setEditing(entry);
    setTyped(undefined);
    setFailure(null);
  };
  const [proven, setProven] = useState<string | null>(null);
  const entryAt = (index: number) => (answer.rows.get(index) as AnnotationEntry | null) ?? null;
  const keyOf = useKeyOf(answer);
  const onKey = (key: string, index: number, event: KeyboardEvent) => {
    const entry = entryAt(index);
    if (!entry) return false;
    return actBy(key, { entry, index, event, selection, actions, edit, setProven, keysOn });
  };
  const editor = editing && (
    <EditedAnnotation
      key={editing.id}
      annotation={editing.annotation}
      draft={typed}
      onChange={setTyped}
      failure={failure}
      onFail={setFailure}
      onSave={(body, base) => actions.update(editing.id, body, base)}
      onClose={() => edit(null)}
    />
  );
  const isAdrift = table.isOn || ![...answer.rows.values()].some((row) => row?.id === editing?.id);
  const onSee = (from: number, to: number) => {
    props.see(from, to);
    if (!table.isOn) return;
    const ids = [...Array(to - from).keys()].flatMap((at) => entryAt(from + at)?.id ?? []);
    setSeen((before) => (before.join(' ') === ids.join(' ') ? before : ids));
  };
  return (
    <>
      {isAdrift && editor}
      <VirtualGrid
        key={table.isOn ? 'table' : 'list'}
        label={t(common.annotation)}
        count={answer.total}
        estimate={table.isOn ? TABLE_ROW : ESTIMATE}
        {...(table.isOn && {
          table: {
            head: <TableHead columns={table.columns} />,
            widths: widthsOf(table.columns),
            columns: table.columns.length + 1,
          },
        })}
        keyOf={keyOf}
        selection={selection}
        onKey={onKey}
        onSee={onSee}
      >
        {(index) => {
          const entry = entryAt(index);
          if (table.isOn) {
            const { columns } = table;
            const row = { columns, words, selection, index, id: entry?.id ?? null };
            return <TableCells {...row} cells={entry ? cells.get(entry.id) : undefined} />;
          }
          if (!entry) return <p class="pending" />;
          if (editing?.id === entry.id) return editor;
          return (
            <div class="entry">
              <RowChoice selection={selection} id={entry.id} index={index} />
              <div class="body">
                <AnnotationEntryView
                  entry={entry}
                  words={words}
                  isEvidenceOpen={proven === entry.id}
                  acts={{
                    onEdit: () => edit(entry),
                    onEvidence: () => setProven(proven === entry.id ? null : entry.id),
                    onDelete: () => actions.deleteAnnotations([entry.id]),
                  }}
                >
                  {proven === entry.id && <EvidenceCard id={entry.id} actions={actions} />}
                </AnnotationEntryView>
              </div>
            </div>
          );
        }}
      </VirtualGrid>
    </>
  );
}

type Deed = {
  entry: AnnotationEntry;
  index: number;
  event: KeyboardEvent;
  selection: Selection;
  actions: LibraryActions;
  edit: (entry: AnnotationEntry) => void;
  setProven: (change: (id: string | null) => string | null) => void;
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
  else if (key === 'e') deed.edit(entry);
  else if (key === 'v') deed.setProven((open) => (open === entry.id ? null : entry.id));
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
