import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Anchor } from './page-state.ts';

const GAP = 8;

/** Keeps what it holds beside `anchor` and inside the window, above it if there is room (`prefer`), else below. */
export function Floating(props: {
  anchor: Anchor;
  prefer: 'above' | 'below';
  children: ComponentChildren;
}) {
  const box = useRef<HTMLDivElement>(null);
  const { anchor, prefer } = props;

  useLayoutEffect(() => {
    const place = () => {
      const at = anchor();
      if (box.current && at) moveTo(box.current, at, prefer);
    };
    place();
    const window = box.current?.ownerDocument.defaultView;
    const resized = new ResizeObserver(place);
    if (box.current) resized.observe(box.current);
    window?.addEventListener('scroll', place, { capture: true, passive: true });
    window?.addEventListener('resize', place, { passive: true });
    return () => {
      resized.disconnect();
      window?.removeEventListener('scroll', place, { capture: true });
      window?.removeEventListener('resize', place);
    };
  }, [anchor, prefer]);

  return (
    <div class="floating" ref={box}>
      {props.children}
    </div>
  );
}

function moveTo(
  box: HTMLElement,
  at: NonNullable<ReturnType<Anchor>>,
  prefer: 'above' | 'below',
): void {
  const { clientWidth, clientHeight } = box.ownerDocument.documentElement;
  // In quirks mode the root element is as tall as the document: the window is the shorter one.
  const height = Math.min(clientHeight, box.ownerDocument.defaultView?.innerHeight ?? clientHeight);
  const { width, height: own } = box.getBoundingClientRect();
  const above = at.top - own - GAP;
  const below = at.bottom + GAP;
  const fitsAbove = above >= GAP;
  const fitsBelow = below + own <= height - GAP;
  const top = prefer === 'above' ? (fitsAbove ? above : below) : fitsBelow ? below : above;
  const middle = (at.left + at.right - width) / 2;
  box.style.left = `${clamp(middle, GAP, clientWidth - width - GAP)}px`;
  box.style.top = `${clamp(top, GAP, height - own - GAP)}px`;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
