import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../text.ts';
import { library as words } from '../words/library.ts';

/** Beside the list where there is room; folded above it where there is not. */
const WIDE = matchMedia('(min-width: 760px)');

/** The column of facets. */
export function Narrowing(props: { isOpen: boolean; children: ComponentChildren }) {
  const [isOpen, setIsOpen] = useState(WIDE.matches || props.isOpen);
  useEffect(() => {
    const onChange = () => setIsOpen(WIDE.matches);
    WIDE.addEventListener('change', onChange);
    return () => WIDE.removeEventListener('change', onChange);
  }, []);
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
