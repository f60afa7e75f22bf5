import { useRef, useState } from 'preact/hooks';
import { t } from '../text.ts';
import { review } from '../words/review.ts';
import { transfer } from '../words/transfer.ts';
import { ExportDialog } from './ExportDialog.tsx';
import type { Scopes, TransferActions } from './transfer-state.ts';

/** Taking things out of the library and bringing them in. */
export function Transfer({ scopes, actions }: { scopes: Scopes; actions: TransferActions }) {
  const file = useRef<HTMLInputElement>(null);
  const [isExporting, setExporting] = useState(false);
  const onFile = (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    if (chosen) actions.importFile(chosen);
    // The same file may be chosen again.
    input.value = '';
  };
  return (
    <div class="tools">
      <button type="button" class="export" onClick={() => setExporting(true)}>
        {t(transfer.export)}
      </button>
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
      {isExporting && (
        <ExportDialog scopes={scopes} actions={actions} onClose={() => setExporting(false)} />
      )}
    </div>
  );
}
