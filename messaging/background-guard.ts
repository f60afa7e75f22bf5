import * as v from 'valibot';
import {
  AnnotationBodyForm,
  ArticleForm,
  ArticleKey,
  faultOf,
  NewAnnotationForm,
  Share,
  Uuid,
} from '../domain/row-forms.ts';
import { matchesSite } from '../domain/site.ts';
import { RefusedError, type Sender } from './messenger.ts';
import type { BackgroundCalls } from './protocol.ts';

/** The form of the arguments of each call. */
const FORMS: Record<keyof BackgroundCalls, v.GenericSchema> = {
  keptOf: v.strictTuple([ArticleForm]),
  saveAnnotation: v.strictTuple([NewAnnotationForm, ArticleForm]),
  updateAnnotation: v.strictTuple([Uuid, AnnotationBodyForm, AnnotationBodyForm, Uuid]),
  deleteAnnotation: v.strictTuple([Uuid, Uuid]),
  restoreAnnotation: v.strictTuple([Uuid, Uuid]),
  saveBookmark: v.strictTuple([ArticleForm, Uuid]),
  deleteBookmark: v.strictTuple([ArticleKey, Uuid]),
  restoreBookmark: v.strictTuple([ArticleKey, Uuid]),
  saveProgress: v.strictTuple([ArticleKey, Share]),
  tend: v.strictTuple([]),
  openLibrary: v.strictTuple([]),
};

/** Who we are, and whose pages may ask: match patterns of hosts, as in the manifest (`*://*.myrb.net/*`). */
export type Own = { id: string; origin: string; hosts: readonly string[] };

/** A private window's page asks to keep something: nothing of it is stored. */
export class PrivateWindowError extends Error {
  override name = 'PrivateWindowError';
}

/**
 * Lets a call through to the background, or refuses it. Only our own pages, and our own content script on a page
 * of a permitted host, may ask: the browser fills in the sender's id and address, a page cannot.
 * @throws RefusedError, PrivateWindowError
 */
export function guardBackground(
  own: Own,
  call: keyof BackgroundCalls,
  args: readonly unknown[],
  sender: Sender,
): void {
  if (sender.id !== own.id) throw new RefusedError(`${call}: not from this extension`);
  if (sender.tab?.incognito) throw new PrivateWindowError(`${call}: from a private window`);
  if (!isOwnPage(own, sender) && !isPermittedPage(own, sender)) {
    throw new RefusedError(`${call}: not from a page that may ask`);
  }
  const fault = faultOf(FORMS[call], args);
  if (fault !== null) throw new RefusedError(`${call}: ${fault}`);
}

function isOwnPage({ origin }: Own, { url }: Sender): boolean {
  return url?.startsWith(origin.replace(/\/?$/, '/')) ?? false;
}

function isPermittedPage({ hosts }: Own, { tab, url }: Sender): boolean {
  return tab !== undefined && url !== undefined && hosts.some((host) => matchesSite(host, url));
}
