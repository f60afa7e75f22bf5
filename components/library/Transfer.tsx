import { useRef } from 'preact/hooks';
import { t } from '../text.ts';
import { review } from '../words/review.ts';
import type { Chosen, ExportFormat, LibraryActions } from './library-state.ts';

const FORMATS: readonly [ExportFormat, (typeof review)['exportCsv']][] = [
  ['csv', review.exportCsv],
  ['markdown', review.exportMarkdown],
  ['backup', review.exportBackup],
];

/** Taking notes out, and bringing a backup in. */
export function Transfer({ chosen, actions }: { chosen: Chosen; actions: LibraryActions }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const choose = (format: ExportFormat) => {
    if (menu.current) menu.current.open = false;
    actions.exportAs(format, chosen);
  };
  const onFile = (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    if (chosen) actions.importFile(chosen);
    // The same file may be chosen again.
    input.value = '';
  };
  return (
    <div class="tools">
      <details class="menu" ref={menu}>
        <summary title={t(review.selectAll)}>{t(review.export)}</summary>
        <div>
          {FORMATS.map(([format, word]) => (
            <button type="button" key={format} onClick={() => choose(format)}>
              {t(word)}
            </button>
          ))}
        </div>
      </details>
      <button type="button" onClick={() => file.current?.click()}>
        {t(review.import)}
      </button>
      <input
        type="file"
        class="hidden"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={t(review.import)}
        ref={file}
        onChange={(event) => onFile(event.currentTarget)}
      />
    </div>
  );
}
