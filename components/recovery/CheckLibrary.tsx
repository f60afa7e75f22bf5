import { useState } from 'preact/hooks';
import { t } from '../text.ts';
import { backup } from '../words/backup.ts';
import { page } from '../words/page.ts';
import type { Checked } from './backup-state.ts';

/** So many rows are listed; all of them are in the file. */
const MOST = 20;

/** Looks at every row, and shows those that cannot be read as what they are. They are kept, and in the way of none. */
export function CheckLibrary(props: {
  check: () => Promise<Checked>;
  saveFaulty: (checked: Checked) => void;
}) {
  const [checked, setChecked] = useState<Checked | 'running' | null>(null);
  const onCheck = async () => {
    setChecked('running');
    setChecked(await props.check());
  };
  return (
    <div class="check">
      <div class="buttons start">
        <button type="button" disabled={checked === 'running'} onClick={() => void onCheck()}>
          {t(checked === 'running' ? backup.checking : backup.check)}
        </button>
      </div>
      {checked !== null && checked !== 'running' && (
        <div role="status">
          <p>{t(checked.isSound ? backup.allSound : backup.notSound, { rows: checked.rows })}</p>
          {checked.faulty.length > 0 && (
            <>
              <p>{t(backup.faulty, { count: checked.faulty.length })}</p>
              <ul class="backups">
                {checked.faulty.slice(0, MOST).map(({ id, fault }) => (
                  <li key={id}>
                    <code>{id}</code>
                    <span class="facts">{fault}</span>
                  </li>
                ))}
              </ul>
              <button type="button" onClick={() => props.saveFaulty(checked)}>
                {t(page.saveAsFile)}
              </button>
            </>
          )}
        </div>
      )}
    </div>
  );
}
