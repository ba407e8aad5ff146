/** What the real map must hold, measured on the pack as the app reads it. */
import { brotliCompressSync } from 'node:zlib';
import inside from '@turf/boolean-point-in-polygon';
import { multiPolygon, point } from '@turf/helpers';
import edgeDistance from '@turf/point-to-polygon-distance';
import { beforeAll, describe, expect, it } from 'vitest';
import { isDate } from '../src/domain/clock.ts';
import type { Point } from '../src/domain/distance.ts';
import { fallback } from '../src/domain/fallback.ts';
import { match } from '../src/domain/match.ts';
import { openingOf } from '../src/domain/place-hours.ts';
import { planOf } from '../src/domain/plan.ts';
import type { Location, Pack } from '../src/domain/social-map.ts';
import { decodePack } from '../src/pack/decode.ts';
import { compileContent } from '../src/pipeline/compile-content.ts';
import { contentFolder } from '../src/pipeline/content-folder.ts';
import { readRegion } from '../src/pipeline/read-region.ts';

const NOW = { date: '2026-11-23', minute: 630 };
const NEAR_M = 50;
const LEFTOVERS = /\boud\b\)|tijdelijk|corona|renovatie|gesloten|opgeheven/i;

const folder = contentFolder();
const { content, regions } = compileContent(folder, '2026-11-22', ['amsterdam']);
const [region] = regions;
const { neighbourhoods: shapes } = readRegion('amsterdam', folder, null);
let pack: Pack;

beforeAll(async () => {
  const read = await decodePack(new TextEncoder().encode(region?.text), region?.sha256 ?? '');
  if ('problem' in read) throw new Error(read.problem);
  pack = read.pack;
});

/** The metres from a point to a neighbourhood's polygons; 0 inside. Boxes spare what cannot be within `most`. */
const measures = shapes.map(({ properties, geometry }) => {
  const polygon = multiPolygon(geometry.coordinates);
  const corners = geometry.coordinates.flat(2);
  const [west, east] = [Math.min(...corners.map(([x]) => x)), Math.max(...corners.map(([x]) => x))];
  const [south, north] = [Math.min(...corners.map(([, y]) => y)), Math.max(...corners.map(([, y]) => y))];
  const metres = ({ lat, lon }: Point): number => {
    const off = Math.max(west - lon, lon - east, (south - lat) * 1.5, (lat - north) * 1.5);
    // A hundredth of a degree east is 680 m here, and more to the north.
    if (off > 0.01) return Number.POSITIVE_INFINITY;
    if (inside([lon, lat], polygon)) return 0;
    return Math.abs(edgeDistance(point([lon, lat]), polygon, { units: 'meters' }));
  };
  return { code: properties.code, wijk: properties.wijk, metres };
});

