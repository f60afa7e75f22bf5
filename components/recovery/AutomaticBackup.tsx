import { useState } from 'preact/hooks';
import { t } from '../text.ts';
import { timeWords } from '../time.ts';
import { backup } from '../words/backup.ts';
import { BackupPlace, FolderTakenBack } from './BackupPlace.tsx';
import type { BackupState, BackupWish } from './backup-state.ts';

const NUMBERS = [3, 7, 14, 30];

/** A backup a day by itself: the switch, where it is written, how many are kept, and how it goes. */
export function AutomaticBackup(props: {
  state: BackupState;
  onChange: (wish: BackupWish) => void;
  /** Missing where the browser gives no folder. */
  onChooseFolder?: (wish: BackupWish) => void;
  onAllowFolder: () => void;
}) {
  const { isOn, keep, folder } = props.state;
  // A folder is wanted before one is chosen: until then nothing has changed.
  const [isFolderWanted, setFolderWanted] = useState(false);
  const place = folder || isFolderWanted ? 'folder' : 'downloads';
  const wish: BackupWish = { isOn, keep, place: folder ? 'folder' : 'downloads' };
  const chooseFolder = props.onChooseFolder;
  const switchTo = (on: boolean) => {
    const next = { ...wish, isOn: on };
    if (on && place === 'folder' && !folder) chooseFolder?.(next);
    else props.onChange(next);
  };
  const moveTo = (to: BackupWish['place']) => {
    setFolderWanted(to === 'folder');
    if (to === 'downloads' && folder) props.onChange({ ...wish, place: to });
  };
  return (
    <fieldset class="automatic">
      <legend>{t(backup.automatic)}</legend>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => switchTo(event.currentTarget.checked)}
        />
        {t(backup.switchOn)}
      </label>
      {chooseFolder && (
        <BackupPlace
          folder={folder}
          place={place}
          onChange={moveTo}
          onChooseFolder={() => chooseFolder(wish)}
        />
      )}
      <p class="hint">{t(place === 'folder' ? backup.folderHint : backup.automaticHint)}</p>
      {isOn && <HowMany wish={wish} onChange={props.onChange} />}
      <HowItGoes state={props.state} onAllowFolder={props.onAllowFolder} />
      <SavedBackups state={props.state} />
    </fieldset>
  );
}

function HowMany({ wish, onChange }: { wish: BackupWish; onChange: (wish: BackupWish) => void }) {
  return (
    <label>
      {t(backup.keep)}
      <select
        value={String(wish.keep)}
        onChange={(event) => onChange({ ...wish, keep: Number(event.currentTarget.value) })}
      >
        {NUMBERS.map((number) => (
          <option key={number} value={String(number)}>
            {t(backup.keepNumber, { number })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What stands in the way of backups, if anything. */
function HowItGoes({ state, onAllowFolder }: { state: BackupState; onAllowFolder: () => void }) {
  const { isOn, folder, failure } = state;
  if (!isOn) return null;
  if (folder && !folder.isAllowed) {
    return <FolderTakenBack name={folder.name} onAllow={onAllowFolder} />;
  }
  if (failure === null) return null;
  return (
    <p class="alarm" role="alert">
      {t(backup.failed, { reason: failure })}
    </p>
  );
}

/** The files that are there to be restored, newest first. */
export function SavedBackups({ state }: { state: BackupState }) {
  if (state.saved.length === 0) return state.isOn ? <p class="hint">{t(backup.noneYet)}</p> : null;
  return (
    <>
      <p class="hint">{t(backup.savedHint)}</p>
      <ul class="backups">
        {state.saved.map(({ name, at, annotations, bookmarks }) => (
          <li key={`${name} ${at}`}>
            <code>{name}</code>
            <span class="facts">
              {timeWords(at)} · {t(backup.holds, { annotations, bookmarks })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
