import { describe, expect, it } from 'vitest';
import { weekly } from '../../tests/sample-pack.ts';
import { WISHES, type Wish } from '../domain/answers.ts';
import { DISCREET } from '../domain/discretion.ts';
import { TRAVEL_MODES } from '../domain/distance.ts';
import type { Doubt } from '../domain/doubts.ts';
import { PACK_PROBLEMS } from '../domain/read-pack.ts';
import type { Reason } from '../domain/reasons.ts';
import type { Remark } from '../domain/remarks.ts';
import { contentFolder } from '../pipeline/content-folder.ts';
import { localeFile, wordsOf } from '../pipeline/locales.ts';
import { readContent } from '../pipeline/read-content.ts';
import { doubtText, needText, reasonText, remarkText, textIn } from './describe.ts';
import { dateText, dayText, languageName } from './formats.ts';
import { LANGUAGES } from './languages.ts';

/** The members of a union, each of those that share a code under its own. */
type WithCode<All, Code> = All extends { readonly code: infer Known }
  ? Code extends Known
    ? Omit<All, 'code'> & { readonly code: Code }
    : never
  : never;
/** Keyed by code, so that a code added to the type and not here is an error of types. */
type EachCode<All extends { readonly code: string }> = {
  readonly [Code in All['code']]: readonly WithCode<All, Code>[];
};

/** Every value of a field, keyed for the same reason. */
function valuesOf<Value extends string>(all: Readonly<Record<Value, true>>): Value[] {
  return Object.keys(all) as Value[];
}

const KINDS = Object.keys(readContent(contentFolder()).placeKinds);
const SEEN = valuesOf<WithCode<Doubt, 'seen'>['fact']>({ 'sign-names-problem': true, 'street-desk': true });
const NOT_THEN = valuesOf<WithCode<Doubt, 'not-then'>['when']>({ today: true, 'this-week': true });
const WISHED: readonly Wish[] = [...WISHES, 'language:ti', 'language:zh-Hant'];
const TUESDAY = weekly({ 1: [[540, 720]] }).week;
const OPENS = { date: '2026-12-08', minute: 9 * 60 + 30 };
const MADE = '2026-11-22';
const checked = { basis: 'checked' } as const;

const REASONS: EachCode<Reason> = {
  need: [{ code: 'need', need: 'debts', ...checked }],
  wish: WISHES.map((wish) => ({ code: 'wish', wish, ...checked })),
  language: [
    { code: 'language', language: 'tr', week: null, ...checked },
    { code: 'language', language: 'tr', week: TUESDAY, ...checked },
    { code: 'language', language: 'zh-Hant', week: null, ...checked },
  ],
  interpreter: [{ code: 'interpreter', language: 'tr', ...checked }],
  'open-until': [{ code: 'open-until', minute: 17 * 60, ...checked }],
  'always-open': [{ code: 'always-open', ...checked }],
  'open-now': [{ code: 'open-now', ...checked }],
  walk: [{ code: 'walk', minutes: 20 }],
  'other-neighbourhood': [{ code: 'other-neighbourhood' }],
  discreet: DISCREET.map((fact) => ({ code: 'discreet', fact, kind: 'library', ...checked })),
};
const DOUBTS: EachCode<Doubt> = {
  'not-checked': [{ code: 'not-checked' }],
  stale: [{ code: 'stale', on: '2026-02-12' }],
  'hours-unknown': [{ code: 'hours-unknown' }],
  'hours-partly-unknown': [{ code: 'hours-partly-unknown' }],
  closed: [
    { code: 'closed', opens: null, today: false, ...checked },
    { code: 'closed', opens: OPENS, today: false, ...checked },
    { code: 'closed', opens: OPENS, today: true, ...checked },
  ],
  'not-then': NOT_THEN.map((when) => ({ code: 'not-then', when, ...checked })),
  'address-unknown': [{ code: 'address-unknown' }],
  'too-far': TRAVEL_MODES.map((by) => ({ code: 'too-far', minutes: 40, by })),
  'near-home': [{ code: 'near-home' }],
  'from-home-unknown': [{ code: 'from-home-unknown' }],
  'serves-unknown': [{ code: 'serves-unknown' }],
  'serves-others': [{ code: 'serves-others' }],
  'serves-others-for': [{ code: 'serves-others-for', needs: ['debts', 'company'] }],
  seen: SEEN.flatMap((fact) => (['checked', 'typical'] as const).map((basis) => ({ code: 'seen', fact, basis }))),
  'waiting-list': [{ code: 'waiting-list' }],
  'wish-partly-unknown': [{ code: 'wish-partly-unknown', wish: 'no-name' }],
  'full-for': [{ code: 'full-for', needs: ['debts', 'company'] }],
  'waiting-list-for': [{ code: 'waiting-list-for', needs: ['debts', 'company'] }],
  full: [{ code: 'full' }],
  'wish-broken': WISHED.map((wish) => ({ code: 'wish-broken', wish })),
  'wish-unknown': WISHED.map((wish) => ({ code: 'wish-unknown', wish })),
};
const REMARKS: EachCode<Remark> = {
  'nothing-asked': [{ code: 'nothing-asked' }],
  'needs-unknown': [{ code: 'needs-unknown', needs: ['flying'] }],
  'area-unknown': [{ code: 'area-unknown', areas: ['9999', 'WK999999'] }],
  'age-not-of-who': [{ code: 'age-not-of-who', age: 'child', who: 'my-parent' }],
  'nothing-to-leave-out': [{ code: 'nothing-to-leave-out' }],
  'everything-left-out': [{ code: 'everything-left-out' }],
  'avoid-not-used': [{ code: 'avoid-not-used' }],
  'no-home-for-near': [{ code: 'no-home-for-near' }],
  'no-home-for-reach': [{ code: 'no-home-for-reach' }],
  'clock-before-map': [{ code: 'clock-before-map', made: MADE }],
  'past-horizon': [{ code: 'past-horizon', made: MADE }],
};

