import { useRef } from 'preact/hooks';
import { t, type Word } from '../text.ts';
import { review } from '../words/review.ts';
import type { ArticleExport } from './article-state.ts';

const FORMATS: readonly [ArticleExport, Word][] = [
  ['markdown', review.exportMarkdown],
  ['csv', review.exportCsv],
  ['references', review.exportReferences],
  ['web-annotation', review.exportWebAnnotation],
];

/** Takes the annotations of this article out. */
export function ExportMenu({ onExport }: { onExport: (format: ArticleExport) => void }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const choose = (format: ArticleExport) => {
    close();
    onExport(format);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    event.preventDefault();
    close();
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details class="menu up" ref={menu} onKeyDown={onKeyDown}>
      <summary>{t(review.exportArticle)}</summary>
      <div>
        {FORMATS.map(([format, word]) => (
          <button type="button" key={format} onClick={() => choose(format)}>
            {t(word)}
          </button>
        ))}
      </div>
    </details>
  );
}
