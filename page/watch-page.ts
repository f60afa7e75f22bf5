/** What happened to the page: its content came late or changed, or it went to another address without loading. */
export type PageChange = 'content' | 'navigation';

export type WatchOptions = {
  /** How long the page must be quiet before it is read again, in ms. */
  quiet?: number;
  /** A page that is never quiet (a ticker, a clock) is read again after so long all the same, in ms. */
  restless?: number;
  /** How long content is waited for after a load or a navigation, in ms; then the observer is taken away. */
  patience?: number;
  /** How often the address is looked at where the browser has no Navigation API, in ms. */
  interval?: number;
};

type NavigationLike = EventTarget;

/**
 * Calls back when the article should be read again. Content is observed for a bounded time only, so that a page
 * that is no article is soon left alone; navigation is heard from the browser, not observed. Returns what stops it.
 */
export function watchPage(
  window: Window,
  onChange: (change: PageChange) => void,
  { quiet = 300, restless = 3000, patience = 10_000, interval = 1000 }: WatchOptions = {},
): () => void {
  const content = observeContent(window, () => onChange('content'), { quiet, restless, patience });
  const stopNavigation = hearNavigation(window, interval, () => {
    content.restart();
    onChange('navigation');
  });
  const stopFrames = hearFrames(window, () => {
    content.restart();
    onChange('content');
  });
  content.restart();
  return () => {
    content.stop();
    stopNavigation();
    stopFrames();
  };
}

/** Observes until the page has been left alone for `patience`; tells of changes once they have been quiet. */
function observeContent(
  window: Window,
  tell: () => void,
  { quiet, restless, patience }: Required<Omit<WatchOptions, 'interval'>>,
) {
  let pending: number | undefined;
  let end: number | undefined;
  /** When the first change came that was not told yet. */
  let since: number | null = null;
  const tellNow = () => {
    since = null;
    tell();
  };
  const observer = new MutationObserver((records) => {
    if (!records.some(isOfThePage)) return;
    const now = performance.now();
    since ??= now;
    window.clearTimeout(pending);
    pending = window.setTimeout(tellNow, Math.max(0, Math.min(quiet, since + restless - now)));
  });
  const stop = () => {
    observer.disconnect();
    window.clearTimeout(pending);
    window.clearTimeout(end);
  };
  const settle = () => observer.disconnect();
  const restart = () => {
    stop();
    const { body } = window.document;
    if (!body) return;
    observer.observe(body, { childList: true, characterData: true, subtree: true });
    end = window.setTimeout(settle, patience);
  };
  return { restart, stop };
}

/** Does it change text? Attributes are not observed; our own interface and scripts say nothing. */
function isOfThePage(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  // What a frame brings is heard when it is there.
  return (
    [...record.addedNodes].some((node) => isText(node, /^IFRAME$/i)) ||
    [...record.removedNodes].some((node) => isText(node))
  );
}

function isText({ nodeName, nodeType }: Node, silent?: RegExp): boolean {
  const isSilent = /^(?:QUANDIAN-UI|QUANDIAN-DOTS|SCRIPT|STYLE|LINK)$/i.test(nodeName);
  return nodeType <= 3 && !isSilent && !silent?.test(nodeName);
}

/** A frame of the same site that has loaded may show the article. */
function hearFrames({ document }: Window, tell: () => void): () => void {
  const onLoad = ({ target }: Event) => {
    const { nodeName = '', contentDocument = null } = (target ?? {}) as Partial<HTMLIFrameElement>;
    if (/^I?FRAME$/i.test(nodeName) && contentDocument) tell();
  };
  document.addEventListener('load', onLoad, true);
  return () => document.removeEventListener('load', onLoad, true);
}

/** By the Navigation API where there is one; elsewhere by looking at the address now and then. */
function hearNavigation(window: Window, interval: number, tell: () => void): () => void {
  let address = pageOf(window);
  const look = () => {
    if (pageOf(window) === address) return;
    address = pageOf(window);
    tell();
  };
  const navigation = (window as { navigation?: NavigationLike }).navigation;
  const timer = navigation ? undefined : window.setInterval(look, interval);
  navigation?.addEventListener('currententrychange', look);
  window.addEventListener('popstate', look);
  return () => {
    window.clearInterval(timer);
    navigation?.removeEventListener('currententrychange', look);
    window.removeEventListener('popstate', look);
  };
}

/** The address without its fragment: a jump within the page is no navigation. */
function pageOf({ location }: Window): string {
  return location.href.replace(/#.*$/, '');
}
