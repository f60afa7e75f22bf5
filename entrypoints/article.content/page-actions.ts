import type { PageUiActions } from '../../components/in-page/page-state.ts';
import { t, type Word } from '../../components/text.ts';
import { common } from '../../components/words/common.ts';
import { page } from '../../components/words/page.ts';
import type { Bookmark } from '../../domain/bookmark.ts';
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
  await (visit.kept.bookmark ? letGo(visit, restore) : keep(visit));
  return visit.kept.bookmark !== null;
}

/** Does something with the bookmark; `said` is what is told of it, with the way back. A failure is told as such. */
async function act(
  { kept, ui }: VisitContext,
  deed: () => Promise<Bookmark | null>,
  { said, takeBack }: { said: Word; takeBack?: () => Promise<void> },
): Promise<void> {
  try {
    kept.keep(await deed());
    const action = takeBack && { label: t(common.undo), run: () => void takeBack() };
    ui.change({ notice: { text: t(said), ...(action && { action }) } });
  } catch (error) {
    ui.change({ notice: { text: failureSentence(error, page.actFailed) } });
  }
}

function keep(visit: VisitContext): Promise<void> {
  const deed = () => askBackground('saveBookmark', visit.article, newId());
  return act(visit, deed, { said: page.kept, takeBack: () => letGo(visit) });
}

function letGo(visit: VisitContext, back?: (visit: VisitContext) => Promise<void>): Promise<void> {
  const deed = async () => {
    await askBackground('deleteBookmark', visit.article.key, newId());
    return null;
  };
  return act(visit, deed, { said: page.letGo, ...(back && { takeBack: () => back(visit) }) });
}

/** The bookmark as it was: since when, and how far the article was read. */
function restore(visit: VisitContext): Promise<void> {
  const deed = async () => {
    const bookmark = await askBackground('restoreBookmark', visit.article.key, newId());
    if (!bookmark) throw new Error('the bookmark is in the trash no more');
    return bookmark;
  };
  return act(visit, deed, { said: page.restored });
}
