import { describe, expect, it } from 'vitest';
import { location, NOW, packOf } from '../../tests/sample-pack.ts';
import type { Answers } from './answers.ts';
import { addDays, type LocalTime } from './clock.ts';
import { HORIZON_DAYS } from './hours.ts';
import { type Remark, remarksOn } from './remarks.ts';
import type { Pack } from './social-map.ts';

const HOME = 'BU00000101';
const PACK = packOf({
  locations: [
    location('first', { neighbourhood: HOME }),
    location('second', { neighbourhood: 'BU00000201' }),
    location('third', { neighbourhood: 'BU00000301' }),
  ],
});

/** Remarks on answers that ask for something. */
function remarks(answers: Answers, pack: Pack = PACK, now: LocalTime = NOW): Remark[] {
  return remarksOn({ needs: ['debts'], ...answers }, pack, now);
}

const codes = (answers: Answers, pack?: Pack) => remarks(answers, pack).map(({ code }) => code);

describe('answers in which nothing is wrong', () => {
  it.each<Answers>([
    {},
    { where: 'near', home: HOME, reach: { minutes: 10, by: 'foot' } },
    { where: 'elsewhere', home: '1001' },
    { where: 'elsewhere', avoid: ['WK000002'] },
    { where: 'from-home', reach: { minutes: 10, by: 'foot' } },
    { where: 'anywhere', home: 'WK000001', reach: { minutes: 10, by: 'bus' } },
    { who: 'my-parent', age: 'older' },
    { who: 'my-child', age: 'older' },
    { who: 'me', age: 'child' },
  ])('need no remark: %j', (answers) => {
    expect(remarks(answers)).toEqual([]);
  });
});

describe('what was asked for', () => {
  it('may be nothing yet', () => {
    expect(remarks({ needs: [] })).toEqual([{ code: 'nothing-asked' }]);
    expect(remarksOn({}, PACK, NOW)).toEqual([{ code: 'nothing-asked' }]);
  });

  it('may be what this map does not know, each told once', () => {
    expect(remarks({ needs: ['flying', 'debts', 'sailing', 'flying'] })).toEqual([
      { code: 'needs-unknown', needs: ['flying', 'sailing'] },
    ]);
  });

  it('may be known and found nowhere, which is no remark', () => {
    expect(remarks({ needs: ['learn-dutch'] })).toEqual([]);
  });

  it('may be for a parent who would be a child', () => {
    expect(remarks({ who: 'my-parent', age: 'child' })).toEqual([
      { code: 'age-not-of-who', who: 'my-parent', age: 'child' },
    ]);
  });
});

describe('areas', () => {
  it('that are not on this map are told, each once, home first', () => {
    const unknown = (answers: Answers) => remarks(answers)[0];
    expect(unknown({ home: '9999', where: 'elsewhere', avoid: ['WK999999', 'WK000002', '9999'] })).toEqual({
      code: 'area-unknown',
      areas: ['9999', 'WK999999'],
    });
    expect(unknown({ home: HOME, where: 'elsewhere', avoid: ['WK999999'] })).toEqual({
      code: 'area-unknown',
      areas: ['WK999999'],
    });
    expect(codes({ home: '9999' })).toEqual(['area-unknown']);
  });

  it('are not asked or told of who is not safe', () => {
    const unsafe: Answers = { needs: ['debts', 'suicidal'] };
    expect(remarks({ ...unsafe, home: '9999', avoid: ['WK999999'], where: 'elsewhere' })).toEqual([]);
    expect(remarks({ ...unsafe, where: 'near' })).toEqual([]);
    expect(remarks({ ...unsafe, where: 'elsewhere', avoid: ['WK000001', 'WK000002', 'WK000003'] })).toEqual([]);
    expect(remarks({ ...unsafe, reach: { minutes: 10, by: 'foot' } })).toEqual([]);
  });
});

