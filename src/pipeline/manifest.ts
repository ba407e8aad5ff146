/** The web app manifest of a language: the name of the app, its icons and shortcuts, as phones show them. */
import { LANGUAGES, type LanguageId, languageOf } from '../i18n/languages.ts';
import type { TextKey } from '../i18n/text-key.ts';
import type { InstallIcons } from './install-icons.ts';
import { wordsOf } from './locales.ts';
import { pageColours } from './page-colours.ts';

/**
 * Every address is relative, so that the build can stand under any path. There is no `id`: a relative one would be read from
 * the top of the host, so that two builds on one host were one app. Without it the app is known by its `start_url`,
 * which is the same in all languages.
 */
export function manifestOf(id: LanguageId, { app, shortcuts }: Pick<InstallIcons, 'app' | 'shortcuts'>) {
  const { dir } = languageOf(id);
  return {
    lang: id,
    dir,
    ...localized('name', 'app.name', id),
    ...localized('short_name', 'app.name', id),
    ...localized('description', 'app.description', id),
    start_url: './',
    scope: './',
    display: 'standalone',
    orientation: 'any',
    background_color: pageColours().light,
    theme_color: pageColours().light,
    categories: ['lifestyle', 'utilities'],
    icons: app,
    shortcuts: [
      { ...localized('name', 'helpnow.title', id), url: './#help-now', icons: [shortcuts.helpNow] },
      {
        ...localized('name', 'app.search', id),
        ...localized('short_name', 'app.search.short', id),
        url: './#search',
        icons: [shortcuts.search],
      },
    ],
  };
}

type Localized<Member extends string> = { readonly [Name in Member]: string } & {
  readonly [Name in `${Member}_localized`]: Readonly<Record<string, object>>;
};

/** A text in the language of the screen, and in all of them for browsers that follow the language of the phone. */
function localized<Member extends string>(member: Member, key: TextKey, id: LanguageId): Localized<Member> {
  const all = LANGUAGES.map(({ id, dir }) => [id, { value: wordsOf(id).text(key), lang: id, dir }]);
  const texts = { [member]: wordsOf(id).text(key), [`${member}_localized`]: Object.fromEntries(all) };
  return texts as Localized<Member>;
}
