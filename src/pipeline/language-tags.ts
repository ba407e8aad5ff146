/** Tags of languages (BCP 47) as people write them: which are good, and which was meant. */

// A tag without a name could not be shown to anybody.
const NAMES = ['nl', 'en'].map((locale) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }));
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** The one way to write a tag; or null where it is none. */
export function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

export function isNamed(tag: string): boolean {
  return NAMES[0]?.of(tag) !== undefined;
}

/** What to write instead of something that is no good tag: another way to write it, or the name of a language. */
export function languageExpected({ input }: { readonly input?: unknown }): string {
  const meant = typeof input === 'string' ? tagMeant(input) : null;
  return `a language tag such as ar, tr or zh-Hant${meant ? ` (did you mean ${meant}?)` : ''}`;
}

function tagMeant(text: string): string | null {
  const other = canonical(text.replaceAll('_', '-'));
  if (other && isNamed(other)) return other;
  const tags = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const isName = (tag: string) => NAMES.some((names) => names.of(tag)?.toLowerCase() === text.toLowerCase());
  return tags.find((tag) => canonical(tag) === tag && isName(tag)) ?? null;
}
