import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/languages.ts';
import { manifestAddress } from '../i18n/manifest-address.ts';
import { type InstallIcons, installIcons } from './install-icons.ts';
import { localeFile, wordsOf } from './locales.ts';
import { manifestOf } from './manifest.ts';

let icons: InstallIcons;
beforeAll(async () => {
  icons = await installIcons();
});

const HELP = /hulp|help|yardım|مساعدة|عون/iu;

describe.each(LANGUAGES)('the manifest in $name', ({ id, dir }) => {
  const manifest = () => manifestOf(id, icons);
  const page = 'https://example.org/some/path/';
  const resolved = (address: string) => new URL(address, page + manifestAddress(id)).href;

  it('is in its language and direction', () => {
    expect(manifest()).toMatchObject({ lang: id, dir, name: wordsOf(id).text('app.name') });
    expect(manifest().shortcuts.map((shortcut) => shortcut.name)).toEqual([
      wordsOf(id).text('helpnow.title'),
      wordsOf(id).text('app.search'),
    ]);
  });

  it('says all in four languages for browsers that choose themselves', () => {
    const entries = [manifest(), ...manifest().shortcuts].flatMap((part) => Object.entries(part));
    const localized = entries.filter(([name]) => name.endsWith('_localized'));
    expect(localized.map(([name]) => name).sort()).toEqual([
      'description_localized',
      'name_localized',
      'name_localized',
      'name_localized',
      'short_name_localized',
      'short_name_localized',
    ]);
    for (const [, texts] of localized) {
      expect(Object.entries(texts as object).map(([lang, text]) => [lang, text.lang, text.dir])).toEqual(
        LANGUAGES.map((language) => [language.id, language.id, language.dir]),
      );
    }
  });

  it('names the app without a word about help, and short enough for a home screen', () => {
    const { name, short_name, description } = manifest();
    for (const text of [name, short_name, description]) expect(text).not.toMatch(HELP);
    expect([...short_name].length).toBeLessThanOrEqual(12);
  });

  it('stays within the folder of the page, wherever that is', () => {
    const { start_url, scope, shortcuts } = manifest();
    expect([start_url, scope].map(resolved)).toEqual([page, page]);
    expect(shortcuts.map(({ url }) => resolved(url))).toEqual([`${page}#help-now`, `${page}#search`]);
    const addresses = [...manifest().icons, ...shortcuts.flatMap((shortcut) => shortcut.icons)].map(({ src }) => src);
    for (const address of addresses) {
      expect(resolved(address).startsWith(page)).toBe(true);
      expect(icons.files[address], address).toBeInstanceOf(Uint8Array);
    }
  });

  it('is the same app in every language', () => {
    const { start_url, scope, ...rest } = manifestOf('nl', icons);
    expect(manifest()).toMatchObject({ start_url, scope });
    // From the top of the host, where two builds would be one app.
    expect(rest).not.toHaveProperty('id');
    expect(manifest()).not.toHaveProperty('id');
  });
});

it('finds the words of a name that must not be there', () => {
  for (const { id } of LANGUAGES) {
    expect((localeFile(id).value as Record<string, string>)['helpnow.title']).toMatch(HELP);
  }
});
