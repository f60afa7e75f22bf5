import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../Dialog.tsx';
import { importReason } from '../import-reason.ts';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { importNames } from '../words/formats.ts';
import { transfer } from '../words/transfer.ts';
import { RejectedRows } from './RejectedRows.tsx';
import type { ImportCounts, ReadPlan, TransferActions } from './transfer-state.ts';

type Stage =
  | { at: 'reading' }
  | { at: 'asking'; plan: ReadPlan }
  | { at: 'writing' }
  | { at: 'done'; counts: ImportCounts }
  | { at: 'refused'; words: string };

/** What a file would do, said before it is done; every row that cannot come in, with its reason. */
export function ImportDialog(props: { file: File; actions: TransferActions; onClose: () => void }) {
  const { file, actions, onClose } = props;
  const [stage, setStage] = useState<Stage>({ at: 'reading' });
  useEffect(() => {
    const stop = new AbortController();
    const show = (next: Stage) => !stop.signal.aborted && setStage(next);
    actions.readFile(file, stop.signal).then(
      (plan) => show({ at: 'asking', plan }),
      (error) =>
        show({ at: 'refused', words: t(transfer.refused, { reason: importReason(said(error)) }) }),
    );
    return () => stop.abort();
  }, [file, actions]);
  const write = async (plan: ReadPlan) => {
    setStage({ at: 'writing' });
    try {
      setStage({ at: 'done', counts: await plan.write() });
    } catch (error) {
      setStage({ at: 'refused', words: t(transfer.notImported, { reason: said(error) }) });
    }
  };
  return (
    <Dialog title={t(transfer.import)} isBusy={stage.at === 'writing'} onClose={onClose}>
      {stage.at === 'asking' ? (
        <Asking
          name={file.name}
          plan={stage.plan}
          onWrite={() => void write(stage.plan)}
          onSaveList={(lines) => actions.saveList(`${file.name}.rejected.csv`, lines)}
          onClose={onClose}
        />
      ) : (
        <Told stage={stage} name={file.name} onClose={onClose} />
      )}
    </Dialog>
  );
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function Asking(props: {
  name: string;
  plan: ReadPlan;
  onWrite: () => void;
  onSaveList: (lines: readonly (readonly string[])[]) => void;
  onClose: () => void;
}) {
  const { format, counts, rejected } = props.plan;
  const [isOnlyValid, setOnlyValid] = useState(false);
  const isEmpty = counts.added + counts.updated + counts.known === 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        props.onWrite();
      }}
    >
      <div class="scrolling told">
        <p>{t(transfer.whatItIs, { name: props.name, format: t(importNames[format]) })}</p>
        <p class="would-do">{isEmpty ? t(transfer.nothingValid) : t(transfer.wouldDo, counts)}</p>
        {format !== 'backup' && !isEmpty && <p class="hint">{t(transfer.anchorLater)}</p>}
        {rejected.length > 0 && <RejectedRows rows={rejected} onSave={props.onSaveList} />}
      </div>
      <div class="foot">
        {rejected.length > 0 && !isEmpty && (
          <label class="check">
            <input
              type="checkbox"
              checked={isOnlyValid}
              onChange={(event) => setOnlyValid(event.currentTarget.checked)}
            />
            {t(transfer.onlyValid)}
          </label>
        )}
        <div class="buttons">
          <button type="button" onClick={props.onClose}>
            {t(common.cancel)}
          </button>
          <button
            type="submit"
            class="primary"
            disabled={isEmpty || (rejected.length > 0 && !isOnlyValid)}
          >
            {t(transfer.import)}
          </button>
        </div>
      </div>
    </form>
  );
}

function Told(props: {
  stage: Exclude<Stage, { at: 'asking' }>;
  name: string;
  onClose: () => void;
}) {
  const { stage } = props;
  const isRunning = stage.at === 'reading' || stage.at === 'writing';
  return (
    <div class="writing">
      {isRunning && <progress aria-label={t(transfer.import)} />}
      <p role={stage.at === 'refused' ? 'alert' : 'status'} class={stage.at}>
        {stage.at === 'reading' && t(transfer.reading, { name: props.name })}
        {stage.at === 'writing' && t(transfer.importing)}
        {stage.at === 'done' && t(transfer.imported, stage.counts)}
        {stage.at === 'refused' && stage.words}
      </p>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          disabled={stage.at === 'writing'}
          onClick={props.onClose}
        >
          {t(stage.at === 'reading' ? common.cancel : common.close)}
        </button>
      </div>
    </div>
  );
}
