import { type LanguageId, languageOf } from './languages.ts';
import { manifestAddress } from './manifest-address.ts';

/** The one writer of the document's language and direction. Parts of the page that stand there in every language show in this one only. */
export function setDocumentLanguage(id: LanguageId): void {
  document.documentElement.lang = id;
  document.documentElement.dir = languageOf(id).dir;
  // Whoever installs the app gets its name in the language of the screen.
  document.querySelector('link[rel="manifest"]')?.setAttribute('href', manifestAddress(id));
  for (const part of document.querySelectorAll<HTMLElement>('[data-only-language]')) {
    part.hidden = part.dataset.onlyLanguage !== id;
  }
}
