/** The languages of the interface. */
export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One word or sentence in every language; `{name}` stands for a value. A missing language does not compile. */
export type Word = Record<Language, string>;

let current: Language = 'zh-CN';

/** Chooses the language of all words that are rendered from now on. */
export function setLanguage(language: Language): void {
  current = language;
}

/** The language of the interface now, for `lang` attributes and dates. */
export function language(): Language {
  return current;
}

/** The first language of ours that a reader with these preferences can read: `zh-HK` is zh-TW, anything else en. */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    if (/^zh\b/i.test(tag)) return /hant|tw|hk|mo/i.test(tag) ? 'zh-TW' : 'zh-CN';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}

/** `{name}`, or `{name|article|articles}`: the number with the form that goes with it. */
const VALUE = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;
const plurals = new Intl.PluralRules('en');

/** The word in the language of the interface, its `{name}`s filled in. Of our languages English alone has plural forms. */
export function t(word: Word, values: Record<string, string | number> = {}): string {
  return word[current].replace(VALUE, (whole, name: string, one?: string, many?: string) => {
    const value = String(values[name] ?? whole);
    if (one === undefined) return value;
    return `${value} ${plurals.select(Number(value)) === 'one' ? one : many}`;
  });
}
