import '../../components/article-view/article-view.css';
import '../../components/recovery/recovery.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Health } from '../../components/article-view/article-state.ts';
import type { BackupState } from '../../components/recovery/backup-state.ts';
import { Recovery } from '../../components/recovery/Recovery.tsx';
import type { Notice } from '../../components/Toast.tsx';
import { t } from '../../components/text.ts';
import { review } from '../../components/words/review.ts';
import { askBackground } from '../../messaging/messenger.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { acceptLoss } from '../../storage/sentinel.ts';
import { createBackupActions, loadBackupState } from './backup-actions.ts';
import { loadHealth } from './load-state.ts';

type Gate = {
  db: QuandianDatabase;
  /** `isOfWitness`, asked before anything is drawn. */
  isOurs: boolean;
  children: ComponentChildren;
};

/**
 * Shows what is in it while the library is what was kept, and the ways to recover it where it is not: an empty database
 * is never shown as if it were new. Rows are counted a moment after all is drawn.
 */
export function HealthGate({ db, isOurs, children }: Gate) {
  const [health, setHealth] = useState<Health | null>(isOurs ? { state: 'sound' } : null);
  const [backups, setBackups] = useState<BackupState | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const look = async () => {
    setBackups(await loadBackupState());
    setHealth(await loadHealth(db));
  };
  const actions = useMemo(
    () => ({
      ...createBackupActions(db, setNotice, look),
      acceptLoss: () => void acceptLoss(db).then(look, look),
      reload: () => location.reload(),
    }),
    [db],
  );
  useEffect(() => {
    void look();
    void askBackground('tend').catch(() => undefined);
  }, [db]);
  if (health?.state === 'sound') return <>{children}</>;
  if (!health || !backups) return <p class="empty">{t(review.loading)}</p>;
  return (
    <Recovery
      health={health}
      state={backups}
      actions={actions}
      notice={notice}
      onCloseNotice={() => setNotice(null)}
    />
  );
}
