import { useEffect, useState } from 'preact/hooks';
import type { ListView } from '../../domain/catalog/catalog.ts';
import type { Wanted } from '../../domain/catalog/shelf.ts';
import type { LibraryQuestions } from './library-state.ts';

/** So long nothing is typed before it is counted what stands in the other lists, in ms: what is shown comes first. */
const LULL = 150;

/** How many rows of a list fit; `null` until it is known. */
export function useCount(
  { questions, age }: { questions: LibraryQuestions; age: number },
  view: ListView,
  wanted: Wanted,
): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      questions.count(view, wanted).then(
        (found) => isCurrent && setCount(found),
        () => undefined,
      );
    }, LULL);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [questions, wanted, age, view]);
  return count;
}
