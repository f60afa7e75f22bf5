import type { Wanted } from '../../domain/catalog/shelf.ts';
import type { LibraryQuestions } from './library-state.ts';
import { NOTHING, type Scopes } from './transfer-state.ts';

/** What can be taken out: the annotations that are selected, those that fit, or all; their ids are read when they are needed. */
export function scopesOf(
  questions: LibraryQuestions,
  found: { selected: string[]; wanted: Wanted; count: number; total: number },
): Scopes {
  const { selected, wanted, count, total } = found;
  const shown = async () => {
    await questions.whole();
    const answer = await questions.ask('annotations', wanted, 0);
    return questions.ids(answer.token, 0, answer.total);
  };
  return {
    selected: selected.length > 0 ? { count: selected.length, ids: async () => selected } : NOTHING,
    shown: { count, ids: shown },
    total,
  };
}
