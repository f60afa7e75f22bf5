import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LibraryQuestions, Progress } from '../../components/library/library-state.ts';
import type { openCatalog } from '../shared/catalog/catalog.ts';

/** Changes that come in a row are shown together; in ms. */
const TOGETHER = 120;
/** While the library is read, or its texts are recognised, what is known so far is shown so often; in ms. */
const MEANWHILE = 2000;

type Catalog = {
  questions: LibraryQuestions;
  /** Goes up whenever an answer may be another one. */
  age: number;
  reading: Progress | null;
  isReady: boolean;
  failure: string | null;
};

/** The catalog of this page, and how it is. */
export function useCatalog(open: typeof openCatalog): Catalog {
  const [age, setAge] = useState(0);
  const [reading, setReading] = useState<Progress | null>(null);
  const [isReady, setIsReady] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const questions = useMemo(open, [open]);
  useEffect(() => {
    const waiting = new Set<number>();
    const grow = (after: number) => {
      if (waiting.has(after)) return;
      waiting.add(after);
      setTimeout(() => {
        waiting.delete(after);
        setAge((now) => now + 1);
      }, after);
    };
    questions.onNews((news) => {
      if (news.kind === 'failed') setFailure(news.reason);
      else if (news.kind === 'reading') {
        setReading({ done: news.progress.read, total: news.progress.total });
        grow(MEANWHILE);
      } else {
        if (news.kind === 'ready') {
          setReading(null);
          setIsReady(true);
        }
        grow(news.kind === 'recognized' ? MEANWHILE : TOGETHER);
      }
    });
  }, [questions]);
  return { questions, age, reading, isReady, failure };
}
