/** The languages as equals: own name, direction, and the locale that formats numbers and dates with Latin digits. */
export const LANGUAGES = [
  { id: 'nl', name: 'Nederlands', dir: 'ltr', locale: 'nl-NL' },
  { id: 'en', name: 'English', dir: 'ltr', locale: 'en-GB' },
  { id: 'ar', name: 'العربية', dir: 'rtl', locale: 'ar-u-nu-latn' },
  { id: 'tr', name: 'Türkçe', dir: 'ltr', locale: 'tr-TR' },
] as const;

export type Language = (typeof LANGUAGES)[number];
export type LanguageId = Language['id'];

/** The language of an id. */
export function languageOf(id: LanguageId): Language {
  return LANGUAGES.find((language) => language.id === id) ?? LANGUAGES[0];
}

export function isLanguageId(id: string): id is LanguageId {
  return LANGUAGES.some((language) => language.id === id);
}

/** The first of a person's preferred languages (BCP 47 tags) that the app speaks, or Dutch. */
export function preferredLanguage(preferred: readonly string[]): LanguageId {
  return preferred.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isLanguageId) ?? 'nl';
}
