import { describe, expect, it } from 'vitest';
import { helpline } from '../../tests/sample-pack.ts';
import { wordsOf } from '../pipeline/locales.ts';
import { lineCheckText, lineFacts, lineLanguagesText } from './describe-line.ts';
import { dateText } from './formats.ts';
import { LANGUAGES } from './languages.ts';
import type { TextKey, TextValues } from './text-key.ts';

describe.each(LANGUAGES)('a help line in $name', (language) => {
  const words = wordsOf(language.id);
  const text = (key: TextKey, values?: TextValues) => words.text(key, values);

  it('speaks languages by their names, or nobody knows which beside Dutch', () => {
    expect(lineLanguagesText(helpline('a', { languages: null }), words)).toBe(text('line.languages.unknown'));
    const spoken = lineLanguagesText(helpline('a', { languages: ['nl', 'ary'] }), words);
    for (const key of ['language-name.nl', 'language-name.ary'] as const) expect(spoken).toContain(text(key));
    expect(spoken).not.toMatch(/\{\{|ary/);
  });

  it('says what a call costs, also when that is not known', () => {
    expect(lineFacts(helpline('a', { cost: 'free' }), words)[0]).toBe(text('line.cost.free'));
    expect(lineFacts(helpline('a', { cost: 'usual' }), words)[0]).toBe(text('line.cost.usual'));
    expect(lineFacts(helpline('a'), words)[0]).toBe(text('line.cost.unknown'));
    const paid = lineFacts(helpline('a', { cost: 'per-minute', centsPerMinute: 35 }), words)[0];
    expect(paid).toBe(text('line.cost.per-minute', { cents: 35 }));
    expect(paid).toContain('35');
  });

  it('says that no name is asked only where that is known', () => {
    const anonymous = text('line.anonymous');
    expect(lineFacts(helpline('a', { anonymous: true }), words)).toContain(anonymous);
    expect(lineFacts(helpline('a', { anonymous: false }), words)).not.toContain(anonymous);
    expect(lineFacts(helpline('a'), words)).not.toContain(anonymous);
  });

  it('says when its number was checked, or only found', () => {
    const date = dateText('2026-11-21', language);
    expect(lineCheckText(helpline('a'), words)).toBe(text('line.checked', { date }));
    expect(lineCheckText(helpline('a', { secondHand: true }), words)).toBe(text('line.second-hand', { date }));
    expect(text('line.checked', { date })).not.toBe(text('line.second-hand', { date }));
  });
});
