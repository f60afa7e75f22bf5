import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { AnnotationBody } from '../../domain/annotation.ts';
import { EditedAnnotation } from '../EditedAnnotation.tsx';
import type { AnnotationEntry, LibraryActions } from './library-state.ts';

/** Whoever closed the editor goes on in its row. */
function focusRow(): void {
  document.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus({ preventScroll: true });
}

export type Edited = {
  /** The annotation that is edited. */
  id: string | null;
  /** Edits another one, or none. */
  edit: (entry: AnnotationEntry | null) => void;
  editor: ComponentChildren;
};

/**
 * The one annotation of a list that is edited. What was typed and what was said of it outlive its row: it may be scrolled
 * away, not fit any more, or be deleted elsewhere.
 */
export function useEdited({ update }: Pick<LibraryActions, 'update'>): Edited {
  const [editing, setEditing] = useState<AnnotationEntry | null>(null);
  const [typed, setTyped] = useState<AnnotationBody | undefined>(undefined);
  const [failure, setFailure] = useState<string | null>(null);
  const edit = (entry: AnnotationEntry | null) => {
    setEditing(entry);
    setTyped(undefined);
    setFailure(null);
  };
  if (!editing) return { id: null, edit, editor: null };
  const editor = (
    <EditedAnnotation
      key={editing.id}
      annotation={editing.annotation}
      draft={typed}
      onChange={setTyped}
      failure={failure}
      onFail={setFailure}
      onSave={(body, base) => update(editing.id, body, base)}
      onClose={() => {
        edit(null);
        requestAnimationFrame(focusRow);
      }}
    />
  );
  return { id: editing.id, edit, editor };
}
