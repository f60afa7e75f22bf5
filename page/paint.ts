import { backgroundOf } from './background.ts';
import { markRules, nameOf, PAINTS, type Paint } from './mark-styles.ts';
import { isShadowRoot } from './text-map.ts';

export { PAINTS, type Paint } from './mark-styles.ts';

/** Paints ranges with CSS Custom Highlights: the page's own nodes are left as they are. */
export type Painter = {
  set(paint: Paint, ranges: readonly AbstractRange[]): void;
  /** Takes everything of ours away again, for good. */
  dispose(): void;
};

/** Can this browser paint without touching the page? Chrome from 105, Firefox from 140. */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** How often it is looked whether the page has taken our names out of the registry, which nothing announces. */
const CHECK_MS = 2000;

/** Paints on a document. A browser that cannot gets a painter that does nothing: the popup says so. */
export function createPainter(document: Document): Painter {
  // Each document has a registry of its own, also one in a frame.
  const view = document.defaultView as View | null;
  if (!view || !canPaint()) return { set: () => undefined, dispose: () => undefined };
  // Our own list of what is painted: in Firefox a content script cannot iterate the registry.
  const { highlights } = view.CSS;
  const painted = new Map<Paint, Highlight>();
  const sheet = adoptSheet(document, view);
  const register = () => {
    for (const [paint, highlight] of painted) {
      if (!highlights.has(nameOf(paint))) highlights.set(nameOf(paint), highlight);
    }
    sheet.keep();
  };
  const timer = setInterval(() => document.hidden || register(), CHECK_MS);
  let isDisposed = false;
  return {
    set(paint, ranges) {
      // The names may be another painter's by now.
      if (isDisposed) return;
      // Never `highlights.clear()`: names of the page and of other extensions live there too.
      painted.delete(paint);
      highlights.delete(nameOf(paint));
      if (ranges.length === 0) return;
      const highlight = newHighlight(view, paint, ranges);
      painted.set(paint, highlight);
      highlights.set(nameOf(paint), highlight);
      sheet.measureAt(ranges[0]?.startContainer.parentElement ?? document.body);
      sheet.coverShadows(ranges);
    },
    dispose() {
      isDisposed = true;
      clearInterval(timer);
      painted.clear();
      for (const paint of PAINTS) highlights.delete(nameOf(paint));
      sheet.remove();
    },
  };
}

type View = Window & typeof globalThis;

function newHighlight(view: View, paint: Paint, ranges: readonly AbstractRange[]): Highlight {
  const highlight = new view.Highlight();
  for (const range of ranges) highlight.add(range);
  highlight.priority = PAINTS.indexOf(paint);
  return highlight;
}

/** Our sheet, without a node; it is written anew when the page's background turns out to be another. */
function adoptSheet(document: Document, view: View) {
  const sheet = new view.CSSStyleSheet();
  let written = '';
  const shadows = new Set<ShadowRoot>();
  let place: Element | null = document.body;
  const write = () => {
    const rules = markRules(backgroundOf(place?.isConnected ? place : document.body));
    if (rules !== written) sheet.replaceSync(rules);
    written = rules;
  };
  const others = () => [...document.adoptedStyleSheets].filter((other) => other !== sheet);
  const keep = () => {
    if (![...document.adoptedStyleSheets].includes(sheet)) {
      document.adoptedStyleSheets = [...others(), sheet];
    }
    write();
  };
  keep();
  return {
    /** Puts it back where the page dropped it, and measures anew: pages switch to dark and back. */
    keep,
    measureAt(element: Element | null) {
      if (place !== element) {
        place = element;
        write();
      }
    },
    /** In Firefox a document's rules end at a shadow root. */
    coverShadows(ranges: readonly AbstractRange[]) {
      const parents = new Set(ranges.map(({ startContainer }) => startContainer.parentNode));
      for (const parent of parents) {
        const root = parent?.getRootNode();
        if (!isShadowRoot(root) || shadows.has(root)) continue;
        shadows.add(root);
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      }
    },
    remove() {
      document.adoptedStyleSheets = others();
      for (const root of shadows) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
      }
    },
  };
}
