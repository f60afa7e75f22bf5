import { type Notice, Toast } from '../Toast.tsx';
import { language, t, type Word } from '../text.ts';
import { common } from '../words/common.ts';
import { options } from '../words/options.ts';
import { ColorSection } from './ColorSection.tsx';
import { KeySection } from './KeySection.tsx';
import { LookSection } from './LookSection.tsx';
import { MarkSection } from './MarkSection.tsx';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { PrivacySection } from './PrivacySection.tsx';
import { SiteSection } from './SiteSection.tsx';
import { StorageSection } from './StorageSection.tsx';

export type SectionProps = { state: OptionsState; actions: OptionsActions };

const SECTIONS: readonly [
  id: string,
  name: Word,
  Section: (props: SectionProps) => preact.ComponentChild,
][] = [
  ['look', options.look, LookSection],
  ['marks', options.marks, MarkSection],
  ['colors', options.colors, ColorSection],
  ['keys', options.keys, KeySection],
  ['sites', options.sites, SiteSection],
  ['storage', options.storage, StorageSection],
  ['privacy', options.privacy, PrivacySection],
];

/** Everything that the reader can choose, on one page; each choice holds at once. */
export function Options(
  props: SectionProps & { notice: Notice | null; onCloseNotice: () => void },
) {
  const { state, actions, notice } = props;
  return (
    <main class="quandian options" lang={language()}>
      <header>
        <h1>
          <span>{t(common.productName)}</span> {t(options.title)}
        </h1>
        <nav aria-label={t(options.sections)}>
          {SECTIONS.map(([id, name]) => (
            <a href={`#${id}`} key={id}>
              {t(name)}
            </a>
          ))}
        </nav>
      </header>
      <div class="sections">
        {SECTIONS.map(([id, name, Section]) => (
          <section id={id} key={id} aria-labelledby={`${id}-name`}>
            <h2 id={`${id}-name`}>{t(name)}</h2>
            <Section state={state} actions={actions} />
          </section>
        ))}
        <footer class="facts">
          {t(options.about, { version: state.version })}
          <button type="button" onClick={actions.openWelcome}>
            {t(options.openWelcome)}
          </button>
        </footer>
      </div>
      {notice && <Toast notice={notice} onClose={props.onCloseNotice} />}
    </main>
  );
}