describe('elsewhere', () => {
  const elsewhere = (answers: Answers, pack?: Pack) => codes({ where: 'elsewhere', ...answers }, pack);

  it('has nothing to leave out without a home and without areas to avoid', () => {
    expect(elsewhere({})).toEqual(['nothing-to-leave-out']);
    expect(elsewhere({ avoid: [] })).toEqual(['nothing-to-leave-out']);
    expect(elsewhere({ home: HOME })).toEqual([]);
    expect(elsewhere({ avoid: [HOME] })).toEqual([]);
  });

  it('has nothing to leave out where none of them is on this map', () => {
    expect(elsewhere({ home: '9999' })).toEqual(['area-unknown', 'nothing-to-leave-out']);
    expect(elsewhere({ avoid: ['WK999999'] })).toEqual(['area-unknown', 'nothing-to-leave-out']);
    expect(elsewhere({ home: '9999', avoid: ['WK000002'] })).toEqual(['area-unknown']);
  });

  it('may leave out every place there is', () => {
    expect(elsewhere({ home: HOME, avoid: ['WK000002', 'WK000003'] })).toEqual(['everything-left-out']);
    expect(elsewhere({ avoid: ['WK000001', 'WK000002', 'WK000003'] })).toEqual(['everything-left-out']);
    expect(elsewhere({ home: HOME, avoid: ['WK000002'] })).toEqual([]);
  });

  it('leaves nothing out of a map without places', () => {
    expect(elsewhere({ avoid: ['WK000001', 'WK000002', 'WK000003'] }, packOf({ locations: [] }))).toEqual([]);
  });

  it.each(['near', 'from-home', 'anywhere', undefined] as const)(
    'is what areas to avoid are for; they are not used for %s',
    (where) => {
      const avoid = (...areas: string[]) => codes({ ...(where && { where }), home: HOME, avoid: areas });
      expect(avoid('WK000001', 'WK000002', 'WK000003')).toEqual(['avoid-not-used']);
      expect(avoid()).toEqual([]);
      expect(avoid('WK999999')).toEqual(['area-unknown']);
    },
  );
});

describe('without a home', () => {
  const reach = { minutes: 10, by: 'foot' } as const;

  it('nothing is near', () => {
    expect(codes({ where: 'near' })).toEqual(['no-home-for-near']);
    expect(codes({ where: 'near', home: '9999' })).toEqual(['area-unknown', 'no-home-for-near']);
  });

  it('nothing is known to be within reach', () => {
    expect(codes({ reach })).toEqual(['no-home-for-reach']);
    expect(codes({ where: 'anywhere', reach })).toEqual(['no-home-for-reach']);
    expect(codes({ where: 'elsewhere', avoid: ['WK000002'], reach })).toEqual(['no-home-for-reach']);
    expect(codes({ reach, home: '9999' })).toEqual(['area-unknown', 'no-home-for-reach']);
  });

  it('one remark says it to who wants to go near or elsewhere, and not far', () => {
    expect(codes({ where: 'near', reach })).toEqual(['no-home-for-near']);
    expect(codes({ where: 'elsewhere', reach })).toEqual(['nothing-to-leave-out']);
  });
});

describe('the clock', () => {
  const on = (date: string, minute = 0) => remarks({}, PACK, { date, minute });

  it('before the day of the map is wrong, or the map is', () => {
    expect(on(addDays(PACK.today, -1), 1439)).toEqual([{ code: 'clock-before-map', made: PACK.today }]);
    expect(on(PACK.today)).toEqual([]);
  });

  it('past the last day of the hours knows nothing of hours', () => {
    expect(on(addDays(PACK.today, HORIZON_DAYS), 1439)).toEqual([]);
    expect(on(addDays(PACK.today, HORIZON_DAYS + 1))).toEqual([{ code: 'past-horizon', made: PACK.today }]);
  });

  it('is remarked on for who is not safe, too', () => {
    const found = remarks({ needs: ['suicidal'] }, PACK, { date: '2020-01-01', minute: 0 });
    expect(found.map(({ code }) => code)).toEqual(['clock-before-map']);
  });
});

it('the remarks stand in one order: what is asked, for whom, where, and when', () => {
  const answers: Answers = {
    needs: ['flying'],
    who: 'my-parent',
    age: 'child',
    home: '9999',
    where: 'elsewhere',
    reach: { minutes: 10, by: 'foot' },
  };
  expect(remarks(answers, PACK, { date: '2020-01-01', minute: 0 }).map(({ code }) => code)).toEqual([
    'needs-unknown',
    'age-not-of-who',
    'area-unknown',
    'nothing-to-leave-out',
    'clock-before-map',
  ]);
});
