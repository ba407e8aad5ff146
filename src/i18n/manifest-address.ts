import type { LanguageId } from './languages.ts';

/** The manifest of the app in a language, relative to the page. Its name never changes: browsers come back to it for news. */
export function manifestAddress(id: LanguageId): string {
  return `manifest.${id}.webmanifest`;
}
