import { render } from 'preact';
import { PageUi } from '../../components/in-page/PageUi.tsx';
import {
  NOTHING_SHOWN,
  type PageUiActions,
  type PageUiState,
} from '../../components/in-page/page-state.ts';
import css from '../../components/style.css?inline';

/** Events that must not reach the site's own shortcuts and handlers. */
const KEPT_IN = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
];

/** What is shown on the page, as one value: change it and the page follows. */
export type PageUiHandle = {
  readonly state: PageUiState;
  /** Says what clicks and keys do; nothing is shown before. */
  connect(actions: PageUiActions): void;
  change(part: Partial<PageUiState>): void;
  /** Does this event come from what is shown? */
  contains(event: Event): boolean;
  remove(): void;
};

/**
 * Shows the interface in a closed shadow root behind the body. It is in the document only while there is
 * something to show: the site's own DOM is never touched, and while one reads it is byte for byte the site's.
 */
export function mountPageUi(document: Document): PageUiHandle {
  let state = NOTHING_SHOWN;
  let actions: PageUiActions | null = null;
  let isRemoved = false;
  const host = document.createElement('quandian-ui');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  for (const type of KEPT_IN) host.addEventListener(type, (event) => event.stopPropagation());

  const show = () => {
    // An answer that comes after the visit must not bring back what it showed.
    if (isRemoved) return;
    const shown = state.panel !== null || state.notice !== null || state.markList !== null;
    if (shown && !host.isConnected) document.documentElement.append(host);
    render(shown && actions ? <PageUi state={state} actions={actions} /> : null, root);
    if (!shown) host.remove();
  };
  return {
    get state() {
      return state;
    },
    connect(next) {
      actions = next;
      show();
    },
    change(part) {
      state = { ...state, ...part };
      show();
    },
    contains: (event) => event.composedPath().includes(host),
    remove() {
      isRemoved = true;
      render(null, root);
      host.remove();
    },
  };
}
