import { describe, expect, it } from 'vitest';
import { CHECK, checked, daily, location, NOW, packOf, service, typical, weekly } from '../../tests/sample-pack.ts';
import type { Answers } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Hours } from './hours.ts';
import { hidesWhere, type Match, match } from './match.ts';
import type { Location, Service } from './social-map.ts';

function only(answers: Answers, services: Service[], place: Partial<Location> = {}): Match {
  const pack = packOf({ services, locations: [location('a', place)] });
  const [first, ...others] = match({ needs: ['debts'], ...answers }, pack, NOW);
  if (!first || others.length > 0) throw new Error('not one match');
  return first;
}

const open = (...hours: (Hours | null)[]) => only({}, at(...hours));
const at = (...hours: (Hours | null)[]) => hours.map((one, n) => service(`s${n}`, { location: 'a', hours: one }));

describe('the way there', () => {
  it('is a straight line from the middle of home, and minutes by each means', () => {
    const { metres, minutes } = only({ home: 'BU00000101' }, [service('a')]);
    expect(metres).toBe(2224);
    expect(minutes).toEqual({ foot: 39, bicycle: 13, bus: 23 });
  });

  it('is not known without a home, or with one of another region', () => {
    expect(only({}, [service('a')])).toMatchObject({ metres: null, minutes: null });
    expect(only({ home: 'BU99999999' }, [service('a')])).toMatchObject({ metres: null, minutes: null });
  });

  it.each<[Answers, string]>([
    [{ home: 'BU00000101', reach: { minutes: 39, by: 'foot' } }, 'yes'],
    [{ home: 'BU00000101', reach: { minutes: 38, by: 'foot' } }, 'no'],
    [{ home: 'BU00000101', reach: { minutes: 13, by: 'bicycle' } }, 'yes'],
    [{ home: 'BU00000101', reach: { minutes: 22, by: 'bus' } }, 'no'],
    [{ reach: { minutes: 60, by: 'foot' } }, 'unknown'],
    [{ home: 'BU00000101' }, 'yes'],
  ])('lies within reach for %j: %s', (answers, within) => {
    expect(only(answers, [service('a')]).withinReach).toBe(within);
  });
});

describe('elsewhere', () => {
  const north = (metres: number) => ({ point: { lat: 52.1 + metres / 111_195, lon: 5.3 } });

  it('says so of a place under one kilometre from the middle of home', () => {
    const answers: Answers = { where: 'elsewhere', home: 'BU00000101' };
    expect(only(answers, [service('a')], north(999)).nearHome).toBe(true);
    expect(only(answers, [service('a')], north(1000)).nearHome).toBe(false);
    expect(only({ ...answers, where: 'near' }, [service('a')], north(10)).nearHome).toBe(false);
  });

  it.each<[Facts['serves'], boolean]>([
    [undefined, true],
    [typical('everyone'), true],
    [checked('everyone'), false],
    [checked(['WK000001']), false],
  ])('doubts, with %j, whether people from another neighbourhood are served: %s', (serves, doubt) => {
    const services = [service('a', { facts: serves ? { serves } : {} })];
    expect(only({ where: 'elsewhere', home: 'BU00000101' }, services).servesUnknown).toBe(doubt);
    expect(only({ where: 'near', home: 'BU00000101' }, services).servesUnknown).toBe(false);
  });

  // servesUnknown takes every checked value as an answer, also an area that nobody can compare with a home.
  it('doubts whether one is served who does not say where home is', () => {
    const services = [service('a', { facts: { serves: checked(['WK000001']) } })];
    expect(only({ where: 'elsewhere', avoid: ['WK000003'] }, services).servesUnknown).toBe(true);
  });
});

