import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../text.ts';
import { library as words } from '../words/library.ts';

/** Beside the list where there is room; folded above it where there is not. */
const WIDE = matchMedia('(min-width: 760px)');

/** The column of facets; `isFolded`: above the list however wide the window is. */
export function Narrowing(props: {
  isOpen: boolean;
  isFolded?: boolean;
  children: ComponentChildren;
}) {
  const { isFolded = false } = props;
  const isBeside = () => WIDE.matches && !isFolded;
  const [isOpen, setIsOpen] = useState(isBeside() || props.isOpen);
  useEffect(() => {
    const onChange = () => setIsOpen(isBeside());
    WIDE.addEventListener('change', onChange);
    return () => WIDE.removeEventListener('change', onChange);
  }, [isFolded]);
  return (
    <details
      class="narrowing"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{t(words.filters)}</summary>
      {props.children}
    </details>
  );
}
