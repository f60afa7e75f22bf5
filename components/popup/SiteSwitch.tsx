import { siteName } from '../../domain/site.ts';
import { t } from '../text.ts';
import { sites as words } from '../words/sites.ts';

/** The site of the page in front, as the match pattern of its permission, and whether its pages may be read. */
export type Site = { pattern: string; isPermitted: boolean };

/** Switches Quandian on or off for the site of the page in front; the browser asks the reader before it is on. */
export function SiteSwitch(props: { site: Site; onSwitch: (on: boolean) => void }) {
  const { pattern, isPermitted } = props.site;
  return (
    <section class="banner site">
      <p>{t(isPermitted ? words.isOn : words.isOff, { site: siteName(pattern) })}</p>
      <button
        type="button"
        class={isPermitted ? undefined : 'primary'}
        onClick={() => props.onSwitch(!isPermitted)}
      >
        {t(isPermitted ? words.switchOff : words.switchOn)}
      </button>
    </section>
  );
}
