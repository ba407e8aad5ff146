import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryElsewhere, arbitraryNow, arbitraryPack, SEED } from '../../tests/arbitrary-pack.ts';
import type { Answers } from './answers.ts';
import type { LocalTime } from './clock.ts';
import { fallback } from './fallback.ts';
import { match } from './match.ts';
import { plan } from './plan.ts';
import type { Location, Pack, Service } from './social-map.ts';

const RUNS = { seed: SEED, numRuns: 400 };

/** The wijken of home, as DESIGN 4.2 writes it out. */
function wijkenOfHome({ home }: Answers, pack: Pack): string[] {
  const wijken: string[] = [];
  for (const { code, wijk, postcode } of pack.neighbourhoods) {
    const places = pack.locations.filter((place) => place.neighbourhood === code);
    const hasPlace = places.some((place) => place.postcode !== null && place.postcode.slice(0, 4) === home);
    if (home !== undefined && (home === code || home === wijk || home === postcode || hasPlace)) wijken.push(wijk);
  }
  return wijken;
}

/** Whether a place lies in home's wijk, in what is to be avoided, or within 50 m of these. */
function isForbidden(place: Location, answers: Answers, pack: Pack): boolean {
  const own = wijkenOfHome(answers, pack);
  return pack.neighbourhoods.some(({ code, wijk }) => {
    const shut = own.includes(wijk) || answers.avoid?.includes(code) || answers.avoid?.includes(wijk);
    return shut === true && (place.neighbourhood === code || place.within50m.includes(code));
  });
}

/** Whether it is known that a service is not for people of home's wijken. */
function isForOthers({ facts: { serves } }: Service, answers: Answers, pack: Pack): boolean {
  const own = wijkenOfHome(answers, pack);
  if (own.length === 0 || serves?.basis !== 'checked' || serves.value === 'everyone') return false;
  return !serves.value.some((wijk) => own.includes(wijk));
}

/** Every place that is shown anywhere: among matches, in the plan, as the front desk. */
function shown(answers: Answers, pack: Pack, now: LocalTime): Location[] {
  const desks = fallback(answers, pack).map((step) => (step.kind === 'front-desk' ? step.place : null));
  const stops = plan(answers, pack, now).stops.map((stop) => stop.match.place);
  const matches = match(answers, pack, now).map(({ place }) => place);
  return [...matches, ...stops, ...desks].filter((place) => place !== null);
}

describe('elsewhere', () => {
  it('shows nothing at home, in its wijk, where one is known, or within 50 m, in matches, plan and next steps', () => {
    let forbidden = 0;
    const property = fc.property(arbitraryElsewhere, arbitraryPack, arbitraryNow, (answers, pack, now) => {
      forbidden += pack.locations.filter((place) => isForbidden(place, answers, pack)).length;
      for (const place of shown(answers, pack, now)) expect(isForbidden(place, answers, pack)).toBe(false);
    });
    fc.assert(property, RUNS);
    expect(forbidden).toBeGreaterThan(RUNS.numRuns);
  });

  it('shows no service known to be for an area without home', () => {
    const property = fc.property(arbitraryElsewhere, arbitraryPack, arbitraryNow, (answers, pack, now) => {
      for (const { services } of match(answers, pack, now)) {
        for (const service of services) expect(isForOthers(service, answers, pack)).toBe(false);
      }
    });
    fc.assert(property, RUNS);
  });

  it('leaves out nothing else: what somebody without a wish for elsewhere finds is there or is forbidden', () => {
    const property = fc.property(arbitraryElsewhere, arbitraryPack, arbitraryNow, (answers, pack, now) => {
      const elsewhere = match(answers, pack, now).map(({ id }) => id);
      const allowed = match({ ...answers, where: 'anywhere' }, pack, now).filter(({ place, services }) => {
        const served = services.filter((service) => !isForOthers(service, answers, pack));
        return place && served.length > 0 && !isForbidden(place, answers, pack);
      });
      expect([...elsewhere].sort()).toEqual(allowed.map(({ id }) => id).sort());
    });
    fc.assert(property, RUNS);
  });

  it('shows nothing again that is to be avoided, once home is taken back', () => {
    const property = fc.property(arbitraryElsewhere, arbitraryPack, arbitraryNow, (answers, pack, now) => {
      const { home: _, ...homeless } = answers;
      for (const place of shown(homeless, pack, now)) expect(isForbidden(place, homeless, pack)).toBe(false);
    });
    fc.assert(property, RUNS);
  });
});
