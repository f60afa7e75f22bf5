import { documentsAround } from '../../page/article-frame.ts';
import type { VisitContext } from './context.ts';
import type { MarkWalk } from './mark-walk.ts';

/**
 * The keys that the page shares with us: Tab enters the toolbar that stands at a selection and, for a reader who
 * goes through the page by keyboard, offers the list of marks; Escape closes what is open and puts out the mark
 * that is lit; Ctrl+Z takes back what the notice offers to take back. Returns the function that stops it.
 */
export function watchKeys({ document, ui, painting }: VisitContext, walk: MarkWalk): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (ui.contains(event)) return;
    const { panel, notice } = ui.state;
    if (event.key === 'Tab' && !event.shiftKey && panel?.kind === 'toolbar') {
      event.preventDefault();
      ui.change({ panel: { ...panel, focus: true } });
    } else if (event.key === 'Tab') walk.offer();
    else if (notice?.action && isUndo(event)) {
      event.preventDefault();
      notice.action.run();
    } else if (event.key === 'Escape' && panel?.kind !== 'editor') {
      painting.focus(null);
      if (panel) ui.change({ panel: null });
    }
  };
  // The reader may be in the frame that holds the article, or around it, where our interface stands.
  const pressed = documentsAround(document);
  for (const one of pressed) one.addEventListener('keydown', onKeyDown, { capture: true });
  return () => {
    for (const one of pressed) one.removeEventListener('keydown', onKeyDown, { capture: true });
  };
}

/** Ctrl+Z or ⌘Z, unless the reader is typing on the page: there it belongs to the text. */
function isUndo(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  const isTyping =
    target?.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target?.tagName ?? '');
  return event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !isTyping;
}
