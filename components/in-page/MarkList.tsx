import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Mark } from '../../domain/mark.ts';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { figureKinds, personKinds } from '../words/finding.ts';
import { page } from '../words/page.ts';
import { keyOf, nameOf } from './MarkCard.tsx';

/**
 * The marks as a list that is read out and walked through by keyboard, but not seen: what is seen is
 * the page, where the focused mark is lit. One stop of the Tab key, arrows inside.
 */
export function MarkList(props: {
  marks: readonly Mark[];
  focused: number | null;
  onFocus: (index: number) => void;
  onOpen: (index: number) => void;
  onLeave: () => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const { marks, focused } = props;
  // At once: a key that is pressed in the same breath is meant for the mark that is lit.
  useLayoutEffect(() => {
    if (focused !== null) list.current?.querySelectorAll('button')[focused]?.focus();
  }, [focused]);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = target(event.key, focused ?? 0, marks.length);
    if (event.key === 'Escape') props.onLeave();
    else if (to !== null) props.onFocus(to);
    else return;
    event.preventDefault();
  };

  return (
    <ul
      class="hidden"
      ref={list}
      aria-label={t(page.marksOfArticle, { count: marks.length })}
      onKeyDown={onKeyDown}
    >
      {marks.map((mark, index) => (
        <li key={keyOf(mark)}>
          <button
            type="button"
            tabIndex={index === (focused ?? 0) ? 0 : -1}
            onFocus={() => index !== focused && props.onFocus(index)}
            onClick={() => props.onOpen(index)}
          >
            {kindOf(mark)} {nameOf(mark)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function kindOf(mark: Mark): string {
  if (mark.type === 'figure') return t(figureKinds[mark.figure.kind]);
  if (mark.type === 'official') return t(personKinds[mark.person.kind]);
  return t(common.annotation);
}

/** Where a key moves the focus to; `null` when it does not. */
function target(key: string, from: number, count: number): number | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(from + 1, count - 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
