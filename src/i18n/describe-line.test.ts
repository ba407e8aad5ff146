import { describe, expect, it } from 'vitest';
import { daily, helpline, NOW, weekly } from '../../tests/sample-pack.ts';
import { wordsOf } from '../pipeline/locales.ts';
import { lineCheckText, lineFacts, lineLanguagesText } from './describe-line.ts';
import { dateText, weekdayText } from './formats.ts';
import { LANGUAGES } from './languages.ts';
import type { TextKey, TextValues } from './text-key.ts';

const EVENING = { date: NOW.date, minute: 21 * 60 };

describe.each(LANGUAGES)('a help line in $name', (language) => {
  const words = wordsOf(language.id);
  const text = (key: TextKey, values?: TextValues) => words.text(key, values);

  it('is open until it closes', () => {
    expect(lineFacts(helpline('a', { hours: daily(9, 17) }), NOW, words)).toContain(
      text('line.open.until', { time: '17:00' }),
    );
  });

  it('is closed, and opens again on a day with a name', () => {
    const monday = weekdayText({ date: '2026-11-30', minute: 0 }, language);
    const line = helpline('a', { hours: weekly({ 0: [[540, 1020]] }) });
    expect(lineFacts(line, EVENING, words)).toContain(text('line.closed.until', { day: monday, time: '09:00' }));
  });

  it('is closed without a promise where the next day is not known', () => {
    const line = helpline('a', { hours: daily(9, 17, { dates: { '2026-11-24': null } }) });
    expect(lineFacts(line, EVENING, words)).toContain(text('line.closed'));
  });

  it('is open without a promise where the end of it is not known', () => {
    const line = helpline('a', { hours: daily(9, 24, { dates: { '2026-11-24': null } }) });
    const [hours] = lineFacts(line, NOW, words);
    expect([text('line.open.now'), text('line.open.until', { time: '00:00' })]).toContain(hours);
  });

  it('speaks languages by their names, or nobody knows which beside Dutch', () => {
    expect(lineLanguagesText(helpline('a', { languages: null }), words)).toBe(text('line.languages.unknown'));
    const spoken = lineLanguagesText(helpline('a', { languages: ['nl', 'ary'] }), words);
    for (const key of ['language-name.nl', 'language-name.ary'] as const) expect(spoken).toContain(text(key));
    expect(spoken).not.toMatch(/\{\{|ary/);
  });

  it('is open day and night, on a printed page as well', () => {
    const line = helpline('a', { hours: daily(0, 24) });
    expect(lineFacts(line, NOW, words)[0]).toBe(text('line.open.always'));
    expect(lineFacts(line, null, words)[0]).toBe(text('line.open.always'));
  });

  it('says that its hours are not known: none given, a holiday, past what was worked out', () => {
    const unknown = text('line.hours.unknown');
    const holiday = helpline('a', { hours: daily(9, 17, { dates: { [NOW.date]: null } }) });
    const old = helpline('a', { hours: daily(9, 17, { horizon: '2026-11-22' }) });
    for (const line of [helpline('a'), holiday, old]) expect(lineFacts(line, NOW, words)[0]).toBe(unknown);
  });

  it('says nothing about hours on a printed page but day and night', () => {
    const free = { cost: 'free' } as const;
    const facts = lineFacts(helpline('a', { ...free, hours: daily(9, 17) }), null, words);
    expect(facts).toEqual([text('line.cost.free')]);
    expect(lineFacts(helpline('a', free), null, words)).toEqual([text('line.cost.free')]);
  });

  it('is not open day and night on a day when it is closed', () => {
    const line = helpline('a', { hours: daily(0, 24, { dates: { [NOW.date]: [] } }) });
    expect(lineFacts(line, NOW, words)[0]).not.toBe(text('line.open.always'));
  });

  it('says what a call costs, also when that is not known', () => {
    expect(lineFacts(helpline('a', { cost: 'free' }), NOW, words)[1]).toBe(text('line.cost.free'));
    expect(lineFacts(helpline('a', { cost: 'usual' }), NOW, words)[1]).toBe(text('line.cost.usual'));
    expect(lineFacts(helpline('a'), NOW, words)[1]).toBe(text('line.cost.unknown'));
    const paid = lineFacts(helpline('a', { cost: 'per-minute', centsPerMinute: 35 }), NOW, words)[1];
    expect(paid).toBe(text('line.cost.per-minute', { cents: 35 }));
    expect(paid).toContain('35');
  });

  it('says that no name is asked only where that is known', () => {
    const anonymous = text('line.anonymous');
    expect(lineFacts(helpline('a', { anonymous: true }), NOW, words)).toContain(anonymous);
    expect(lineFacts(helpline('a', { anonymous: false }), NOW, words)).not.toContain(anonymous);
    expect(lineFacts(helpline('a'), NOW, words)).not.toContain(anonymous);
  });

  it('says when its number was checked, or only found', () => {
    const date = dateText('2026-11-21', language);
    expect(lineCheckText(helpline('a'), words)).toBe(text('line.checked', { date }));
    expect(lineCheckText(helpline('a', { secondHand: true }), words)).toBe(text('line.second-hand', { date }));
    expect(text('line.checked', { date })).not.toBe(text('line.second-hand', { date }));
  });
});
