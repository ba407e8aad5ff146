/** Wiring: the one file that knows all folders. */

import content from 'virtual:content';
import { render } from 'preact';
import { amsterdamTime } from './domain/clock.ts';
import { createWords } from './i18n/create-words.ts';
import { setDocumentLanguage } from './i18n/document-language.ts';
import { type LanguageId, preferredLanguage } from './i18n/languages.ts';
import { decodePack } from './pack/decode.ts';
import { App } from './ui/app.tsx';
import type { Ports } from './ui/ports.ts';
import './ui/styles/index.css';

const LOCALES: Record<LanguageId, () => Promise<{ default: Record<string, string> }>> = {
  nl: () => import('../locales/nl.json'),
  en: () => import('../locales/en.json'),
  ar: () => import('../locales/ar.json'),
  tr: () => import('../locales/tr.json'),
};

const ports: Ports = {
  content,
  now: () => amsterdamTime(Date.now()),
  showLanguage: setDocumentLanguage,
  async loadPack({ url, sha256 }) {
    try {
      const response = await fetch(url);
      if (!response.ok) return { problem: 'unreachable' };
      return await decodePack(new Uint8Array(await response.arrayBuffer()), sha256);
    } catch {
      // No network, or it went away half-way: one and the same for the person.
      return { problem: 'unreachable' };
    }
  },
  async loadWords(id) {
    try {
      return createWords(id, (await LOCALES[id]()).default);
    } catch {
      // The screen says so in the language it has.
      return null;
    }
  },
};

const root = document.getElementById('app');
const words = await ports.loadWords(preferredLanguage(navigator.languages));
// Without words nothing is drawn: the page itself says in four languages what to do.
if (root && words) {
  const help = document.getElementById('help-now');
  // Somebody who is reading Help now, or about to call, keeps it open.
  if (scrollY === 0 && !help?.contains(document.activeElement)) help?.removeAttribute('open');
  root.replaceChildren();
  render(<App ports={ports} firstWords={words} />, root);
}
