import { IconButton } from '../IconButton.tsx';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { evidence } from '../words/evidence.ts';
import { libraryKeys } from '../words/library.ts';

/** What can be done with one annotation. */
export type EntryActs = {
  /** Opens the article at the passage. */
  onOpen: () => void;
  onEdit: () => void;
  onEvidence: () => void;
  onDelete: () => void;
};

/** The same by mouse and touch as by the keys of a row. */
export function EntryButtons({
  acts,
  isEvidenceOpen,
}: {
  acts: EntryActs;
  isEvidenceOpen: boolean;
}) {
  return (
    <span class="acts">
      <IconButton icon="open" label={t(libraryKeys.open)} shortcut="o" onClick={acts.onOpen} />
      <IconButton icon="edit" label={t(common.edit)} shortcut="e" onClick={acts.onEdit} />
      <IconButton
        icon="evidence"
        label={t(evidence.card)}
        shortcut="v"
        pressed={isEvidenceOpen}
        onClick={acts.onEvidence}
      />
      <IconButton icon="trash" label={t(common.delete)} shortcut="delete" onClick={acts.onDelete} />
    </span>
  );
}
