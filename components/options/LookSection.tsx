import { LANGUAGES, t, type Word } from '../text.ts';
import { THEMES, type Theme } from '../theme.ts';
import { options } from '../words/options.ts';
import { Choice } from './Choice.tsx';
import type { SectionProps } from './Options.tsx';

/** Each language in its own words, so that a reader finds home from a language that is not understood. */
const LANGUAGE_NAMES = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' } as const;

const THEME_NAMES: Readonly<Record<Theme, Word>> = {
  auto: options.themeAuto,
  light: options.themeLight,
  dark: options.themeDark,
  contrast: options.themeContrast,
};

export function LookSection({ state, actions }: SectionProps) {
  return (
    <>
      <Choice
        name="language"
        label={t(options.language)}
        value={state.language}
        choices={[
          ['auto', t(options.followBrowser)],
          ...LANGUAGES.map((language) => [language, LANGUAGE_NAMES[language]] as const),
        ]}
        onChange={actions.setLanguage}
      />
      <Choice
        name="theme"
        label={t(options.theme)}
        value={state.theme}
        choices={THEMES.map((theme) => [theme, t(THEME_NAMES[theme])] as const)}
        onChange={actions.setTheme}
      />
    </>
  );
}
