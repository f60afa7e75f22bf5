import './transfer.css';
import { useEffect, useState } from 'preact/hooks';
import { IMPORT_EXTENSIONS } from '../../domain/import/extensions.ts';
import { FileButton } from '../FileButton.tsx';
import { t } from '../text.ts';
import { team } from '../words/team.ts';
import { transfer } from '../words/transfer.ts';
import { ExportDialog } from './ExportDialog.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import type { Scopes, TransferActions } from './transfer-state.ts';

/** Taking things out of the library and bringing them in. */
export function Transfer({ scopes, actions }: { scopes: Scopes; actions: TransferActions }) {
  const [isExporting, setExporting] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [hasPacks, setPacks] = useState(false);
  useEffect(() => {
    void actions.hasPacks().then(setPacks, () => undefined);
  }, [actions]);
  return (
    <div class="tools">
      <button type="button" class="export" onClick={() => setExporting(true)}>
        {t(transfer.export)}
      </button>
      <FileButton
        class="import"
        label={t(transfer.import)}
        title={t(transfer.importHint)}
        accept={IMPORT_EXTENSIONS}
        onFile={setFile}
      />
      {hasPacks && (
        <button type="button" onClick={actions.openTeam}>
          {t(team.openTeam)}
        </button>
      )}
      {isExporting && (
        <ExportDialog scopes={scopes} actions={actions} onClose={() => setExporting(false)} />
      )}
      {file && <ImportDialog file={file} actions={actions} onClose={() => setFile(null)} />}
    </div>
  );
}
