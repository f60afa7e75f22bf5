import { useEffect, useRef } from 'preact/hooks';
import { COLORS, type Color } from '../../domain/annotation.ts';
import { colorName } from '../color-name.ts';
import { BookmarkIcon, NoteIcon } from '../icons.tsx';
import { t } from '../text.ts';
import { page } from '../words/page.ts';

/** One click marks in a colour; the pen opens the editor. Arrow keys move, digits choose a colour. */
export function SelectionToolbar(props: {
  focus: boolean;
  bookmarked: boolean;
  lastColor: Color;
  onColor: (color: Color) => void;
  onNote: () => void;
  onBookmark: () => void;
  onClose: () => void;
}) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.focus) bar.current?.querySelector<HTMLElement>(`.color-${props.lastColor}`)?.focus();
  }, [props.focus, props.lastColor]);

  const onKeyDown = (event: KeyboardEvent) => {
    const color = COLORS[Number(event.key) - 1];
    if (event.key === 'Escape') props.onClose();
    else if (color) props.onColor(color);
    else if (!moveFocus(bar.current, event.key)) return;
    event.preventDefault();
  };

  return (
    <div
      class="toolbar"
      role="toolbar"
      aria-label={t(page.toolbar)}
      ref={bar}
      onKeyDown={onKeyDown}
    >
      {COLORS.map((color, index) => (
        <button
          type="button"
          class={`swatch color-${color}`}
          key={color}
          title={`${t(page.highlight, { color: colorName(color) })} (${index + 1})`}
          aria-label={t(page.highlight, { color: colorName(color) })}
          onClick={() => props.onColor(color)}
        >
          <span class="line">文</span>
        </button>
      ))}
      <span class="divider" />
      <button type="button" class="tool" title={t(page.writeNote)} onClick={props.onNote}>
        <NoteIcon />
        {t(page.writeNote)}
      </button>
      <button
        type="button"
        class="tool"
        title={t(props.bookmarked ? page.letPageGo : page.keepPage)}
        aria-label={t(props.bookmarked ? page.letPageGo : page.keepPage)}
        aria-pressed={props.bookmarked}
        onClick={props.onBookmark}
      >
        <BookmarkIcon filled={props.bookmarked} />
      </button>
    </div>
  );
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Moves the focus along the buttons, round the ends; `false` when the key does not move it. */
function moveFocus(bar: HTMLElement | null, key: string): boolean {
  const step = STEPS[key];
  if (!bar || step === undefined) return false;
  const buttons = [...bar.querySelectorAll('button')];
  const focused = (bar.getRootNode() as Document | ShadowRoot).activeElement;
  const now = buttons.indexOf(focused as HTMLButtonElement);
  buttons[(now + step + buttons.length) % buttons.length]?.focus();
  return true;
}
