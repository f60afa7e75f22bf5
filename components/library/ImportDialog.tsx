import { useEffect, useRef, useState } from 'preact/hooks';
import type { RejectedRow } from '../../domain/import/imported.ts';
import { Dialog } from '../Dialog.tsx';
import { importReason } from '../import-reason.ts';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { importNames } from '../words/formats.ts';
import { team } from '../words/team.ts';
import { transfer } from '../words/transfer.ts';
import { RejectedRows } from './RejectedRows.tsx';
import type {
  ImportCounts,
  LibraryPlan,
  PackPlan,
  ReadPlan,
  TransferActions,
} from './transfer-state.ts';

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
        <Asking
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

function Asking(
  props: AskingProps & {
    plan: ReadPlan;
    onWrite: (plan: LibraryPlan) => void;
    onCompare: (plan: PackPlan) => void;
  },
) {
  const { plan } = props;
  if (plan.kind === 'library') {
    return <AskingLibrary {...props} plan={plan} onSubmit={() => props.onWrite(plan)} />;
  }
  const { coder, articles, annotations, rejected } = plan;
  return (
    <Question
      {...props}
      rejected={rejected}
      isEmpty={false}
      label={t(team.compare)}
      onSubmit={() => props.onCompare(plan)}
    >
      <p>{t(team.whatItIs, { coder, articles, annotations })}</p>
      <p class="hint">{t(team.beside)}</p>
    </Question>
  );
}

type AskingProps = {
  name: string;
  onSaveList: (lines: readonly (readonly string[])[]) => void;
  onClose: () => void;
};

function AskingLibrary(props: AskingProps & { plan: LibraryPlan; onSubmit: () => void }) {
  const { format, counts, rejected } = props.plan;
  const isEmpty = counts.added + counts.updated + counts.known === 0;
  return (
    <Question {...props} rejected={rejected} isEmpty={isEmpty} label={t(transfer.import)}>
      <p>{t(transfer.whatItIs, { name: props.name, format: t(importNames[format]) })}</p>
      <p class="would-do">{isEmpty ? t(transfer.nothingValid) : t(transfer.wouldDo, counts)}</p>
      {format !== 'backup' && !isEmpty && <p class="hint">{t(transfer.anchorLater)}</p>}
    </Question>
  );
}

/** What a file would do, its rows that cannot come in, and yes or no; yes only for what is valid where not all is. */
function Question(
  props: AskingProps & {
    rejected: readonly RejectedRow[];
    isEmpty: boolean;
    label: string;
    onSubmit: () => void;
    children: preact.ComponentChildren;
  },
) {
  const { rejected, isEmpty } = props;
  const [isOnlyValid, setOnlyValid] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <div class="scrolling told">
        {props.children}
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
            {props.label}
          </button>
        </div>
      </div>
    </form>
  );
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
