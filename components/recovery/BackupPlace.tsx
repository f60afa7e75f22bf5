import { Choice } from '../options/Choice.tsx';
import { t } from '../text.ts';
import { backup } from '../words/backup.ts';
import type { BackupState, BackupWish } from './backup-state.ts';

/** Where backups are written: the browser's folder for downloads, or one that the reader chooses. */
export function BackupPlace(props: {
  folder: BackupState['folder'];
  place: BackupWish['place'];
  onChange: (place: BackupWish['place']) => void;
  onChooseFolder: () => void;
}) {
  const { folder, place } = props;
  return (
    <>
      <Choice
        name="backup-place"
        label={t(backup.place)}
        value={place}
        choices={[
          ['downloads', t(backup.inDownloads)],
          ['folder', t(backup.inFolder)],
        ]}
        onChange={props.onChange}
      />
      {place === 'folder' && (
        <p class="place">
          {folder ? <code>{folder.name}</code> : <span>{t(backup.noFolder)}</span>}
          <button type="button" class="plain" onClick={props.onChooseFolder}>
            {t(folder ? backup.otherFolder : backup.chooseFolder)}
          </button>
        </p>
      )}
    </>
  );
}

/** The browser has taken the chosen folder back: until the reader allows it again, nothing is saved. */
export function FolderTakenBack(props: { name: string; onAllow: () => void }) {
  return (
    <div class="alarm" role="alert">
      <p>{t(backup.takenBack, { name: props.name })}</p>
      <button type="button" class="plain" onClick={props.onAllow}>
        {t(backup.allowAgain)}
      </button>
    </div>
  );
}
