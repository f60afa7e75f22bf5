import type { LibraryQuestions } from '../../../components/library/library-state.ts';
import { type Asked, callsOf } from './calls.ts';
import type { Progress } from './feed.ts';

/** What the worker tells unasked. */
export type CatalogNews =
  | { kind: 'reading'; progress: Progress }
  /** Everything is in: from now on an answer is about the whole library. */
  | { kind: 'ready' }
  | { kind: 'changed' }
  /** More is recognised in the stored texts. */
  | { kind: 'recognized' }
  | { kind: 'failed'; reason: string };

/** The library as it is searched, in a worker of this page's own. */
export function openCatalog(): Asked<LibraryQuestions, CatalogNews> {
  const worker = new Worker(new URL('./catalog-worker.ts', import.meta.url), { type: 'module' });
  return callsOf<LibraryQuestions, CatalogNews>(worker);
}
