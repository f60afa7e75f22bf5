import { useEffect, useRef, useState } from 'preact/hooks';
import { Dialog } from '../Dialog.tsx';
import { importReason } from '../import-reason.ts';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { transfer } from '../words/transfer.ts';
import { ImportQuestion } from './ImportQuestion.tsx';
import type { ImportCounts, LibraryPlan, ReadPlan, TransferActions } from './transfer-state.ts';

type Stage =
  | { at: 'reading' }
  | { at: 'asking'; plan: ReadPlan }
  | { at: 'writing'; progress: { done: number; of: number } | null }
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
  const stop = useRef<AbortController | null>(null);
  const during = async (deed: (signal: AbortSignal) => Promise<void>) => {
    const controller = new AbortController();
    stop.current = controller;
    setStage({ at: 'writing', progress: null });
    try {
      await deed(controller.signal);
    } catch (error) {
      const words = controller.signal.aborted
        ? t(transfer.importStopped)
        : t(transfer.notImported, { reason: said(error) });
      setStage({ at: 'refused', words });
    }
  };
  const write = (plan: LibraryPlan) =>
    during(async (signal) => {
      const progress = (done: number, of: number) =>
        setStage({ at: 'writing', progress: { done, of } });
      setStage({ at: 'done', counts: await plan.write(progress, signal) });
    });
  return (
    <Dialog title={t(transfer.import)} isBusy={stage.at === 'writing'} onClose={onClose}>
      {stage.at === 'asking' ? (
        <ImportQuestion
          name={file.name}
          plan={stage.plan}
          onWrite={(plan) => void write(plan)}
          onCompare={(plan) => void during(() => plan.compare().then(onClose))}
          onSaveList={(lines) => actions.saveList(`${file.name}.rejected.csv`, lines)}
          onClose={onClose}
        />
      ) : (
        <Told
          stage={stage}
          name={file.name}
          onStop={() => stop.current?.abort()}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function Told(props: {
  stage: Exclude<Stage, { at: 'asking' }>;
  name: string;
  onStop: () => void;
  onClose: () => void;
}) {
  const { stage } = props;
  const isRunning = stage.at === 'reading' || stage.at === 'writing';
  return (
    <div class="writing">
      {isRunning && (
        <progress
          aria-label={t(transfer.import)}
          {...(stage.at === 'writing' &&
            stage.progress && { value: stage.progress.done, max: stage.progress.of })}
        />
      )}
      <p role={stage.at === 'refused' ? 'alert' : 'status'} class={stage.at}>
        {stage.at === 'reading' && t(transfer.reading, { name: props.name })}
        {stage.at === 'writing' && t(transfer.importing)}
        {stage.at === 'done' && t(transfer.imported, stage.counts)}
        {stage.at === 'refused' && stage.words}
      </p>
      <div class="buttons">
        {stage.at === 'writing' ? (
          <button type="button" onClick={props.onStop}>
            {t(transfer.stop)}
          </button>
        ) : (
          <button type="button" class="primary" onClick={props.onClose}>
            {t(stage.at === 'reading' ? common.cancel : common.close)}
          </button>
        )}
      </div>
    </div>
  );
}
