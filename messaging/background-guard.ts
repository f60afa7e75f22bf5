import * as v from 'valibot';
import type { Article } from '../domain/article.ts';
import { articleKey, siteOf } from '../domain/article-key.ts';
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

/** What a call is about: an article as a page has read it, a key, or an annotation by its id. */
type About = { article?: Article; key?: string; id?: string };

const ABOUT: { [K in keyof BackgroundCalls]: (...args: Parameters<BackgroundCalls[K]>) => About } =
  {
    keptOf: (article) => ({ article }),
    saveAnnotation: ({ articleKey: key, id }, article) => ({ article, key, id }),
    updateAnnotation: (id) => ({ id }),
    deleteAnnotation: (id) => ({ id }),
    restoreAnnotation: (id) => ({ id }),
    saveBookmark: (article) => ({ article }),
    deleteBookmark: (key) => ({ key }),
    restoreBookmark: (key) => ({ key }),
    saveProgress: (key) => ({ key }),
    tend: () => ({}),
    openLibrary: () => ({}),
  };

/**
 * Holds a page to its own site: what it reads or changes belongs to articles of the site that it is of, by the address
 * that the browser gives, not by what the message says. A site, not an address: a page may call an address of its site
 * its own (`<link rel="canonical">`), and a browser that keeps sites apart keeps no more apart than sites. `keyOf` looks
 * up of which article an annotation is, `null` where there is none. Arguments have their form (`guardBackground`).
 * @throws RefusedError
 */
export async function guardSite(
  own: Own,
  call: keyof BackgroundCalls,
  args: readonly unknown[],
  sender: Sender,
  keyOf: (annotationId: string) => Promise<string | null>,
): Promise<void> {
  if (isOwnPage(own, sender)) return;
  const about = (ABOUT[call] as (...args: readonly unknown[]) => About)(...args);
  const fault = faultOfArticle(about) ?? (await faultOfSite(about, sender, keyOf));
  if (fault) throw new RefusedError(`${call}: ${fault}`);
}

/** An article's key is that of its address, and an annotation that comes with an article is one of it. */
function faultOfArticle({ article, key }: About): string | null {
  if (!article) return null;
  if (!article.url || !/^https?:/.test(article.url)) return 'an article without an address';
  if (articleKey(article.url) !== article.key) return 'a key that is not that of the address';
  return key === undefined || key === article.key ? null : 'an annotation of another article';
}

async function faultOfSite(
  { article, key, id }: About,
  { url = '' }: Sender,
  keyOf: (annotationId: string) => Promise<string | null>,
): Promise<string | null> {
  const stored = id === undefined ? null : await keyOf(id);
  const keys = [article?.key, key, stored].filter((one) => one !== undefined && one !== null);
  // By its key as well: a key says nothing of `www.`, which is what tells the site of `www.gov.cn`.
  const here = siteOfKey(articleKey(url));
  const isHere = (one: string) => here !== null && siteOfKey(one) === here;
  return keys.every(isHere) ? null : 'an article of another site';
}

/** A key begins with its host; one that does not is of no site. */
function siteOfKey(key: string): string | null {
  const address = `http://${key}`;
  return URL.canParse(address) ? siteOf(new URL(address)) : null;
}

function isOwnPage({ origin }: Own, { url }: Sender): boolean {
  return url?.startsWith(origin.replace(/\/?$/, '/')) ?? false;
}

function isPermittedPage({ hosts }: Own, { tab, url }: Sender): boolean {
  return tab !== undefined && url !== undefined && hosts.some((host) => matchesSite(host, url));
}
