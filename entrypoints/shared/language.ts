import { language, pickLanguage, setLanguage } from '../../components/text.ts';
import { languageChoice } from '../../storage/settings.ts';

/** Sets the language of the interface to the reader's choice, or the browser's; to be done before anything is drawn. */
export async function useChosenLanguage(): Promise<void> {
  const choice = await languageChoice.getValue();
  setLanguage(choice === 'auto' ? pickLanguage(navigator.languages) : choice);
}

/** Also on the document, for screen readers and fonts. */
export async function useChosenLanguageOn(document: Document): Promise<void> {
  await useChosenLanguage();
  document.documentElement.lang = language();
}
