import { t } from '../../components/text.ts';
import { page } from '../../components/words/page.ts';
import { reveal } from '../../page/reveal.ts';
import { anchorAt, type VisitContext } from './context.ts';

/** Walking from mark to mark by keyboard, over the list that assistive technology reads. */
export type MarkWalk = ReturnType<typeof createMarkWalk>;

export function createMarkWalk(visit: VisitContext) {
  const { ui, map, painting } = visit;

  const focus = (index: number, inCard = false): boolean => {
    const marks = [...visit.marks()];
    const mark = marks[index];
    if (!mark) return false;
    painting.focus(mark);
    reveal(visit.document, map.rangesOf(mark));
    ui.change({
      markList: { marks, focused: index },
      panel: { kind: 'card', anchor: anchorAt(map, mark), marks: [mark], focus: inCard },
    });
    return true;
  };

  return {
    focus,
    /** Puts the list where the Tab key finds it, behind the page. */
    offer() {
      if (!ui.state.markList && visit.marks().length > 0) {
        ui.change({ markList: { marks: [...visit.marks()], focused: null } });
      }
    },
    /** The next mark; the first one on the screen when none was focused. From the last one back to the first. */
    next(): boolean {
      const focused = ui.state.markList?.focused ?? null;
      const count = visit.marks().length;
      if (count > 0) return focus(focused === null ? firstOnScreen(visit) : (focused + 1) % count);
      ui.change({ notice: { text: t(page.noMarks) } });
      return false;
    },
    leave() {
      painting.focus(null);
      ui.change({ markList: null, panel: null });
    },
  };
}

function firstOnScreen({ map, marks }: VisitContext): number {
  const visible = marks().findIndex((mark) => (anchorAt(map, mark)()?.top ?? -1) >= 0);
  return Math.max(visible, 0);
}
