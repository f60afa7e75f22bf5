import { useRef, useState } from 'preact/hooks';
import { FileButton } from '../FileButton.tsx';
import { t } from '../text.ts';
import { backup } from '../words/backup.ts';
import { options } from '../words/options.ts';
import type { BackupActions, Preview } from './backup-state.ts';

/** Saving, and bringing back in two steps: what a file would do is said before it is done. */
export function RestoreBackup(props: { actions: BackupActions; isRestoreFirst?: boolean }) {
  const { actions, isRestoreFirst = false } = props;
  const [chosen, setChosen] = useState<{ file: File; preview: Preview } | null>(null);
  const onFile = async (file: File) => {
    const preview = await actions.previewBackup(file);
    setChosen(preview ? { file, preview } : null);
  };
  return (
    <>
      <div class="buttons start">
        <button
          type="button"
          class={isRestoreFirst ? 'save' : 'save primary'}
          onClick={actions.saveBackup}
        >
          {t(options.saveBackup)}
        </button>
        <FileButton
          class={isRestoreFirst ? 'primary' : ''}
          label={t(options.chooseBackup)}
          accept=".json,.gz,application/json,application/gzip"
          onFile={(file) => void onFile(file)}
        />
      </div>
      {chosen && <Import {...chosen} actions={actions} onDone={() => setChosen(null)} />}
    </>
  );
}

function Import(props: {
  file: File;
  preview: Preview;
  actions: BackupActions;
  onDone: () => void;
}) {
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const stop = useRef(new AbortController());
  const onImport = async () => {
    setProgress({ done: 0, of: 0 });
    await props.actions.importBackup(props.file, {
      signal: stop.current.signal,
      progress: (done, of) => setProgress({ done, of }),
    });
    props.onDone();
  };
  return (
    <div class="preview" role="status">
      <p>{t(options.preview, props.preview)}</p>
      {progress === null ? (
        <button type="button" class="primary" onClick={() => void onImport()}>
          {t(options.doImport)}
        </button>
      ) : (
        <>
          <p>{t(backup.importing, progress)}</p>
          <progress max={progress.of || 1} value={progress.done} />
          <button type="button" onClick={() => stop.current.abort(new Error('stopped'))}>
            {t(backup.stopImport)}
          </button>
        </>
      )}
    </div>
  );
}
