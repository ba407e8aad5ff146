import { describe, expect, it } from 'vitest';
import { CHECK, checked, daily, location, NOW, packOf, service, typical } from '../../tests/sample-pack.ts';
import type { Answers } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Hours, Known } from './hours.ts';
import { hidesWhere, type Match, match } from './match.ts';
import type { Location, Service } from './social-map.ts';

function only(answers: Answers, services: Service[], place: Partial<Location> = {}): Match {
  const pack = packOf({ services, locations: [location('a', place)] });
  const [first, ...others] = match({ needs: ['debts'], ...answers }, pack, NOW);
  if (!first || others.length > 0) throw new Error('not one match');
  return first;
}

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

  it('knows whether one is served who is not safe, though it may not tell where', () => {
    const services = [service('a', { needs: ['suicidal'], facts: { serves: checked(['WK000001']) } })];
    const asked = { needs: ['suicidal'], where: 'elsewhere', home: 'BU00000101' } as const;
    expect(only(asked, services)).toMatchObject({ servesUnknown: false, servesOthers: false, metres: null });
  });

  // servesUnknown takes every checked value as an answer, also an area that nobody can compare with a home.
  it('doubts whether one is served who does not say where home is', () => {
    const services = [service('a', { facts: { serves: checked(['WK000001']) } })];
    expect(only({ where: 'elsewhere', avoid: ['WK000003'] }, services).servesUnknown).toBe(true);
  });
});

describe('help for an area of its own', () => {
  const others = service('others', { location: 'a', facts: { serves: checked(['WK000002']) } });
  const all = service('all', { location: 'a', facts: { serves: checked('everyone') } });
  const unsaid = service('unsaid', { location: 'a' });

  it.each(['near', 'from-home', 'anywhere'] as const)('stays, and is known not to be for home, %s', (where) => {
    const found = (home: string) => match({ needs: ['debts'], where, home }, packOf({ services: [others] }), NOW);
    const ofPlace = (home: string) => found(home).find(({ place }) => place !== null);
    expect(ofPlace('BU00000101')?.servesOthers).toBe(true);
    expect(ofPlace('BU00000202')?.servesOthers).toBe(false);
  });

  it('is all there is only where no other service may be there for home', () => {
    expect(only({ home: 'WK000001' }, [others, others]).servesOthers).toBe(true);
    expect(only({ home: 'WK000001' }, [others, all]).servesOthers).toBe(false);
    expect(only({ home: 'WK000001' }, [others, unsaid]).servesOthers).toBe(false);
    const typically = service('typical', { location: 'a', facts: { serves: typical(['WK000002']) } });
    expect(only({ home: 'WK000001' }, [typically]).servesOthers).toBe(false);
  });

  it('is said of the needs for which it is so, though others are served', () => {
    const letters = service('letters', { location: 'a', needs: ['letters-forms'], basis: 'typical' });
    const asked = { needs: ['debts', 'letters-forms'], home: 'WK000001' };
    expect(only(asked, [others, letters])).toMatchObject({ servesOthers: false, othersFor: ['debts'] });
    expect(only(asked, [others, all, letters]).othersFor).toEqual([]);
    expect(only({ needs: asked.needs }, [others, letters]).othersFor).toEqual([]);
  });

  it('is not compared with a home that is not known, or that nobody may ask for', () => {
    expect(only({}, [others]).servesOthers).toBe(false);
    expect(only({ home: 'BU99999999' }, [others]).servesOthers).toBe(false);
    const unsafe = service('a', { needs: ['suicidal'], facts: { serves: checked(['WK000002']) } });
    expect(only({ needs: ['suicidal'], home: 'BU00000101' }, [unsafe]).servesOthers).toBe(false);
  });

  it('drops out of a place in elsewhere, and leaves its other services', () => {
    const { services, servesOthers } = only({ where: 'elsewhere', home: 'BU00000101' }, [others, all]);
    expect(services.map(({ id }) => id)).toEqual(['all']);
    expect(servesOthers).toBe(false);
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

it.each<[Answers, Known, Hours | null]>([
  [{ when: 'now' }, 'no', daily(11, 12)],
  [{ when: 'today' }, 'yes', daily(11, 12)],
  [{ when: 'this-week' }, 'unknown', null],
  [{}, 'yes', null],
])('help at the time asked, for %j, fits: %s', (answers, fits, hours) => {
  expect(only(answers, [service('a', { hours })]).fitsWhen).toBe(fits);
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

describe('a must at a place with several services', () => {
  const noName = service('no-name', { location: 'a', facts: { nameToTalk: checked('none') } });
  const asksName = service('asks-name', { location: 'a', facts: { nameToTalk: checked('name') } });
  const wishes: Answers['wishes'] = ['no-name'];

  it('is met where each need asked for can be served by one that keeps it', () => {
    expect(only({ wishes }, [noName, asksName]).met).toEqual(['no-name']);
  });

  it('is broken by the one need that no service there keeps it for', () => {
    const company = { ...asksName, needs: ['company'] };
    expect(only({ wishes }, [noName, company]).met).toEqual(['no-name']);
    expect(only({ wishes, needs: ['debts', 'company'] }, [noName, company]).broken).toEqual(['no-name']);
  });

  it('puts first what keeps it, or may, so that one finds the right door there', () => {
    const unsaid = service('unsaid', { location: 'a' });
    const ids = (answers: Answers, ...services: Service[]) => only(answers, services).services.map(({ id }) => id);
    expect(ids({ wishes }, asksName, unsaid, noName)).toEqual(['unsaid', 'no-name', 'asks-name']);
    expect(ids({ wishes: ['halal'] }, asksName, noName)).toEqual(['asks-name', 'no-name']);
    const paid = service('paid', { location: 'a', facts: { cost: checked('paid') } });
    const free = service('free', { location: 'a', facts: { cost: checked('free') } });
    expect(ids({ wishes: ['free', 'no-name'] }, paid, free)).toEqual(['paid', 'free']);
  });

  it('is not broken by a need that was not asked for', () => {
    const both = { ...asksName, needs: ['debts', 'company'] };
    expect(only({ wishes }, [noName, both]).met).toEqual(['no-name']);
  });
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

it('names the services that break a must after those that keep it', () => {
  const asks = (id: string, name: 'none' | 'name') =>
    service(id, { location: 'a', facts: { nameToTalk: checked(name) } });
  const services = [asks('desk', 'name'), asks('open-hour', 'none')];
  const named = (wishes: Answers['wishes'] = []) => only({ wishes }, services).services.map(({ id }) => id);
  expect(named(['no-name'])).toEqual(['open-hour', 'desk']);
  expect(named(['free'])).toEqual(['desk', 'open-hour']);
});
