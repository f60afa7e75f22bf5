import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListView } from '../../domain/catalog/catalog.ts';
import type { FacetCounts } from '../../domain/catalog/facets.ts';
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
  return useLater(() => questions.count(view, wanted), [questions, wanted, age, view]);
}

/** How the rows of a list are spread over the values of the facets; `null` until it is known. */
export function useSpread(
  { questions, age }: { questions: LibraryQuestions; age: number },
  view: ListView,
  wanted: Wanted,
): FacetCounts | null {
  return useLater(() => questions.spread(view, wanted), [questions, wanted, age, view]);
}

/** The answer to a question that is asked when the reader stops to type; the one before stays until it has come. */
function useLater<Answer>(ask: () => Promise<Answer>, on: readonly unknown[]): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(
      () => {
        ask().then(
          (found) => isCurrent && setAnswer(found),
          () => undefined,
        );
      },
      isFirst.current ? 0 : LULL,
    );
    isFirst.current = false;
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, on);
  return answer;
}
