/** A smaller frame shows an advertisement or counts visits; px. */
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 200;

/**
 * The document that a page shows in its largest frame of the same site, where the article may be that is not in the
 * page itself; `null` where there is none. Frames of other sites are closed to us, and stay so.
 */
export function framedDocument(document: Document): Document | null {
  let best: { inner: Document; area: number } | null = null;
  for (const frame of document.querySelectorAll('iframe')) {
    const { clientWidth: width, clientHeight: height } = frame;
    if (width < LEAST_WIDTH || height < LEAST_HEIGHT) continue;
    const inner = documentIn(frame);
    const area = width * height;
    if (inner?.body && area > (best?.area ?? 0)) best = { inner, area };
  }
  return best?.inner ?? null;
}

function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
