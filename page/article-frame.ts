/** A smaller frame shows an advertisement or counts visits; px. */
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 200;

type Frame = HTMLIFrameElement | HTMLFrameElement;

/** Where an article may be: a document and the address under which it is read. */
export type Place = { document: Document; url: string };

/**
 * The page itself and, behind it, what it shows in its largest frame of the same site: the article may be there that
 * is not in the page. A frame that was written by a script has the page's address. Frames are looked for only by who
 * asks on.
 */
export function* placesOf(document: Document, url: string): Generator<Place, void> {
  yield { document, url };
  const inner = framedDocument(document);
  if (!inner) return;
  const own = inner.location.href;
  yield { document: inner, url: /^https?:/.test(own) ? own : url };
}

/**
 * The document that a page shows in its largest frame of the same site; `null` where there is none. Frames of other
 * sites are closed to us, and stay so.
 */
export function framedDocument(document: Document): Document | null {
  let best: { inner: Document; area: number } | null = null;
  for (const frame of document.querySelectorAll<Frame>('iframe, frame')) {
    const inner = documentIn(frame);
    // To be measured is dear, and most frames are of other sites.
    if (!inner?.body) continue;
    const { clientWidth: width, clientHeight: height } = frame;
    if (width < LEAST_WIDTH || height < LEAST_HEIGHT) continue;
    const area = width * height;
    if (area > (best?.area ?? 0)) best = { inner, area };
  }
  return best?.inner ?? null;
}

function documentIn(frame: Frame): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/**
 * The frame that shows a document; `null` where it is the page itself, where the frame's page is of another site, and
 * in a frameset: nothing can be laid over that, so that each of its frames is a page of its own.
 */
function frameOf(document: Document): Element | null {
  try {
    const frame = document.defaultView?.frameElement ?? null;
    return frame?.localName === 'frame' ? null : frame;
  } catch {
    return null;
  }
}

/** A document and those around it whose scrolling moves it, the page itself last. */
export function documentsAround(document: Document): Document[] {
  const around = frameOf(document)?.ownerDocument;
  return around ? [document, ...documentsAround(around)] : [document];
}

/** Where the upper left corner of a document's window stands in the page's own, in px. */
export function cornerOf(document: Document): { left: number; top: number } {
  const frame = frameOf(document);
  if (!frame) return { left: 0, top: 0 };
  const { left, top } = frame.getBoundingClientRect();
  const around = cornerOf(frame.ownerDocument);
  const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
  const px = (width: string | undefined) => Number.parseFloat(width ?? '') || 0;
  return {
    left: around.left + left + frame.clientLeft + px(style?.paddingLeft),
    top: around.top + top + frame.clientTop + px(style?.paddingTop),
  };
}

/** The part of a document's window that the reader sees, in px from its own upper edge. */
export function seenHeight(document: Document): { top: number; bottom: number } {
  const height = document.defaultView?.innerHeight ?? 0;
  const frame = frameOf(document);
  if (!frame) return { top: 0, bottom: height };
  const around = seenHeight(frame.ownerDocument);
  const shift = cornerOf(document).top - cornerOf(frame.ownerDocument).top;
  return {
    top: Math.max(0, around.top - shift),
    bottom: Math.min(height, around.bottom - shift),
  };
}
