import { useRef, useState } from 'preact/hooks';
import { sizeWords } from '../size-words.ts';
import { language, t } from '../text.ts';
import { options } from '../words/options.ts';
import { review } from '../words/review.ts';
import type { SectionProps } from './Options.tsx';
import type { OptionsState, Preview } from './options-state.ts';

/** How much is kept, and the way to a file and back. */
export function StorageSection({ state, actions }: SectionProps) {
  return (
    <>
      <HealthWarning state={state} onAccept={actions.acceptLoss} />
      <p>
        {[
          state.holdings && t(options.holdings, state.holdings),
          state.used !== null && t(options.used, { size: sizeWords(state.used) }),
          t(state.isPersisted ? options.persisted : options.notPersisted),
        ]
          .filter(Boolean)
          .join(language() === 'en' ? ' ' : '')}
      </p>
      <p class="hint">{t(options.trashHint)}</p>
      <p class="hint">{t(options.backupHint)}</p>
      <Backup state={state} actions={actions} />
    </>
  );
}

function HealthWarning({ state, onAccept }: { state: OptionsState; onAccept: () => void }) {
  const { health } = state;
  if (health.state === 'sound') return null;
  if (health.state === 'unreadable') {
    return (
      <p class="alarm" role="alert">
        {t(review.libraryUnreadable, health)}
      </p>
    );
  }
  return (
    <div class="alarm" role="alert">
      <p>{t(review.libraryLost, health)}</p>
      <button type="button" class="plain" onClick={onAccept}>
        {t(options.acceptLoss)}
      </button>
    </div>
  );
}

/** Saving, and bringing back in two steps: what a file would do is said before it is done. */
function Backup({ actions }: SectionProps) {
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<{ file: File; preview: Preview } | null>(null);
  const onFile = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    const preview = file && (await actions.previewBackup(file));
    setChosen(file && preview ? { file, preview } : null);
    // The same file may be chosen again.
    field.value = '';
  };
  const onImport = async () => {
    if (chosen) await actions.importBackup(chosen.file);
    setChosen(null);
  };
  return (
    <>
      <div class="buttons start">
        <button type="button" class="primary" onClick={actions.saveBackup}>
          {t(options.saveBackup)}
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          {t(options.chooseBackup)}
        </button>
      </div>
      <input
        type="file"
        class="hidden"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={t(options.chooseBackup)}
        ref={input}
        onChange={(event) => void onFile(event.currentTarget)}
      />
      {chosen && (
        <div class="preview" role="status">
          <p>{t(options.preview, chosen.preview)}</p>
          <button type="button" class="primary" onClick={() => void onImport()}>
            {t(options.doImport)}
          </button>
        </div>
      )}
    </>
  );
}
