import { SAMPLE_HEADER } from '../../components/onboarding/sample-article.ts';
import type { PlacedAnnotation } from '../../domain/mark.ts';
import { createRecognizer } from '../../domain/recognize.ts';
import { askBackground } from '../../messaging/messenger.ts';
import { WHOLE } from '../../page/continuation.ts';
import { linesOf } from '../../page/lines.ts';
import { mapLines } from '../../page/text-map.ts';
import { ALL_LAYERS } from '../../storage/settings.ts';
import { startVisit, type Visit } from '../article.content/visit.ts';
import { newId } from '../shared/new-id.ts';

/** No address is like this one: the sample is joined with no article of the world. */
const SAMPLE_KEY = 'quandian:sample';

export type Sample = {
  /** Throws into the trash what was tried out. */
  clear(): Promise<void>;
};

/**
 * The real thing on the sample: the same visit as on a news page, with its marks, its toolbar and its notes, which
 * are kept like others until the reader clears them.
 */
export function startSample(
  element: HTMLElement,
  on: { looked: () => void; kept: (annotations: readonly PlacedAnnotation[]) => void },
): Sample {
  const map = mapLines(linesOf(element));
  const article = { ...SAMPLE_HEADER, key: SAMPLE_KEY, url: null, text: map.text };
  const found = { isArticle: true as const, reason: '', signs: [] };
  const reading = { ...found, article, map, continuation: WHOLE };
  const tell = async () => {
    const state = await visit.calls.pageState();
    if (state.isArticle) on.kept(state.annotations);
  };
  // The first change comes while the visit is still starting.
  const visit: Visit = startVisit(document, reading, ALL_LAYERS, createRecognizer(), () =>
    queueMicrotask(() => void tell()),
  );
  // Our interface is in the document only while something of it is shown.
  new MutationObserver(() => {
    if (document.querySelector('quandian-ui')) on.looked();
  }).observe(document.documentElement, { childList: true });
  return {
    async clear() {
      const state = await visit.calls.pageState();
      if (!state.isArticle) return;
      for (const { annotation } of state.annotations) {
        await askBackground('deleteAnnotation', annotation.id, newId());
      }
      await askBackground('deleteBookmark', SAMPLE_KEY, newId());
      await visit.calls.refresh();
    },
  };
}
