import { describe, expect, it } from 'vitest';
import { daily, helpline } from '../../tests/sample-pack.ts';
import type { Words } from '../i18n/create-words.ts';
import { LANGUAGES, type LanguageId } from '../i18n/languages.ts';
import type { TextKey } from '../i18n/text-key.ts';
import { compileHelplines } from './compile-helplines.ts';
import { contentFolder } from './content-folder.ts';
import { hoursReader } from './expand-hours.ts';
import { bootHtml, type HelpNowParts, helpNowHtml } from './help-now-html.ts';
import { wordsOf } from './locales.ts';
import { readContent } from './read-content.ts';

const content = readContent(contentFolder());
const PARTS: HelpNowParts = {
  helpNow: content.helpNow,
  helplines: compileHelplines(content, hoursReader('2026-11-21', content.schoolHolidays), []),
  municipalities: [{ name: 'Amsterdam', phone: '14 020' }],
  spriteUrl: 'assets/p.svg',
  wordsOf,
};
const EVIL = `<b>"A" & 'B'</b><script>`;

/** What stands in the page for one language. */
function section(id: LanguageId, parts = PARTS): string {
  const found = new RegExp(`<section lang="${id}"[\\s\\S]*?</section>`).exec(helpNowHtml(parts));
  return found?.[0] ?? '';
}

describe.each(LANGUAGES)('Help now in $name', ({ id, dir }) => {
  it('stands in the page with its language and direction, open without a script', () => {
    expect(section(id)).toContain(`<section lang="${id}" dir="${dir}" data-only-language="${id}">`);
    expect(helpNowHtml(PARTS)).toMatch(/<details [^>]*\bopen>/);
  });

  it('has every line with its number to call, and the number of the municipality', () => {
    const html = section(id);
    const ids = [...new Set(content.helpNow.flatMap(({ lines }) => lines))];
    const phones = PARTS.helplines.filter((line) => ids.includes(line.id)).map(({ phone }) => phone);
    expect(phones).toHaveLength(ids.length);
    for (const phone of [...phones, '14 020']) {
      expect(html).toContain(`href="tel:${phone.replace(/\D/g, '')}"`);
      expect(html).toContain(`<bdi dir="ltr" translate="no">${phone}</bdi>`);
    }
  });

  it('has a title with a picture for every entry, and the texts that belong to it', () => {
    const html = section(id);
    const text = html.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    for (const entry of content.helpNow) {
      expect(html).toContain(`<use href="assets/p.svg#${entry.pictogram}">`);
      expect(text).toContain(`</svg>${wordsOf(id).text(`helpnow.${entry.id}.title` as TextKey)}</h3>`);
      for (const key of entry.say) expect(text).toContain(wordsOf(id).text(`helpnow.say.${key}` as TextKey));
    }
  });

  it('has what to say in Dutch, marked as Dutch', () => {
    const sentences = section(id).match(/<q [^>]*lang="nl" dir="ltr">/g) ?? [];
    const ofEntries = content.helpNow.flatMap(({ say }) => say).length;
    expect(sentences).toHaveLength(id === 'nl' ? ofEntries : ofEntries + 1);
  });

  it('says beside every number what a call costs and in which languages one can talk, known or not', () => {
    const entries = section(id).match(/<a class="phone"[\s\S]*?<p class="help-now__facts">[\s\S]*?<\/p>/g) ?? [];
    expect(entries).toHaveLength(section(id).split('<a class="phone"').length - 1);
    const text = (key: TextKey) => wordsOf(id).text(key);
    for (const entry of entries) {
      expect(
        [text('line.cost.free'), text('line.cost.unknown')].some((cost) => entry.includes(cost)),
        entry,
      ).toBe(true);
      expect(entry).toContain(text('line.languages.unknown'));
    }
  });

  it('says before the first number that the call can be seen later, and how to ask for an interpreter', () => {
    const [before = ''] = section(id).split('<a class="phone"');
    expect(before).toContain(wordsOf(id).text('helpnow.stays-visible'));
    expect(before.includes('Heeft u een tolk?')).toBe(id !== 'nl');
  });

  it('leaves no placeholder and no key', () => {
    expect(section(id)).not.toMatch(/\{\{|undefined|(?<![a-z])(helpnow|line|boot)\.[a-z]/);
  });

  it('is said while the app loads, and where it cannot run', () => {
    const html = bootHtml(wordsOf);
    expect(html).toContain(`<div lang="${id}" dir="${dir}" data-only-language="${id}">`);
    expect(html.match(/<noscript>/g)).toHaveLength(LANGUAGES.length);
  });
});

describe('a text', () => {
  const evilWords = (id: LanguageId): Words => ({ ...wordsOf(id), text: () => EVIL });

  it('of a translation cannot become HTML', () => {
    const html = helpNowHtml({ ...PARTS, wordsOf: evilWords }) + bootHtml(evilWords);
    expect(html).not.toMatch(/<(b|script)>/);
    expect(html).toContain('&#60;b&#62;');
    expect(html).not.toMatch(/aria-label="[^"]*</);
  });

  it('of the content cannot become HTML', () => {
    const helplines = PARTS.helplines.map((line) => ({ ...line, name: EVIL }));
    const html = helpNowHtml({ ...PARTS, helplines, municipalities: [{ name: EVIL, phone: '14 020' }] });
    expect(html).not.toMatch(/<(b|script)>/);
    expect(html).toContain('&#60;script&#62;');
  });

  it('of a line that is called after its number is not said twice', () => {
    const line = helpline('a', { name: '112', phone: '112' });
    const helpNow = [{ id: 'danger', pictogram: 'danger', lines: ['a'], text: false, municipality: false, say: [] }];
    const html = section('nl', { ...PARTS, helpNow, helplines: [line], municipalities: [] });
    expect(html.match(/>112</g)).toHaveLength(1);
    expect(html).not.toContain('112 112');
  });
});

it('hours are not said on a page that does not know the time, but day and night is', () => {
  const helpNow = [{ id: 'danger', pictogram: 'danger', lines: ['a', 'b'], text: false, municipality: false, say: [] }];
  const helplines = [helpline('a', { hours: daily(0, 24) }), helpline('b', { hours: daily(9, 17) })];
  const html = section('en', { ...PARTS, helpNow, helplines });
  expect(html.split(wordsOf('en').text('line.open.always'))).toHaveLength(2);
  expect(html).not.toContain('17:00');
});
