import { describe, expect, it } from 'vitest';
import { NOW } from '../../tests/sample-pack.ts';
import type { OpenState } from '../domain/open-state.ts';
import { wordsOf } from '../pipeline/locales.ts';
import { type OpenOf, openText } from './describe-open.ts';
import { LANGUAGES } from './languages.ts';

const basis = 'checked';
const [TODAY, TOMORROW, WEDNESDAY] = ['2026-11-23', '2026-11-24', '2026-11-25'] as const;
const open = (date: string, minute: number): OpenState => ({ code: 'open', until: { date, minute }, basis });
const closed = (date: string): OpenState => ({ code: 'closed', opens: { date, minute: 540 }, basis });

const STATES: readonly OpenState[] = [
  { code: 'always-open', basis },
  { code: 'open', until: null, basis },
  open(TODAY, 1020),
  open(TOMORROW, 120),
  { code: 'closed', opens: null, basis },
  closed(TODAY),
  closed(TOMORROW),
  closed(WEDNESDAY),
  { code: 'unknown', partly: false },
];

const nl = (state: OpenState, of?: OpenOf) => openText(state, NOW, wordsOf('nl'), of).replaceAll(/[\u2068\u2069]/g, '');

describe.each(LANGUAGES)('how things stand in $name', ({ id }) => {
  const words = wordsOf(id);

  it.each(['place', 'line'] as const)('is a sentence of its own for every state of a %s', (of) => {
    const texts = STATES.map((state) => openText(state, NOW, words, of));
    expect(new Set(texts).size).toBe(STATES.length);
    for (const text of texts) expect(text).not.toMatch(/\{\{|open\.|closed\.|undefined/);
  });

  it('keeps times together, and says "usually" of what nobody checked', () => {
    expect(openText(open(TODAY, 1020), NOW, words)).toContain('\u206817:00\u2069');
    const text = openText(closed(TODAY), NOW, words);
    expect(openText({ ...closed(TODAY), basis: 'typical' } as OpenState, NOW, words)).toBe(
      words.text('reason.usually', { text }),
    );
  });
});

describe('the day of what comes next', () => {
  it('is said unless it is today; further off with its date', () => {
    expect(nl(closed(TODAY))).toBe('Nu dicht. Vandaag open vanaf 09:00');
    expect(nl(closed(TOMORROW))).toBe('Nu dicht. Morgen open vanaf 09:00');
    expect(nl(closed(WEDNESDAY))).toBe('Nu dicht. Weer open: woensdag 25 nov 09:00');
    expect(nl(open(TODAY, 1020))).toBe('Nu open, tot 17:00');
    expect(nl(open(TOMORROW, 120))).toBe('Nu open, tot morgen 02:00');
  });

  it('is today for the midnight at its end', () => {
    expect(nl(open(TOMORROW, 0))).toBe('Nu open, tot 24:00');
  });
});
