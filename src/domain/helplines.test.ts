import { describe, expect, it } from 'vitest';
import { daily, helpline, packOf } from '../../tests/sample-pack.ts';
import { isSafety, linesAsPlaces, linesFor } from './helplines.ts';
import type { Helpline } from './social-map.ts';
import { wishState } from './wishes.ts';

const pack = packOf({});
const found = (needs: string[]) => linesFor({ needs }, pack).map(({ line, needs }) => [line.id, needs]);

describe('the lines of what was asked', () => {
  it('come in the order of the answers, each with the needs it is for', () => {
    expect(found(['company', 'debts'])).toEqual([
      ['luisterlijn', ['company']],
      ['money-line', ['debts']],
    ]);
  });

  it('come once, with every need they are for', () => {
    expect(found(['company', 'suicidal', 'company'])).toEqual([
      ['line-113', ['suicidal']],
      ['luisterlijn', ['company', 'suicidal']],
    ]);
  });

  it('come first for who is not safe, in the order of that need', () => {
    expect(found(['debts', 'suicidal']).map(([id]) => id)).toEqual(['line-113', 'luisterlijn', 'money-line']);
  });

  it('are none without needs, for a need without lines, and for one that is not there', () => {
    expect(found([])).toEqual([]);
    expect(linesFor({}, pack)).toEqual([]);
    expect(found(['letters-forms', 'no-such-need'])).toEqual([]);
  });

  it('leave out a line that the pack does not hold', () => {
    const without = packOf({ helplines: [helpline('luisterlijn')] });
    expect(linesFor({ needs: ['suicidal'] }, without).map(({ line }) => line.id)).toEqual(['luisterlijn']);
  });
});

it('a need is about safety where the pack says so', () => {
  expect(isSafety('suicidal', pack)).toBe(true);
  expect(isSafety('debts', pack)).toBe(false);
  expect(isSafety('no-such-need', pack)).toBe(false);
});

describe('a line in the shape of a place', () => {
  const asService = (patch: Partial<Helpline>) => {
    const [place] = linesAsPlaces({ needs: ['debts'] }, packOf({ helplines: [helpline('money-line', patch)] }));
    if (!place?.services[0]) throw new Error('no line');
    return place.services[0];
  };

  it('has no location, and serves the needs asked for by phone', () => {
    const [place] = linesAsPlaces({ needs: ['debts'] }, pack);
    expect(place).toMatchObject({
      id: 'money-line',
      location: null,
      services: [{ needs: ['debts'], basis: 'checked' }],
    });
    expect(asService({}).facts.access?.value).toEqual(['phone']);
  });

  it('keeps its hours and the day it was checked', () => {
    expect(asService({ hours: daily(9, 17) }).hours).toEqual(daily(9, 17));
    expect(asService({ checkedOn: '2026-10-01' }).check?.on).toBe('2026-10-01');
  });

  it('is not run by the municipality, and needs no wheelchair', () => {
    expect(wishState('not-municipality', asService({}))).toBe('met');
    expect(wishState('wheelchair', asService({}))).toBe('not-applicable');
  });

  it('says what the call costs, in which languages, and whether a name is asked, as far as known', () => {
    const known = asService({ cost: 'free', languages: ['nl', 'tr'], anonymous: true });
    expect(['free', 'language:tr', 'no-name'].map((wish) => wishState(wish as 'free', known))).toEqual(
      Array(3).fill('met'),
    );
    const unknown = asService({});
    expect(['free', 'language:tr', 'no-name'].map((wish) => wishState(wish as 'free', unknown))).toEqual(
      Array(3).fill('unknown'),
    );
    expect(wishState('free', asService({ cost: 'per-minute' }))).toBe('broken');
  });

  // factsOf treats `anonymous: false` like null, though the first is known.
  it('breaks no-name where it is known to ask for one', () => {
    expect(wishState('no-name', asService({ anonymous: false }))).toBe('broken');
  });
});
