import type { VisitContext } from './context.ts';
import type { MarkWalk } from './mark-walk.ts';

/**
 * The two keys that the page shares with us: Tab enters the toolbar that stands at a selection and, for a
 * reader who goes through the page by keyboard, offers the list of marks; Escape closes what the pointer opened.
 * Returns the function that stops it.
 */
export function watchKeys({ document, ui }: VisitContext, walk: MarkWalk): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (ui.contains(event)) return;
    const { panel } = ui.state;
    if (event.key === 'Tab' && !event.shiftKey && panel?.kind === 'toolbar') {
      event.preventDefault();
      ui.change({ panel: { ...panel, focus: true } });
    } else if (event.key === 'Tab') walk.offer();
    else if (event.key === 'Escape' && panel && panel.kind !== 'editor') ui.change({ panel: null });
  };
  document.addEventListener('keydown', onKeyDown, { capture: true });
  return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
}
