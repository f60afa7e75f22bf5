import type { Health } from '../article-view/article-state.ts';
import { type Notice, Toast } from '../Toast.tsx';
import { language, t } from '../text.ts';
import { backup } from '../words/backup.ts';
import { common } from '../words/common.ts';
import { options } from '../words/options.ts';
import { review } from '../words/review.ts';
import { SavedBackups } from './AutomaticBackup.tsx';
import type { BackupActions, BackupState } from './backup-state.ts';
import { RestoreBackup } from './RestoreBackup.tsx';

/** In place of a library that is not what was kept: what is missing, and the ways out. Never an empty list as if new. */
export function Recovery(props: {
  health: Exclude<Health, { state: 'sound' }>;
  state: BackupState;
  actions: BackupActions & { acceptLoss(): void; reload(): void };
  notice: Notice | null;
  onCloseNotice: () => void;
}) {
  const { health, state, actions, notice } = props;
  const isLost = health.state === 'lost';
  return (
    <main class="quandian recovery" lang={language()}>
      <header>
        <h1>
          <span>{t(common.productName)}</span> {t(backup.recovery)}
        </h1>
      </header>
      <div class="alarm" role="alert">
        <p>{isLost ? t(review.libraryLost, health) : t(review.libraryUnreadable, health)}</p>
      </div>
      <ol class="ways">
        {isLost ? (
          <li>
            <h2>{t(backup.restoreFirst)}</h2>
            <p>{t(backup.restoreHint)}</p>
            <Unfinished state={state} />
            <RestoreBackup actions={actions} isRestoreFirst />
            <SavedBackups state={state} />
          </li>
        ) : (
          <li>
            <h2>{t(backup.tryAgain)}</h2>
            <p>{t(backup.tryAgainHint)}</p>
            <button type="button" class="primary" onClick={actions.reload}>
              {t(review.reload)}
            </button>
            <SavedBackups state={state} />
          </li>
        )}
        {isLost && (
          <li>
            <h2>{t(backup.goOn)}</h2>
            <p>{t(backup.goOnHint)}</p>
            <div class="buttons start">
              <button type="button" onClick={actions.acceptLoss}>
                {t(options.acceptLoss)}
              </button>
            </div>
          </li>
        )}
      </ol>
      {notice && <Toast notice={notice} onClose={props.onCloseNotice} />}
    </main>
  );
}

/** An import that was interrupted goes on when the same file is chosen. */
export function Unfinished({ state }: { state: BackupState }) {
  if (!state.unfinished) return null;
  return (
    <p class="alarm" role="status">
      {t(backup.unfinished, state.unfinished)}
    </p>
  );
}
