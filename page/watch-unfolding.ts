/** So long after the press what comes is taken as unfolded by it, in ms. */
const PATIENCE = 4000;
/** The page must be quiet so long before it is read again, in ms. */
const QUIET = 200;

/**
 * Calls back when what a reader's press on `expander` shows is there. Text that was in the document already, only
 * hidden, comes by attributes, which are observed from the press on and no longer than `PATIENCE`; new text is heard by
 * `watchPage` too. Returns what stops it.
 */
export function watchUnfolding(expander: HTMLElement, unfolded: () => void): () => void {
  const { body } = expander.ownerDocument;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(unfolded, QUIET);
  };
  const observer = new MutationObserver(soon);
  const onPress = () => {
    clearTimeout(end);
    end = setTimeout(() => observer.disconnect(), PATIENCE);
    const attributeFilter = ['class', 'hidden', 'style'];
    observer.observe(body, { attributes: true, attributeFilter, childList: true, subtree: true });
    // The page's own listener may have been called before.
    soon();
  };
  expander.addEventListener('click', onPress, true);
  return () => {
    expander.removeEventListener('click', onPress, true);
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
  };
}