describe('a safety need', () => {
  const services = [service('a', { needs: ['debts', 'suicidal'] })];
  const asked: Answers = { needs: ['debts', 'suicidal'], home: 'BU00000101', reach: { minutes: 5, by: 'foot' } };

  it('hides every distance and neighbourhood, whatever else was answered', () => {
    for (const where of ['near', 'elsewhere', 'from-home', 'anywhere'] as const) {
      for (const found of match({ ...asked, where }, packOf({ services }), NOW)) {
        expect(found).toMatchObject({ neighbourhood: null, metres: null, minutes: null, nearHome: false });
      }
    }
    expect(only(asked, services).neighbourhood).toBeNull();
  });

  it('is what hides; other needs do not', () => {
    expect(hidesWhere(asked, packOf({}))).toBe(true);
    expect(hidesWhere({ needs: ['debts'] }, packOf({}))).toBe(false);
    expect(hidesWhere({}, packOf({}))).toBe(false);
  });
});

describe('help at the time asked', () => {
  it.each<[Answers['when'], string, Hours | null]>([
    ['now', 'yes', daily(10, 11)],
    ['now', 'no', daily(11, 12)],
    ['now', 'unknown', null],
    ['today', 'yes', daily(11, 12)],
    ['today', 'no', daily(9, 10)],
    ['this-week', 'yes', weekly({ 6: [[600, 660]] })],
    ['this-week', 'no', weekly({})],
    ['any', 'yes', weekly({})],
    [undefined, 'yes', null],
  ])('%s fits: %s', (when, fits, hours) => {
    expect(only(when ? { when } : {}, at(hours)).fitsWhen).toBe(fits);
  });

  it('is there where one of the services has it, and else not known where one is not known', () => {
    expect(open(daily(11, 12), null, daily(10, 11)).open).toBe('yes');
    expect(open(daily(11, 12), null).open).toBe('unknown');
    expect(open(daily(11, 12), daily(8, 9)).open).toBe('no');
  });
});

describe('until when', () => {
  it('is the last closing of what is open, and the first opening of what is closed', () => {
    expect(open(daily(9, 12), daily(10, 17), daily(18, 20)).until).toEqual({ date: NOW.date, minute: 1020 });
    expect(open(daily(14, 17), daily(12, 13)).until).toEqual({ date: NOW.date, minute: 720 });
    expect(open(daily(8, 9), daily(7, 10)).until).toEqual({ date: '2026-11-24', minute: 420 });
  });

  it('is not known where nobody knows the hours, or where one of them never ends', () => {
    expect(open(null, daily(14, 17)).until).toBeNull();
    expect(open(daily(0, 24), daily(9, 17)).until).toBeNull();
  });

  // changeOf looks only at the services that are open at this minute.
  it('is not the end of a service after which the next one begins at once', () => {
    expect(open(daily(9, 12), daily(12, 17)).until).toEqual({ date: NOW.date, minute: 1020 });
  });
});

it('counts the days since the eldest check, and knows none where one was never checked', () => {
  const on = (...days: (string | null)[]) =>
    only(
      {},
      days.map((on, n) => service(`s${n}`, { location: 'a', check: on === null ? null : { ...CHECK, on } })),
    ).daysSinceCheck;
  expect(on('2026-11-22', '2026-10-24')).toBe(30);
  expect(on('2026-11-23')).toBe(0);
  expect(on('2026-11-22', null)).toBeNull();
});

it('sorts each wish once into met, unknown or broken, and counts no wish that does not apply', () => {
  const facts: Facts = {
    runBy: checked('library'),
    nameToTalk: checked('name'),
    access: checked(['phone']),
    papers: typical(['none']),
  };
  const wishes: Answers['wishes'] = ['no-papers', 'wheelchair', 'no-name', 'peer', 'not-municipality', 'no-papers'];
  const found = only({ wishes }, [service('a', { facts })]);
  expect(found.met).toEqual(['no-papers', 'not-municipality']);
  expect(found.unknown).toEqual(['peer']);
  expect(found.broken).toEqual(['no-name']);
});
