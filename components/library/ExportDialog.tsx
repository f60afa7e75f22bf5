import { useEffect, useRef, useState } from 'preact/hooks';
import { FORMATS } from '../../domain/export/format-list.ts';
import { Dialog } from '../Dialog.tsx';
import { sizeWords } from '../size-words.ts';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { transfer } from '../words/transfer.ts';
import { ExportChoicesForm } from './ExportChoicesForm.tsx';
import { FormatList } from './FormatList.tsx';
import { firstScope, idsOf, ScopeChoice, type ScopeName } from './ScopeChoice.tsx';
import type { ExportProgress, LastChoice, Scopes, TransferActions } from './transfer-state.ts';

type Stage =
  | { at: 'choosing'; failure: string | null }
  | { at: 'writing'; progress: ExportProgress | null }
  | { at: 'saved'; name: string; bytes: number };

/** What, in which format, and how; then how far the file is. */
export function ExportDialog(props: {
  scopes: Scopes;
  actions: TransferActions;
  onClose: () => void;
}) {
  const { scopes, actions, onClose } = props;
  const [wish, setWish] = useState<LastChoice | null>(null);
  const [scope, setScope] = useState<ScopeName>(() => firstScope(scopes));
  const [stage, setStage] = useState<Stage>({ at: 'choosing', failure: null });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => {
    void actions.lastChoice().then(setWish);
    return () => stop.current?.abort();
  }, [actions]);
  const start = async (chosen: LastChoice) => {
    const controller = new AbortController();
    stop.current = controller;
    setStage({ at: 'writing', progress: null });
    try {
      const ids = await idsOf(scope, scopes);
      const progress = (now: ExportProgress) => setStage({ at: 'writing', progress: now });
      const file = await actions.exportAs({ ...chosen, ids }, progress, controller.signal);
      setStage({ at: 'saved', ...file });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setStage({ at: 'choosing', failure: controller.signal.aborted ? null : reason });
    }
  };
  return (
    <Dialog title={t(transfer.export)} isBusy={stage.at === 'writing'} onClose={onClose}>
      {stage.at === 'choosing' && wish && (
        <Choosing
          scopes={scopes}
          scope={scope}
          wish={wish}
          failure={stage.failure}
          onScope={setScope}
          onWish={setWish}
          onStart={() => void start(wish)}
          onClose={onClose}
          preview={actions.previewNote}
        />
      )}
      {stage.at === 'writing' && (
        <Writing progress={stage.progress} onStop={() => stop.current?.abort()} />
      )}
      {stage.at === 'saved' && <Saved {...stage} onClose={onClose} />}
    </Dialog>
  );
}

function Choosing(props: {
  scopes: Scopes;
  scope: ScopeName;
  wish: LastChoice;
  failure: string | null;
  preview: TransferActions['previewNote'];
  onScope: (scope: ScopeName) => void;
  onWish: (wish: LastChoice) => void;
  onStart: () => void;
  onClose: () => void;
}) {
  const { wish, onWish } = props;
  const takes = FORMATS.find(({ id }) => id === wish.format)?.takes;
  return (
    <form
      class="choosing"
      onSubmit={(event) => {
        event.preventDefault();
        props.onStart();
      }}
    >
      <div class="scrolling">
        <ScopeChoice
          scopes={props.scopes}
          scope={props.scope}
          isWhole={takes === 'library'}
          onChange={props.onScope}
        />
        <FormatList chosen={wish.format} onChange={(format) => onWish({ ...wish, format })} />
      </div>
      <div class="foot">
        <ExportChoicesForm
          format={wish.format}
          choices={wish.choices}
          preview={props.preview}
          onChange={(choices) => onWish({ ...wish, choices })}
        />
        {props.failure !== null && (
          <p class="alarm" role="alert">
            {t(transfer.failed, { reason: props.failure })}
          </p>
        )}
        <div class="buttons">
          <button type="button" onClick={props.onClose}>
            {t(common.cancel)}
          </button>
          <button type="submit" class="primary">
            {t(transfer.export)}
          </button>
        </div>
      </div>
    </form>
  );
}

function Writing(props: { progress: ExportProgress | null; onStop: () => void }) {
  const { progress } = props;
  const words = progress
    ? t(transfer.writing, { ...progress, size: sizeWords(progress.bytes) })
    : t(transfer.preparing);
  return (
    <div class="writing">
      <progress
        aria-label={t(transfer.export)}
        {...(progress && { value: progress.done, max: Math.max(progress.of, 1) })}
      />
      <p role="status">{words}</p>
      <div class="buttons">
        <button type="button" onClick={props.onStop}>
          {t(transfer.stop)}
        </button>
      </div>
    </div>
  );
}

function Saved(props: { name: string; bytes: number; onClose: () => void }) {
  return (
    <div class="writing">
      <p role="status" data-file={props.name}>
        {t(transfer.saved, { name: props.name, size: sizeWords(props.bytes) })}
      </p>
      <div class="buttons">
        <button type="button" class="primary" onClick={props.onClose}>
          {t(common.close)}
        </button>
      </div>
    </div>
  );
}
