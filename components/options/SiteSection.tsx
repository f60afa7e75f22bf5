import { useState } from 'preact/hooks';
import { siteName, sitePattern } from '../../domain/site.ts';
import { t } from '../text.ts';
import { options } from '../words/options.ts';
import { sites as words } from '../words/sites.ts';
import type { SectionProps } from './Options.tsx';

/** The sites whose pages may be read: the portal, and those that the reader adds and takes away. */
export function SiteSection({ state, actions }: SectionProps) {
  return (
    <>
      <p class="hint">{t(options.sitesHint)}</p>
      <ul class="rows">
        {state.hosts.map((host) => (
          <li key={host}>
            <span class="main">{siteName(host)}</span>
            {state.addedHosts.includes(host) && (
              <button
                type="button"
                aria-label={t(words.offOf, { site: siteName(host) })}
                onClick={() => actions.switchSite(host, false)}
              >
                {t(words.switchOff)}
              </button>
            )}
          </li>
        ))}
      </ul>
      <AddSite onAdd={(pattern) => actions.switchSite(pattern, true)} />
    </>
  );
}

/** The address of a site to be added; nothing is asked of the browser before the click. */
function AddSite({ onAdd }: { onAdd: (pattern: string) => void }) {
  const [typed, setTyped] = useState('');
  const [isOdd, setIsOdd] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const pattern = patternOf(typed);
    setIsOdd(pattern === null);
    if (pattern === null) return;
    onAdd(pattern);
    setTyped('');
  };
  return (
    <form class="add-site" onSubmit={submit}>
      <label class="address">
        {t(words.add)}
        <input
          type="text"
          class="field"
          inputMode="url"
          placeholder={t(words.address)}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="plain">
        {t(words.addIt)}
      </button>
      {isOdd && (
        <p class="error" role="alert">
          {t(words.noSite, { typed })}
        </p>
      )}
    </form>
  );
}

/** `scol.com.cn` and `https://www.scol.com.cn/a.html` are both the site; a name without a dot is none. */
function patternOf(typed: string): string | null {
  const address = typed.trim();
  const pattern = sitePattern(/^https?:\/\//.test(address) ? address : `https://${address}`);
  return pattern && /[^.]\.[^.]/.test(siteName(pattern)) ? pattern : null;
}
