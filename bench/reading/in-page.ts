import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { findBodyByLibrary } from '../../page/generic/readability-body.ts';
import { whyNoArticle } from '../../page/may-be-article.ts';
import { readArticle, readArticleInSlices } from '../../page/read-article.ts';

/** What runs in the bench's page: each reader once over a document, as its makers say it is to be used. */
const READERS = {
  ours: (document: Document, url: string) => readArticle(document, url, findBodyByLibrary),
  detector: (document: Document, url: string) => whyNoArticle(document, url),
  // It takes apart what it is given, so it is given a copy.
  readability: (document: Document) =>
    new Readability(document.cloneNode(true) as Document, { charThreshold: 60 }).parse(),
  defuddle: (document: Document, url: string) => new Defuddle(document, { url }).parse(),
} as const;

export type Reader = keyof typeof READERS;
/** Of one page: ms of each run of each reader; what we took it for; may it be one at the first look? */
export type Measured = {
  ms: Record<Reader, number[]>;
  isArticle: boolean;
  mayBe: boolean;
  /** The longest time at a stretch, in ms, when it is read in slices: the least of the runs. */
  stretch: number;
  elements: number;
};

/** The page as a browser shows it, without its scripts. */
async function show(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width:1200px;height:900px';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame;
}

/** Other processes only ever make it longer. */
async function longestStretch(shown: Document, url: string, runs: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    let longest = 0;
    let from = performance.now();
    const end = () => {
      longest = Math.max(longest, performance.now() - from);
    };
    const pause = async () => {
      end();
      await new Promise((resolve) => setTimeout(resolve));
      from = performance.now();
    };
    await readArticleInSlices(shown, url, findBodyByLibrary, pause);
    end();
    least = Math.min(least, longest);
  }
  return least;
}

/** A reader that has taken so long over a page need not read it again. */
const ENOUGH_MS = 3000;

/** Each reader `runs` times over the page, one after the other in turn. */
async function measure(html: string, url: string, runs: number): Promise<Measured> {
  const frame = await show(html);
  const shown = frame.contentDocument as Document;
  const ms: Measured['ms'] = { ours: [], detector: [], readability: [], defuddle: [] };
  for (let run = 0; run < runs; run++) {
    for (const [name, read] of Object.entries(READERS)) {
      const before = ms[name as Reader];
      if (before.reduce((sum, one) => sum + one, 0) > ENOUGH_MS) continue;
      const from = performance.now();
      try {
        read(shown, url);
      } catch {
        // A peer that gives up has needed its time all the same.
      }
      before.push(performance.now() - from);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  const { isArticle } = READERS.ours(shown, url);
  const mayBe = READERS.detector(shown, url) === null;
  const stretch = await longestStretch(shown, url, runs);
  const elements = shown.getElementsByTagName('*').length;
  frame.remove();
  return { ms, isArticle, mayBe, stretch, elements };
}

Object.assign(globalThis, { measure });
