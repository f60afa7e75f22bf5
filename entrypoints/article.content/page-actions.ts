import type { PageUiActions } from '../../components/in-page/page-state.ts';
import { t } from '../../components/text.ts';
import { common } from '../../components/words/common.ts';
import { page } from '../../components/words/page.ts';
import { askBackground } from '../../messaging/messenger.ts';
import { newId } from '../shared/new-id.ts';
import { anchorAt, type VisitContext } from './context.ts';
import { failureSentence } from './failure.ts';
import type { MarkWalk } from './mark-walk.ts';
import type { PageSelection } from './selection.ts';

/** What a click or a key in our interface does. */
export function createActions(
  visit: VisitContext,
  walk: MarkWalk,
  selection: PageSelection,
): PageUiActions {
  const { ui, editing, map, kept } = visit;
  const closePanel = () => {
    selection.dismiss();
    visit.painting.focus(null);
    ui.change({ panel: null });
  };
  return {
    highlight(color) {
      const span = selection.span();
      if (span) void editing.highlight(span, color, anchorAt(map, span));
    },
    openEditor: () => void selection.annotate(),
    toggleBookmark: () => void toggleBookmark(visit),
    changeBody: editing.change,
    save: () => void editing.save(),
    saveAsFile: editing.saveAsFile,
    closePanel,
    annotateMark: (mark) =>
      editing.openNew({ start: mark.start, end: mark.end }, anchorAt(map, mark)),
    editAnnotation(id) {
      const placed = kept.placed.find((other) => other.annotation.id === id);
      if (!placed || placed.placement.state === 'lost') return;
      editing.openOld(placed.annotation, anchorAt(map, placed.placement));
    },
    deleteAnnotation: (id) => void editing.remove(id),
    holdCard: selection.holdCard,
    focusMark: (index) => void walk.focus(index),
    openMark: (index) => void walk.focus(index, true),
    leaveMarks: walk.leave,
    closeNotice: () => ui.change({ notice: null }),
  };
}

/** Keeps the page or lets it go, with a notice that can take it back; answers whether it is kept now. */
export async function toggleBookmark(visit: VisitContext): Promise<boolean> {
  const { kept, ui, article } = visit;
  const undo = { label: t(common.undo), run: () => void toggleBookmark(visit) };
  try {
    if (kept.bookmark) {
      await askBackground('deleteBookmark', article.key, newId());
      kept.keep(null);
      ui.change({ notice: { text: t(page.letGo), action: undo } });
    } else {
      kept.keep(await askBackground('saveBookmark', article, newId()));
      ui.change({ notice: { text: t(page.kept), action: undo } });
    }
  } catch (error) {
    ui.change({ notice: { text: failureSentence(error, page.actFailed) } });
  }
  return kept.bookmark !== null;
}
