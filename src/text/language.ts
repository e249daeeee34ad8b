import type { Texts } from './texts.ts';

/** The languages this app has texts in. */
export type Language = 'en' | 'ar';

export type Direction = 'ltr' | 'rtl';

const directions: Record<Language, Direction> = { en: 'ltr', ar: 'rtl' };

/** Every language but English, which is bundled. */
const others: Record<Exclude<Language, 'en'>, () => Promise<Texts>> = {
  ar: () => import('../../translations/ar.json'),
};

/**
 * The language to show to an agent with this locale: theirs where there are texts in it, else English.
 * @param locale BCP 47, for instance `ar-EG`; anything else counts as a locale without texts
 */
export function chooseLanguage(locale: string): Language {
  const language = locale.toLowerCase().split(/[-_]/)[0];
  return language === 'ar' ? 'ar' : 'en';
}

/** The direction follows the language of the texts, not the agent's locale. */
export function directionOf(language: Language): Direction {
  return directions[language];
}

/** Texts of a language that is not bundled. Rejects when its file does not load. */
export function loadTexts(language: Exclude<Language, 'en'>): Promise<Texts> {
  return others[language]();
}
