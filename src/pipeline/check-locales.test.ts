import { describe, expect, it } from 'vitest';
import type { LanguageId } from '../i18n/languages.ts';
import { checkLocales } from './check-locales.ts';
import { contentFolder } from './content-folder.ts';
import { localeFile } from './locales.ts';
import { type Content, readContent } from './read-content.ts';
import { parseSource, type SourceFile } from './source-file.ts';

const content = readContent(contentFolder());

/** The languages as they are, with one of them changed; written out as a file of its own, a key a line. */
function withTexts(id: LanguageId, change: (texts: Record<string, unknown>) => void, others = localeFile) {
  const texts = { ...(localeFile(id).value as Record<string, unknown>) };
  change(texts);
  const file = parseSource(JSON.stringify(texts, null, 2), `locales/${id}.json`);
  return (asked: LanguageId): SourceFile => (asked === id ? file : others(asked));
}

function lineOf(read: (id: LanguageId) => SourceFile, id: LanguageId, key: string): number {
  return Object.keys(read(id).value as object).indexOf(key) + 2;
}

/** The problems, and that each names the file and a line in it. */
function told(read: (id: LanguageId) => SourceFile, id: LanguageId) {
  const problems = checkLocales(content, read);
  for (const { file, line } of problems) expect([file, typeof line]).toEqual([`locales/${id}.json`, 'number']);
  return problems;
}

it('four languages that say the same have no problem', () => {
  expect(checkLocales(content)).toEqual([]);
});

describe('one language that differs', () => {
  it('misses a key', () => {
    const read = withTexts('tr', (texts) => delete texts['step.next']);
    expect(told(read, 'tr')).toMatchObject([{ found: 'no step.next', expected: 'a text for step.next' }]);
  });

  it.each(['zero', 'one', 'two', 'few', 'many', 'other'])('misses the plural form "%s" of Arabic', (form) => {
    const read = withTexts('ar', (texts) => delete texts[`travel.foot_${form}`]);
    expect(told(read, 'ar')).toMatchObject([{ found: `no travel.foot_${form}` }]);
  });

  it('has a plural form that the language does not have', () => {
    const read = withTexts('en', (texts) => Object.assign(texts, { 'travel.foot_few': 'about {{count}} minutes' }));
    const line = lineOf(read, 'en', 'travel.foot_few');
    expect(told(read, 'en')).toMatchObject([{ line, path: 'travel.foot_few', found: 'the key travel.foot_few' }]);
  });

  it('has a key too many, on its line, with the one that was meant', () => {
    const read = withTexts('en', (texts) => Object.assign(texts, { 'step.nxt': 'Next' }));
    const expected = expect.stringContaining('did you mean step.next?');
    expect(told(read, 'en')).toMatchObject([{ line: lineOf(read, 'en', 'step.nxt'), path: 'step.nxt', expected }]);
  });

  it('misses a placeholder, on its line', () => {
    const read = withTexts('ar', (texts) => Object.assign(texts, { 'line.open.until': 'مفتوح' }));
    const line = lineOf(read, 'ar', 'line.open.until');
    expect(told(read, 'ar')).toMatchObject([{ line, found: 'no placeholder', expected: 'time' }]);
  });

  it('has another placeholder', () => {
    const read = withTexts('tr', (texts) => Object.assign(texts, { 'line.open.until': '{{tijd}}' }));
    expect(told(read, 'tr')).toMatchObject([{ path: 'line.open.until', found: 'tijd', expected: 'time' }]);
  });

  it('may say one or two in a word of its own, and never many', () => {
    const worded = withTexts('ar', (texts) => Object.assign(texts, { 'travel.foot_two': 'دقيقتان' }));
    const wrong = withTexts('ar', (texts) => Object.assign(texts, { 'travel.foot_many': 'دقائق' }));
    expect(told(worded, 'ar')).toEqual([]);
    expect(told(wrong, 'ar')).toMatchObject([{ path: 'travel.foot_many', expected: 'count' }]);
  });

  it.each(['', ' ', 'Next ', 3, null])('has %j where a text should stand', (text) => {
    const read = withTexts('en', (texts) => Object.assign(texts, { 'step.next': text }));
    expect(told(read, 'en')).toMatchObject([{ line: lineOf(read, 'en', 'step.next'), path: 'step.next' }]);
  });

  it('holds no texts at all', () => {
    const none = parseSource('null', 'locales/tr.json');
    expect(told((id) => (id === 'tr' ? none : localeFile(id)), 'tr')).toMatchObject([{ expected: 'keys with texts' }]);
  });
});

it('mistakes in several languages are told at once', () => {
  const english = withTexts('en', (texts) => delete texts['step.next']);
  const read = withTexts('ar', (texts) => delete texts['step.back'], english as typeof localeFile);
  expect(checkLocales(content, read).map(({ file }) => file)).toEqual(['locales/en.json', 'locales/ar.json']);
});

describe('labels of the content', () => {
  const changed = (change: Partial<Content>) => checkLocales({ ...content, ...change });

  it('are missed where the content has something new', () => {
    const [line] = content.helplines;
    const [danger] = content.helpNow;
    const { choices, domains, needs } = content.needs;
    const added = {
      domains: [...domains, { id: 'space', pictogram: 'home', choices: [] }],
      choices: [...choices, { id: 'fly', pictogram: 'home', needs: [] }],
      needs: [...needs, { id: 'flying', domain: 'space', pictogram: 'home', safety: false, lines: [] }],
    };
    const problems = changed({
      needs: added,
      helplines: line ? [...content.helplines, { ...line, id: 'new-line' }] : [],
      helpNow: danger ? [...content.helpNow, { ...danger, id: 'flood', text: true, say: ['boat'] }] : [],
      placeKinds: { ...content.placeKinds, harbour: { pictogram: 'home', needs: [], facts: {} } },
    });
    expect(problems.map(({ found }) => found)).toEqual([
      'no domain.space',
      'no choice.fly',
      'no need.flying',
      'no kind.harbour',
      'no kind.harbour.offer',
      'no kind.harbour.discreet',
      'no line.new-line.what',
      'no helpnow.flood.title',
      'no helpnow.flood.text',
      'no helpnow.say.boat',
    ]);
    for (const { file, line } of problems) expect([file, line]).toEqual(['locales/nl.json', 1]);
  });

  it('are told where they are of nothing in the content, on their line', () => {
    const problems = changed({ helplines: content.helplines.slice(1) });
    const key = `line.${content.helplines[0]?.id}.what`;
    const line = localeFile('nl').lineOf([key]);
    expect(problems).toMatchObject([{ file: 'locales/nl.json', line, path: key, found: `the label ${key}` }]);
  });
});