const SURE: readonly Reason[] = Object.values(REASONS).flat();
const USUAL = SURE.flatMap((reason): Reason[] => ('basis' in reason ? [{ ...reason, basis: 'typical' }] : []));
const ALL_DOUBTS: readonly Doubt[] = Object.values(DOUBTS).flat();
const ALL_REMARKS: readonly Remark[] = Object.values(REMARKS).flat();

const KEYS = Object.keys(localeFile('nl').value as Record<string, string>).map((key) =>
  key.replace(/_(one|other)$/, ''),
);

/** A sentence for people: no placeholder left, not the key of a missing text, Latin digits, and times that stay together. */
function expectSentence(text: string): void {
  expect(text.trim()).not.toBe('');
  expect(text).not.toMatch(/\{\{|\}\}|undefined|null|NaN|\[object/);
  expect(KEYS.filter((key) => text.includes(key) && key.includes('.'))).toEqual([]);
  expect(text).not.toMatch(/[\u0660-\u0669\u06F0-\u06F9]/);
  const around = text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, '');
  expect(around).not.toMatch(/[\u2068\u2069]|\d:\d|\d{4}/);
}

/** What stands between isolates. */
function isolatedIn(text: string): string[] {
  return [...text.matchAll(/\u2068([^\u2069]*)\u2069/g)].map(([, part = '']) => part);
}

