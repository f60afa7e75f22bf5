import { AutomaticBackup } from '../recovery/AutomaticBackup.tsx';
import { CheckLibrary } from '../recovery/CheckLibrary.tsx';
import { Unfinished } from '../recovery/Recovery.tsx';
import { RestoreBackup } from '../recovery/RestoreBackup.tsx';
import { sizeWords } from '../size-words.ts';
import { language, t } from '../text.ts';
import { options } from '../words/options.ts';
import { review } from '../words/review.ts';
import type { SectionProps } from './Options.tsx';
import type { OptionsState } from './options-state.ts';

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
      <Unfinished state={state.backups} />
      <RestoreBackup actions={actions} />
      <CheckLibrary check={actions.checkLibrary} saveFaulty={actions.saveFaulty} />
      <AutomaticBackup
        state={state.backups}
        onChange={actions.setBackups}
        {...(actions.chooseFolder && { onChooseFolder: actions.chooseFolder })}
        onAllowFolder={actions.allowFolder}
      />
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
