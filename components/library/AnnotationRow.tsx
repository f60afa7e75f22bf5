import type { ComponentChildren } from 'preact';
import { AnnotationEntryView } from './AnnotationEntryView.tsx';
import type { EntryActs } from './EntryButtons.tsx';
import type { AnnotationEntry } from './library-state.ts';
import { RowChoice } from './RowChoice.tsx';
import type { Selection } from './use-selection.ts';

/** What a row of the list, and of the table, is drawn from. */
export type RowProps = {
  /** `null` until it is known. */
  entry: AnnotationEntry | null;
  index: number;
  words: string;
  selection: Selection;
  acts: EntryActs;
  /** What is open in the row: its editor, its evidence. */
  editor: ComponentChildren;
  evidence: ComponentChildren;
};

/** An annotation as an entry of the list. */
export function AnnotationRow({
  entry,
  index,
  words,
  selection,
  acts,
  editor,
  evidence,
}: RowProps) {
  if (!entry) return <p class="pending" />;
  if (editor) return editor;
  return (
    <div class="entry">
      <RowChoice selection={selection} id={entry.id} index={index} />
      <div class="body">
        <AnnotationEntryView entry={entry} words={words} acts={acts} evidence={evidence} />
      </div>
    </div>
  );
}
