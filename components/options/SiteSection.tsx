import { t } from '../text.ts';
import { options } from '../words/options.ts';
import type { SectionProps } from './Options.tsx';

/** The sites whose pages may be read. */
export function SiteSection({ state }: SectionProps) {
  return (
    <>
      <p class="hint">{t(options.sitesHint)}</p>
      <ul class="rows">
        {state.hosts.map((host) => (
          <li key={host}>{readable(host)}</li>
        ))}
      </ul>
    </>
  );
}

/** `*://*.myrb.net/*` is myrb.net to a reader. */
function readable(pattern: string): string {
  return pattern.replace(/^[^/]*:\/\/(?:\*\.)?/, '').replace(/\/\*$/, '');
}
