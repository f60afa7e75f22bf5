import { t } from '../text.ts';
import { timeWords } from '../time.ts';
import { backup } from '../words/backup.ts';
import type { BackupState } from './backup-state.ts';

const NUMBERS = [3, 7, 14, 30];

/** A backup a day by itself: the switch, how many are kept, and how it goes. */
export function AutomaticBackup(props: {
  state: BackupState;
  onChange: (choice: { isOn: boolean; keep: number }) => void;
}) {
  const { isOn, keep, failure } = props.state;
  return (
    <fieldset class="automatic">
      <legend>{t(backup.automatic)}</legend>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => props.onChange({ isOn: event.currentTarget.checked, keep })}
        />
        {t(backup.switchOn)}
      </label>
      <p class="hint">{t(backup.automaticHint)}</p>
      {isOn && (
        <label>
          {t(backup.keep)}
          <select
            value={String(keep)}
            onChange={(event) => props.onChange({ isOn, keep: Number(event.currentTarget.value) })}
          >
            {NUMBERS.map((number) => (
              <option key={number} value={String(number)}>
                {t(backup.keepNumber, { number })}
              </option>
            ))}
          </select>
        </label>
      )}
      {isOn && failure !== null && (
        <p class="alarm" role="alert">
          {t(backup.failed, { reason: failure })}
        </p>
      )}
      <SavedBackups state={props.state} />
    </fieldset>
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
          <li key={name}>
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
