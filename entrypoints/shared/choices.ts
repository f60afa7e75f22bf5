import { setColorMeanings } from '../../components/color-name.ts';
import { language, pickLanguage, setLanguage } from '../../components/text.ts';
import { setTheme, themeAttribute } from '../../components/theme.ts';
import { colorMeanings, languageChoice, theme } from '../../storage/settings.ts';

/** Sets language, theme and names of the colours to the reader's choice; to be done before anything is drawn. */
export async function applyChoices(): Promise<void> {
  const [chosen, look, meanings] = await Promise.all([
    languageChoice.getValue(),
    theme.getValue(),
    colorMeanings.getValue(),
  ]);
  setLanguage(chosen === 'auto' ? pickLanguage(navigator.languages) : chosen);
  setTheme(look);
  setColorMeanings(meanings);
}

/** Also on the document of one of our own views: language for screen readers and fonts, and the theme, which follows at once. */
export async function applyChoicesOn(document: Document): Promise<void> {
  const apply = async () => {
    await applyChoices();
    const root = document.documentElement;
    root.lang = language();
    const look = themeAttribute();
    if (look) root.dataset.theme = look;
    else delete root.dataset.theme;
  };
  await apply();
  theme.watch(() => void apply());
}
