import { useRef, useState } from 'preact/hooks';
import { t } from '../text.ts';
import { formatGroups, formatNames } from '../words/formats.ts';
import { review } from '../words/review.ts';
import type { FormatChoice } from './article-state.ts';

/** Takes the annotations of this article out. The formats are asked for when the menu opens: their writers are heavy. */
export function ExportMenu(props: {
  formats: () => Promise<FormatChoice[]>;
  onExport: (format: string) => void;
}) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [formats, setFormats] = useState<FormatChoice[]>([]);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const choose = (format: string) => {
    close();
    props.onExport(format);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    event.preventDefault();
    close();
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details
      class="menu up"
      ref={menu}
      onKeyDown={onKeyDown}
      onToggle={() => void props.formats().then(setFormats)}
    >
      <summary>{t(review.exportArticle)}</summary>
      <div>
        {formats.map(({ id, group }) => (
          <button type="button" key={id} onClick={() => choose(id)}>
            {t(formatNames[id])}
            <small>{t(formatGroups[group])}</small>
          </button>
        ))}
      </div>
    </details>
  );
}
