/** Languages an agent may have, by the names Zendesk gives their codes. */
export const locales: Record<string, string> = {
  'en-US': 'English (United States)',
  'en-GB': 'English (United Kingdom)',
  ar: 'العربية',
  he: 'עברית',
  de: 'Deutsch',
  'es-419': 'Español (Latinoamérica)',
  fr: 'Français',
  ja: '日本語',
  'pt-BR': 'Português (Brasil)',
};
