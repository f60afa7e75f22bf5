import './transfer.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { IMPORT_EXTENSIONS } from '../../domain/import/extensions.ts';
import { t } from '../text.ts';
import { team } from '../words/team.ts';
import { transfer } from '../words/transfer.ts';
import { ExportDialog } from './ExportDialog.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import type { Scopes, TransferActions } from './transfer-state.ts';

/** Taking things out of the library and bringing them in. */
export function Transfer({ scopes, actions }: { scopes: Scopes; actions: TransferActions }) {
  const input = useRef<HTMLInputElement>(null);
  const [isExporting, setExporting] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [hasPacks, setPacks] = useState(false);
  useEffect(() => {
    void actions.hasPacks().then(setPacks, () => undefined);
  }, [actions]);
  const onFile = (field: HTMLInputElement) => {
    setFile(field.files?.[0] ?? null);
    // The same file may be chosen again.
    field.value = '';
  };
  return (
    <div class="tools">
      <button type="button" class="export" onClick={() => setExporting(true)}>
        {t(transfer.export)}
      </button>
      <button
        type="button"
        class="import"
        title={t(transfer.importHint)}
        onClick={() => input.current?.click()}
      >
        {t(transfer.import)}
      </button>
      {hasPacks && (
        <button type="button" onClick={actions.openTeam}>
          {t(team.openTeam)}
        </button>
      )}
      <input
        type="file"
        class="hidden"
        accept={IMPORT_EXTENSIONS}
        tabIndex={-1}
        aria-label={t(transfer.import)}
        ref={input}
        onChange={(event) => onFile(event.currentTarget)}
      />
      {isExporting && (
        <ExportDialog scopes={scopes} actions={actions} onClose={() => setExporting(false)} />
      )}
      {file && <ImportDialog file={file} actions={actions} onClose={() => setFile(null)} />}
    </div>
  );
}
