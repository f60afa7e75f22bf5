import { t } from '../text.ts';
import { library } from '../words/library.ts';
import type { Selection } from './use-selection.ts';

/** The box that chooses a row. */
export function RowChoice(props: { selection: Selection; id: string; index: number }) {
  const { selection, id, index } = props;
  return (
    <label class="choice">
      <input
        type="checkbox"
        aria-label={t(library.row)}
        checked={selection.ids.has(id)}
        onClick={(event) => {
          // With Shift the row itself draws the range.
          if (event.shiftKey) event.preventDefault();
          else selection.toggle(id, index);
        }}
      />
    </label>
  );
}