describe.each(LANGUAGES)('in $name', (language) => {
  const words = wordsOf(language.id);
  const reasonsOf = (...all: readonly Reason[]) => all.map((reason) => reasonText(reason, words));
  const doubtsOf = (...all: readonly Doubt[]) => all.map((doubt) => doubtText(doubt, words));
  const remarksOf = (...all: readonly Remark[]) => all.map((remark) => remarkText(remark, words));

  it.each([...SURE, ...USUAL])('the reason %j is a sentence', (reason) => {
    expectSentence(reasonText(reason, words));
  });

  it.each(ALL_DOUBTS)('the doubt %j is a sentence', (doubt) => {
    expectSentence(doubtText(doubt, words));
  });

  it.each(ALL_REMARKS)('the remark %j is a sentence', (remark) => {
    expectSentence(remarkText(remark, words));
  });

  it.each(KINDS)('what others come for is a sentence for a place of the kind %s', (kind) => {
    for (const basis of ['checked', 'typical'] as const) {
      expectSentence(reasonText({ code: 'discreet', fact: 'mixed-use', kind, basis }, words));
    }
  });

  it.each([0, 1, 2, 3, 11, 100])('%i minutes by any means are a sentence', (minutes) => {
    expectSentence(reasonText({ code: 'walk', minutes }, words));
    for (const by of TRAVEL_MODES) expectSentence(doubtText({ code: 'too-far', minutes, by }, words));
  });

  it.each(PACK_PROBLEMS)('the problem %s of the map has a text', (problem) => {
    expectSentence(words.text(`problem.pack.${problem}`));
  });

  it('no two of them read the same', () => {
    const texts = [...reasonsOf(...SURE, ...USUAL), ...doubtsOf(...ALL_DOUBTS), ...remarksOf(...ALL_REMARKS)];
    expect(texts.filter((text, n) => texts.indexOf(text) !== n)).toEqual([]);
  });

  it('what nobody checked says so, whatever it is about', () => {
    const usually = (text: string) => words.text('reason.usually', { text });
    expect(usually('')).not.toBe('');
    expect(reasonsOf(...USUAL)).toEqual(reasonsOf(...SURE.filter((reason) => 'basis' in reason)).map(usually));
    for (const fact of SEEN) {
      const [sure = '', usual] = doubtsOf(
        { code: 'seen', fact, basis: 'checked' },
        { code: 'seen', fact, basis: 'typical' },
      );
      expect(usual).toBe(usually(sure));
    }
  });

  it('a reason says the need, the language, the hours, the time and the minutes it is about', () => {
    const [need] = reasonsOf(...REASONS.need);
    expect(need).toContain(needText('debts', words));
    const [always, atHours, chinese] = reasonsOf(...REASONS.language);
    expect(always).toContain(languageName('tr', language));
    expect(atHours).toContain(languageName('tr', language));
    expect(isolatedIn(atHours ?? '')).toEqual(['09:00–12:00']);
    expect(chinese).toContain(languageName('zh-Hant', language));
    expect(reasonsOf(...REASONS['open-until']).flatMap(isolatedIn)).toEqual(['17:00']);
    expect(reasonsOf(...REASONS.walk)[0]).toContain('20');
  });

  it('a doubt says the day, the time and the minutes it is about', () => {
    expect(doubtsOf(...DOUBTS.stale).flatMap(isolatedIn)).toEqual([dateText('2026-02-12', language)]);
    const [never, later, today] = doubtsOf(...DOUBTS.closed).map(isolatedIn);
    expect(never).toEqual([]);
    expect([...(later ?? [])].sort()).toEqual(['09:30', dayText(OPENS.date, language)].sort());
    expect(today).toEqual(['09:30']);
    for (const text of doubtsOf(...DOUBTS['too-far'])) expect(text).toContain('40');
  });

  it('a remark says the areas and the day it is about', () => {
    expect(remarksOf(...REMARKS['area-unknown']).flatMap(isolatedIn)).toEqual(['9999', 'WK999999']);
    const dated = remarksOf(...REMARKS['clock-before-map'], ...REMARKS['past-horizon']);
    expect(dated.flatMap(isolatedIn)).toEqual([dateText(MADE, language), dateText(MADE, language)]);
  });

  it('a text of the content is Dutch where it was not translated', () => {
    const coffee = { nl: 'koffie', en: 'coffee', ar: 'قهوة', tr: 'kahve' };
    expect(textIn(coffee, words)).toBe(coffee[language.id]);
    expect(textIn({ nl: 'koffie' }, words)).toBe('koffie');
  });
});

it('says in words what was found', () => {
  const words = wordsOf('nl');
  const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '');
  expect(DOUBTS.closed.map((doubt) => plain(doubtText(doubt, words)))).toEqual([
    'Nu dicht',
    'Nu dicht. Weer open: dinsdag 8 dec 09:30',
    'Nu dicht. Vandaag open vanaf 09:30',
  ]);
  expect(plain(doubtText({ code: 'closed', opens: null, today: false, basis: 'typical' }, words))).toBe(
    'Nu dicht (meestal)',
  );
  expect(doubtText({ code: 'too-far', minutes: 1, by: 'bus' }, words)).toBe(
    'Verder dan u wilt reizen: ongeveer 1 minuut met de bus',
  );
  expect(reasonText({ code: 'discreet', fact: 'no-name', kind: 'library', basis: 'typical' }, words)).toBe(
    'Om binnen te komen: geen naam nodig (meestal)',
  );
  expect(reasonText({ code: 'discreet', fact: 'mixed-use', kind: 'library', basis: 'checked' }, words)).toBe(
    'Mensen komen hier ook voor boeken. Dat u naar binnen gaat, zegt niets',
  );
});
