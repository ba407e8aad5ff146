/** Four languages as equals: a key, plural form, placeholder or label missing in one stops the build. */
import { LANGUAGES, type LanguageId } from '../i18n/languages.ts';
import { localeFile } from './locales.ts';
import { oneOf, type Problem, shown } from './problems.ts';
import type { Content } from './read-content.ts';
import type { SourceFile } from './source-file.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;
// These forms may say the number in a word of their own.
const WORDED_FORMS = ['zero', 'one', 'two'];

/** Every difference between the languages, and every piece of content without a label. */
export function checkLocales(content: Content, read: (id: LanguageId) => SourceFile = localeFile): Problem[] {
  const source = read('nl');
  const problems = notTexts(source);
  if (problems.length > 0) return problems;
  const dutch = textsOf(source);
  for (const { id } of LANGUAGES) {
    const file = read(id);
    const wrong = notTexts(file);
    problems.push(...(wrong.length > 0 ? wrong : checkLanguage(id, file, dutch)));
  }
  return [...problems, ...checkLabels(content, source, dutch)];
}

function textsOf(file: SourceFile): Record<string, string> {
  return file.value as Record<string, string>;
}

function notTexts(file: SourceFile): Problem[] {
  if (typeof file.value !== 'object' || file.value === null)
    return [file.problem([], shown(file.value), 'keys with texts')];
  return Object.entries(file.value).flatMap(([key, text]) => {
    const good = typeof text === 'string' && text.trim() !== '' && text === text.trim();
    return good ? [] : [file.problem([key], shown(text), 'a text without spaces around it')];
  });
}

function checkLanguage(id: LanguageId, file: SourceFile, dutch: Record<string, string>): Problem[] {
  const texts = textsOf(file);
  const expected = expectedKeys(id, dutch);
  const missing = expected
    .filter((key) => !(key in texts))
    .map((key) => file.problem([], `no ${key}`, `a text for ${key}`));
  const extra = Object.keys(texts).filter((key) => !expected.includes(key));
  const placeholders = expected.filter((key) => key in texts).flatMap((key) => checkPlaceholders(key, file, dutch));
  return [
    ...missing,
    ...extra.map((key) => file.problem([key], `the key ${key}`, oneOf(expected, key))),
    ...placeholders,
  ];
}

/** The keys of a language: those of Dutch, each plural in all the forms that the language has. */
function expectedKeys(id: LanguageId, dutch: Record<string, string>): string[] {
  const forms = new Intl.PluralRules(id).resolvedOptions().pluralCategories;
  const keys = Object.keys(dutch).flatMap((key) => {
    const base = key.replace(PLURAL, '');
    return base === key ? [key] : forms.map((form) => `${base}_${form}`);
  });
  return [...new Set(keys)];
}

function checkPlaceholders(key: string, file: SourceFile, dutch: Record<string, string>): Problem[] {
  const form = PLURAL.exec(key)?.[1];
  const wanted = placeholdersOf(dutch[key] ?? dutch[key.replace(PLURAL, '_other')] ?? '');
  const found = placeholdersOf(textsOf(file)[key] ?? '');
  const mayOmit = (name: string) => name === 'count' && WORDED_FORMS.includes(form ?? '');
  const missing = wanted.filter((name) => !found.includes(name) && !mayOmit(name));
  const extra = found.filter((name) => !wanted.includes(name));
  if (missing.length + extra.length === 0) return [];
  return [file.problem([key], found.join(', ') || 'no placeholder', wanted.join(', ') || 'no placeholder')];
}

function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name = '']) => name).sort();
}

/** Every need, choice, domain, fact, kind, line and kind of help now has its label, and no label is for nothing. */
function checkLabels(content: Content, file: SourceFile, dutch: Record<string, string>): Problem[] {
  const wanted = new Set([
    ...content.needs.domains.map(({ id }) => `domain.${id}`),
    'domain.talk',
    ...content.needs.choices.map(({ id }) => `choice.${id}`),
    ...content.needs.needs.map(({ id }) => `need.${id}`),
    ...Object.keys(content.placeKinds).flatMap((id) => ['', '.offer', '.discreet'].map((form) => `kind.${id}${form}`)),
    ...Object.entries(content.factLooks).flatMap(([fact, looks]) => [
      `fact.${fact}`,
      ...Object.keys(looks).map((value) => `fact.${fact}.${value}`),
    ]),
    ...Object.keys(content.factLooks.place).flatMap((feature) =>
      ['not', 'unknown'].map((form) => `fact.place.${feature}.${form}`),
    ),
    ...['name-asked.enter', 'name-asked.talk', 'name-asked.help', 'languages.spoken-at', 'for-whom.ages-from'].map(
      (form) => `fact.${form}`,
    ),
    ...content.helplines.map(({ id }) => `line.${id}.what`),
    ...content.helpNow.flatMap(({ id, text, say }) => [
      `helpnow.${id}.title`,
      ...(text ? [`helpnow.${id}.text`] : []),
      ...say.map((sentence) => `helpnow.say.${sentence}`),
    ]),
  ]);
  const ofContent = /^(domain|choice|need|kind|fact)\.|^line\..+\.what$|^helpnow\..+\.(title|text)$|^helpnow\.say\./;
  const missing = [...wanted].filter((key) => !(key in dutch));
  const idle = Object.keys(dutch).filter((key) => ofContent.test(key) && !wanted.has(key));
  return [
    ...missing.map((key) => file.problem([], `no ${key}`, `a label for ${key}`)),
    ...idle.map((key) => file.problem([key], `the label ${key}`, 'a label of something in the content')),
  ];
}
