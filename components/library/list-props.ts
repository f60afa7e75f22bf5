import type { LibraryActions } from './library-state.ts';
import type { ShownAnswer } from './use-answer.ts';
import type { Selection } from './use-selection.ts';

/** What every list of the library gets. */
export type ListProps = {
  answer: ShownAnswer;
  see: (from: number, to: number) => void;
  /** The words that are marked. */
  words: string;
  actions: LibraryActions;
  /** Are single letters commands? */
  keysOn: boolean;
};

/** The rows that are chosen or, where none is, the one in focus. */
export function chosenOr({ ids }: Selection, id: string): string[] {
  return ids.size > 0 ? [...ids] : [id];
}
