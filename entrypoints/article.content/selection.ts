import { t } from '../../components/text.ts';
import { page } from '../../components/words/page.ts';
import type { Span } from '../../domain/article.ts';
import { selectedSpan, watchSelection } from '../../page/watch-selection.ts';
import { anchorAt, type VisitContext } from './context.ts';
import { type PointedAt, watchPointer } from './pointer.ts';

/** What the reader points at: a selection, or the marks under the pointer. */
export type PageSelection = ReturnType<typeof watchReader>;

/** Opens the toolbar at a selection and the card at marks. An open editor is never taken away. */
export function watchReader(visit: VisitContext) {
  const { document, map, ui, painting, editing } = visit;
  let selected: Span | null = null;
  let held = false;

  const openCardAt = (place: PointedAt, pinned: boolean) => {
    const { panel } = ui.state;
    if (panel?.kind === 'editor' || panel?.kind === 'toolbar') return;
    // Something is being selected: the toolbar is about to come, a card would be in its way.
    if (selectedSpan(document, map)) return;
    const { marks, at } = painting.marksAt(place);
    if (marks.length > 0 && at) {
      held = pinned;
      ui.change({ panel: { kind: 'card', anchor: anchorAt(map, at), marks, focus: pinned } });
    } else if (panel?.kind === 'card' && (pinned || !held)) closeCard();
  };
  const closeCard = () => {
    held = false;
    if (ui.state.panel?.kind === 'card') ui.change({ panel: null });
  };
  const onSelect = (span: Span | null) => {
    selected = span;
    const { panel } = ui.state;
    if (panel?.kind === 'editor') return;
    if (span) ui.change({ panel: { kind: 'toolbar', anchor: anchorAt(map, span), focus: false } });
    else if (panel?.kind === 'toolbar') ui.change({ panel: null });
  };
  const stops = [
    watchSelection(document, map, onSelect),
    watchPointer(
      document,
      {
        rest: (place) => openCardAt(place, false),
        leave: () => !held && closeCard(),
        click: (place) => openCardAt(place, true),
      },
      ui.contains,
    ),
  ];

  return {
    span: () => selected,
    holdCard(over: boolean) {
      held = over;
    },
    dismiss() {
      held = false;
    },
    /** Opens the editor at the selection; says so when nothing of the article is selected. */
    annotate(): boolean {
      const span = selected ?? selectedSpan(document, map);
      if (span) editing.openNew(span, anchorAt(map, span));
      else ui.change({ notice: { text: t(page.nothingSelected) } });
      return span !== null;
    },
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
