/** Every part of the interface in its states, on a fixed day: `?language=ar`, `?group=home`, `?theme=voorbeeldstad`. For whoever works on it, and for the tests. */
import content from 'virtual:content';
import { render } from 'preact';
import type { AppContent } from '../../src/domain/app-content.ts';
import type { Pack } from '../../src/domain/social-map.ts';
import { createWords } from '../../src/i18n/create-words.ts';
import { setDocumentLanguage } from '../../src/i18n/document-language.ts';
import { isLanguageId, LANGUAGES } from '../../src/i18n/languages.ts';
import { decodePack } from '../../src/pack/decode.ts';
import { GROUPS } from './examples/groups.ts';
import { type Basis, Stage } from './stage.tsx';
import '../../src/ui/styles/utrecht.scss';
import '../../src/ui/styles/index.css';
import './gallery.css';

const asked = new URLSearchParams(location.search);
const language = asked.get('language') ?? '';
const id = isLanguageId(language) ? language : 'nl';
const group = asked.get('group');

const texts: { readonly default: Record<string, string> } = await import(`../../locales/${id}.json`);
const basis: Basis = {
  words: createWords(id, texts.default),
  // The addresses of the content are relative to the page of the app, which stands at the top.
  content: { ...content, pictograms: { ...content.pictograms, url: `/${content.pictograms.url}` } },
  packs: { voorbeeldstad: await packOf('voorbeeldstad', content), amsterdam: await packOf('amsterdam', content) },
};
setDocumentLanguage(id);
const themes = [...document.querySelectorAll<HTMLLinkElement>('link[data-theme-of]')];
const themed = themes.find(({ dataset }) => dataset.themeOf === asked.get('theme'));
if (themed) await dressIn(themed);
const root = document.getElementById('gallery');
if (root) render(<Gallery />, root);

function Gallery() {
  const shown = GROUPS.filter((one) => group === null || one.id === group);
  const theme = themed?.dataset.themeOf;
  const link = (change: { language?: string; group?: string | null; theme?: string | null }) => {
    const now = { language: id, group, theme, ...change };
    return `?${new URLSearchParams(Object.entries(now).flatMap(([name, value]) => (value ? [[name, value]] : [])))}`;
  };
  return (
    <main>
      <header class="gallery__links" lang="en" dir="ltr">
        <h1>Gallery</h1>
        <p>
          {LANGUAGES.map((one) => (
            <a key={one.id} href={link({ language: one.id })} lang={one.id} aria-current={one.id === id}>
              {one.name}
            </a>
          ))}
        </p>
        <p>
          <a href={link({ group: null })} aria-current={group === null}>
            all
          </a>
          {GROUPS.map((one) => (
            <a key={one.id} href={link({ group: one.id })} aria-current={one.id === group}>
              {one.id}
            </a>
          ))}
        </p>
        <p>
          <a href={link({ theme: null })} aria-current={!themed}>
            neutral
          </a>
          {themes.map((one) => (
            <a key={one.href} href={link({ theme: one.dataset.themeOf ?? null })} aria-current={one === themed}>
              {one.dataset.themeOf}
            </a>
          ))}
        </p>
      </header>
      {shown.map((one) => (
        <section key={one.id} class="gallery__group" data-group={one.id} aria-label={one.id}>
          <h2 lang="en" dir="ltr">
            {one.id}
          </h2>
          <div class="gallery__examples">
            {one.examples.map((example) => (
              <article key={example.name} class="gallery__example" data-example={`${one.id}: ${example.name}`}>
                <p class="gallery__name" lang="en" dir="ltr">
                  {example.name}
                </p>
                <Stage example={example} basis={basis} />
              </article>
            ))}
          </div>
        </section>
      ))}
    </main>
  );
}

/** Resolves once the theme is there: what is measured before has other colours. */
function dressIn(theme: HTMLLinkElement): Promise<void> {
  return new Promise((dressed, failed) => {
    theme.onload = () => dressed();
    theme.onerror = () => failed(new Error(`no theme of ${theme.dataset.themeOf}`));
    // The addresses of themes are relative to the page of the app, too.
    theme.href = `/${theme.getAttribute('href')}`;
    theme.disabled = false;
  });
}

async function packOf(region: string, { packs }: AppContent): Promise<Pack> {
  const source = packs.find((one) => one.id === region);
  if (!source) throw new Error(`the build has no ${region}`);
  const response = await fetch(`/${source.url}`);
  const read = await decodePack(new Uint8Array(await response.arrayBuffer()), source.sha256);
  if ('problem' in read) throw new Error(`the map of ${region}: ${read.problem}`);
  // Of a map made after the day of the examples, each would remark that the clock is wrong.
  return { ...read.pack, today: '2026-11-22' };
}