describe('the map of Amsterdam', () => {
  it('holds 460 places, 516 neighbourhoods and 110 wijken', () => {
    expect([pack.locations.length, pack.neighbourhoods.length, pack.wijken.length]).toEqual([460, 516, 110]);
  });

  it('has a place in the neighbourhood that holds it, or else in the nearest', () => {
    const wrong = pack.locations.filter(({ point: at, neighbourhood }) => {
      const measured = measures.map(({ code, metres }) => ({ code, metres: metres(at) }));
      const nearest = Math.min(...measured.map(({ metres }) => metres));
      return (measured.find(({ code }) => code === neighbourhood)?.metres ?? Infinity) > nearest;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('calls nothing checked that nobody checked', () => {
    expect(pack.services.length).toBeGreaterThan(300);
    const checked = pack.services.filter(
      ({ basis, check, hours, facts }) =>
        basis !== 'typical' || check !== null || hours !== null || JSON.stringify(facts).includes('"checked"'),
    );
    expect(checked).toEqual([]);
    const found = match({ needs: pack.needs.map(({ id }) => id) }, pack, NOW);
    expect(found.flatMap(({ checkedNeeds }) => checkedNeeds)).toEqual([]);
    expect(new Set(found.map(({ services }) => openingOf(services, NOW).open))).toEqual(new Set(['unknown']));
  });

  it('promises nothing of places of which nothing is known', () => {
    const others = pack.locations.filter(({ kind }) => kind === 'other-place').map(({ id }) => id);
    expect(others.length).toBeGreaterThan(0);
    expect(pack.services.filter(({ location }) => others.includes(location))).toEqual([]);
  });

  it('has no place whose name says that it is gone', () => {
    expect(pack.locations.filter(({ name }) => LEFTOVERS.test(name)).map(({ name }) => name)).toEqual([]);
    expect(LEFTOVERS.test('Huis van de Wijk (oud)')).toBe(true);
  });

  it('is small enough for a phone with little data', () => {
    expect(brotliCompressSync(region?.text ?? '').length).toBeLessThan(40_000);
  });
});

describe('what somebody finds elsewhere', () => {
  it('never lies in their own wijk or within 50 m of it, whatever they need: places, plan and front desk', () => {
    const needs = pack.needs.map(({ id }) => id);
    const places = new Map<string, Location>(pack.locations.map((place) => [place.id, place]));
    // Measured once for each place: the wijken that lie within 50 m.
    const around = new Map(
      pack.locations.map(({ id, point: at }) => [
        id,
        new Set(measures.filter(({ metres }) => metres(at) <= NEAR_M).map(({ wijk }) => wijk)),
      ]),
    );
    const broken: string[] = [];
    let shown = 0;
    for (const { code: home } of pack.wijken) {
      for (const need of needs) {
        const answers = { needs: [need], home, where: 'elsewhere' } as const;
        const matches = match(answers, pack, NOW);
        const steps = fallback(answers, pack);
        const stops = planOf(matches, answers).stops.map((stop) => stop.match);
        const desks = steps.flatMap((step) => (step.kind === 'front-desk' && step.place ? [step.place.id] : []));
        const ids = [...[...matches, ...stops].map(({ id }) => id), ...desks];
        shown += ids.length;
        broken.push(...ids.filter((id) => !places.has(id) || around.get(id)?.has(home)).map((id) => `${home} ${id}`));
        if (steps.length === 0) broken.push(`${home} ${need}: no next step`);
      }
    }
    expect(broken).toEqual([]);
    expect(shown).toBeGreaterThan(100_000);
  }, 60_000);

  it('leaves something out for nearly every wijk, so that the promise is one', () => {
    const all = match({ needs: ['company'] }, pack, NOW).length;
    const fewer = pack.wijken.filter(({ code }) => {
      return match({ needs: ['company'], home: code, where: 'elsewhere' }, pack, NOW).length < all;
    });
    expect(fewer.length).toBeGreaterThan(80);
  });
});

describe('every need', () => {
  it('has a next step, whatever was asked beside it', () => {
    const musts = ['no-name', 'not-municipality', 'no-papers', 'for-women', 'wheelchair'] as const;
    const none = pack.needs.filter(({ id }) => fallback({ needs: [id], wishes: musts }, pack).length === 0);
    expect(none).toEqual([]);
  });

  it('about safety has a number to call first', () => {
    const safety = pack.needs.filter((need) => need.safety);
    expect(safety.length).toBeGreaterThan(0);
    for (const { id } of safety) expect(fallback({ needs: [id] }, pack)[0]?.kind, id).toBe('line');
  });
});

describe('the help lines', () => {
  it('are 18, each with a number, the day it was checked, and where', () => {
    expect(pack.helplines).toHaveLength(18);
    expect(content.helplines.map(({ id }) => id)).toEqual(pack.helplines.map(({ id }) => id));
    for (const { id, phone, checkedOn } of pack.helplines) {
      expect(phone, id).toMatch(/^\d[\d -]*$/);
      expect([isDate(checkedOn), checkedOn <= pack.today], id).toEqual([true, true]);
    }
    for (const { checked } of content.helplines) expect(checked.source).not.toBe('');
  });
});
