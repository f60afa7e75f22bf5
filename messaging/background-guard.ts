import * as v from 'valibot';
import {
  AnnotationBodyForm,
  ArticleForm,
  ArticleKey,
  faultOf,
  NewAnnotationForm,
  Uuid,
} from '../domain/row-forms.ts';
import { RefusedError, type Sender } from './messenger.ts';
import type { BackgroundCalls } from './protocol.ts';

/** The form of the arguments of each call. */
const FORMS: Record<keyof BackgroundCalls, v.GenericSchema> = {
  keptOf: v.strictTuple([ArticleKey]),
  saveAnnotation: v.strictTuple([NewAnnotationForm, ArticleForm]),
  updateAnnotation: v.strictTuple([Uuid, AnnotationBodyForm]),
  deleteAnnotation: v.strictTuple([Uuid]),
  restoreAnnotation: v.strictTuple([Uuid]),
  saveBookmark: v.strictTuple([ArticleForm]),
  deleteBookmark: v.strictTuple([ArticleKey]),
  openLibrary: v.strictTuple([]),
};

/**
 * Lets a call through to the background, or refuses it. Only our own pages and our own content script may
 * ask: the browser gives their messages our id. A private window's page is refused: nothing of it is stored.
 * @throws RefusedError
 */
export function guardBackground(
  ownId: string,
  call: keyof BackgroundCalls,
  args: readonly unknown[],
  sender: Sender,
): void {
  if (sender.id !== ownId) throw new RefusedError(`${call}: not from this extension`);
  if (sender.tab?.incognito) throw new RefusedError(`${call}: from a private window`);
  const fault = faultOf(FORMS[call], args);
  if (fault !== null) throw new RefusedError(`${call}: ${fault}`);
}
