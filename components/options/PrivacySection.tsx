import { t } from '../text.ts';
import { options } from '../words/options.ts';

const ROWS = [
  [options.whatNotes, options.whereNotes],
  [options.whatSettings, options.whereSettings],
  [options.whatNothing, options.whereNothing],
] as const;

/** What is stored, and where. */
export function PrivacySection() {
  return (
    <>
      <p>{t(options.privacyHint)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(options.what)}</th>
            <th scope="col">{t(options.where)}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([what, where]) => (
            <tr key={what.en}>
              <td>{t(what)}</td>
              <td>{t(where)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{t(options.privateWindows)}</p>
    </>
  );
}
