import { useEffect, useRef, useState } from 'preact/hooks';
import type { Cell } from '../../domain/export/column.ts';
import type { LibraryQuestions } from './library-state.ts';

/** Rows that are scrolled past are not asked for; in ms. */
const RESTS = 120;

/** The cells of the annotations on the screen, by their ids; none while they are not wanted. `age` asks again. */
export function useCells(
  questions: LibraryQuestions,
  { ids, age, isWanted }: { ids: readonly string[]; age: number; isWanted: boolean },
): ReadonlyMap<string, readonly Cell[]> {
  const [cells, setCells] = useState<ReadonlyMap<string, readonly Cell[]>>(new Map());
  const asked = useRef(0);
  const question = ids.join(' ');
  useEffect(() => {
    const ours = ++asked.current;
    if (!isWanted || ids.length === 0) return;
    const waiting = setTimeout(() => {
      questions.cells(ids).then(
        (found) => {
          if (ours !== asked.current) return;
          const rows = ids.map((id, at) => [id, found[at]] as const);
          setCells(new Map(rows.flatMap(([id, row]) => (row ? [[id, row]] : []))));
        },
        // The worker is gone or failed: that is told by its own news, and what is shown stays.
        () => undefined,
      );
    }, RESTS);
    return () => clearTimeout(waiting);
  }, [questions, question, age, isWanted]);
  return cells;
}
