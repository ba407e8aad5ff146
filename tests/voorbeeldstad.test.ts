/** The practice municipality is complete: every need, every value of every fact, and every state of the product can be seen in it. */
import { describe, expect, it } from 'vitest';
import { FACT_IDS, factItems } from '../src/domain/fact-items.ts';
import * as words from '../src/domain/facts.ts';
import { hasEnded, isStale } from '../src/domain/freshness.ts';
import { openAt } from '../src/domain/hours.ts';
import { match } from '../src/domain/match.ts';
import type { Service, Text } from '../src/domain/social-map.ts';
import { LANGUAGES } from '../src/i18n/languages.ts';
import { compiledRegion, TODAY } from './compiled-region.ts';

const NOW = { date: '2026-11-24', minute: 630 };
const pack = await compiledRegion('voorbeeldstad');
const written = pack.services.filter(({ name }) => name !== null);

/** How many services have this; a list that names what is too rare is easier to mend than a number. */
function rarerThan(least: number, wanted: readonly string[], of: (service: Service) => readonly string[]): string[] {
  const found = written.flatMap((service) => [...new Set(of(service))]);
  return wanted.filter((value) => found.filter((other) => other === value).length < least);
}

describe('Voorbeeldstad', () => {
  it('is invented, and could not be taken for anywhere else', () => {
    expect(pack.region).toMatchObject({ practice: true, municipality: 'GM0000' });
    expect(pack.wijken.every(({ code }) => code.startsWith('WK0000'))).toBe(true);
    expect(pack.neighbourhoods.every(({ code }) => code.startsWith('BU0000'))).toBe(true);
  });

  it('has twelve neighbourhoods in four wijken, about 38 organizations, and about 160 services or more at about 70 places', () => {
    expect(pack.neighbourhoods).toHaveLength(12);
    expect(pack.wijken).toHaveLength(4);
    expect(pack.organizations.length).toBeGreaterThanOrEqual(38);
    expect(pack.locations.length).toBeGreaterThanOrEqual(69);
    expect(written.length).toBeGreaterThanOrEqual(160);
    const used = new Set(written.map(({ location }) => location));
    expect(pack.locations.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
    const busy = new Set(written.map(({ organization }) => organization));
    expect(pack.organizations.filter(({ id }) => !busy.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('has no address, number or link that can belong to anybody', () => {
    const phones = [...pack.services, ...pack.organizations].flatMap(({ phone }) => phone ?? []);
    expect(phones.filter((phone) => !/^(000-\d{7}|14 000)$/.test(phone))).toEqual([]);
    const reached = pack.organizations.flatMap(({ email, url }) => [email, url]).concat(pack.region.corrections.email);
    expect(reached.filter((address) => address !== null && !/\.example$/.test(address))).toEqual([]);
    // Postcodes begin at 1000, so these are nobody's.
    expect(pack.locations.filter(({ postcode }) => postcode !== null && !postcode.startsWith('0'))).toEqual([]);
    const texts = written.flatMap(({ description, whatHappens, bring }) => [description, whatHappens, bring]);
    const inText = texts.flatMap((text) => Object.values(text ?? {})).join('\n');
    const numbers = inText.match(/\+?\b0[\d -]{6,}\d/g) ?? [];
    expect(numbers.filter((number) => !number.startsWith('000'))).toEqual([]);
    expect(inText).not.toMatch(/https?:|www\.(?!\S+\.example)/);
  });

  it('serves every need at least twice', () => {
    expect(
      rarerThan(
        2,
        pack.needs.map(({ id }) => id),
        ({ needs }) => needs,
      ),
    ).toEqual([]);
  });
});

describe('every value of every fact', () => {
  const values: Readonly<Record<string, readonly string[]>> = {
    access: words.ACCESS,
    cost: words.COST,
    languages: ['spoken', 'interpreter', 'no-interpreter'],
    'for-whom': [...words.FOR_WHOM, 'ages'],
    'talk-with': words.TALK_WITH,
    papers: words.PAPERS,
    keeps: words.KEEPS,
    visible: words.VISIBLE,
    food: [...words.FOOD, 'none'],
    'run-by': words.RUN_BY,
    serves: ['everyone', 'own-area'],
    capacity: words.CAPACITY,
  };

  it.each(Object.entries(values))('of %s is checked at three services at least', (fact, wanted) => {
    const checked = (service: Service) =>
      FACT_IDS.filter((id) => id === fact)
        .flatMap((id) => factItems(id, service))
        .flatMap(({ value, check }) => (check ? [value] : []));
    expect(rarerThan(3, wanted, checked)).toEqual([]);
  });

  it('is known to be so, and known not to be so, of a place', () => {
    const wanted = words.PLACE.flatMap((feature) => [`${feature} true`, `${feature} false`]);
    const checked = ({ facts: { place } }: Service) =>
      Object.entries(place ?? {}).flatMap(([feature, { basis, value }]) =>
        basis === 'checked' ? [`${feature} ${value}`] : [],
      );
    expect(rarerThan(3, wanted, checked)).toEqual([]);
  });

  it('of the name that is asked occurs at each of the three moments, but that nobody shows papers to come in', () => {
    const wanted = (['enter', 'talk', 'help'] as const).flatMap((moment) =>
      words.NAME_ASKED.map((value) => `${moment} ${value}`),
    );
    const asked = ({ facts: { nameToEnter, nameToTalk, nameForHelp } }: Service) => [
      `enter ${nameToEnter?.value}`,
      `talk ${nameToTalk?.value}`,
      `help ${nameForHelp?.value}`,
    ];
    expect(
      rarerThan(
        3,
        wanted.filter((one) => one !== 'enter identity'),
        asked,
      ),
    ).toEqual([]);
    expect(
      rarerThan(3, words.NAME_ASKED, (service) => factItems('name-asked', service).map(({ value }) => value)),
    ).toEqual([]);
  });
});

describe('every state of the product', () => {
  const some = (holds: (service: Service) => boolean) => written.filter(holds).length;
  const texts = ({ name, description, whatHappens, bring }: Service) =>
    [name, description, whatHappens, bring].filter((text): text is Text => text !== null);

  it('of a text: in all four languages for most, in Dutch alone for some', () => {
    const whole = (service: Service) => texts(service).every((text) => LANGUAGES.every(({ id }) => text[id]));
    expect(some(whole)).toBeGreaterThan(written.length * 0.7);
    expect(some((service) => texts(service).some((text) => !text.ar && !text.tr))).toBeGreaterThanOrEqual(10);
    expect(some(({ name }) => name !== null && !name.en)).toBeGreaterThanOrEqual(3);
  });

  it('of a check: fresh, old, and none', () => {
    const stale = ({ check }: Service) => check !== null && isStale(check.on, TODAY, pack.region.staleAfterMonths);
    expect(some(stale)).toBeGreaterThanOrEqual(10);
    expect(some(({ check }) => check === null)).toBeGreaterThanOrEqual(10);
    expect(some(({ check }) => check !== null)).toBeGreaterThan(written.length * 0.7);
  });

  it('of hours: known, unknown, unknown on a holiday, at night, on some weeks only', () => {
    expect(some(({ hours }) => hours === null)).toBeGreaterThanOrEqual(10);
    expect(some(({ hours }) => hours !== null)).toBeGreaterThan(written.length * 0.7);
    expect(some(({ hours }) => Object.values(hours?.dates ?? {}).includes(null))).toBeGreaterThanOrEqual(3);
    expect(
      some(({ hours }) => !!hours?.week.some((slots) => slots.some(([, to]) => to > 1440))),
    ).toBeGreaterThanOrEqual(3);
    const states = new Set(written.map(({ hours }) => openAt(hours, NOW)));
    expect([...states].sort()).toEqual(['no', 'unknown', 'yes']);
  });

  it('of an offer: going on, ended, still to begin', () => {
    expect(some((service) => hasEnded(service, TODAY))).toBeGreaterThanOrEqual(3);
    expect(some(({ validFrom }) => validFrom !== null && validFrom > TODAY)).toBeGreaterThanOrEqual(3);
    expect(some(({ validUntil }) => validUntil !== null && validUntil >= TODAY)).toBeGreaterThanOrEqual(3);
  });

  it('of a place: with and without an address, with typical help left beside what was written down', () => {
    expect(pack.locations.some(({ address }) => address === null)).toBe(true);
    expect(pack.services.filter(({ name }) => name === null).length).toBeGreaterThanOrEqual(5);
  });

  it('of the results: places for every need, ended offers never among them', () => {
    for (const { id } of pack.needs) {
      const found = match({ needs: [id] }, pack, NOW);
      expect(found.length, id).toBeGreaterThan(0);
      expect(found.flatMap(({ services }) => services).filter((service) => hasEnded(service, NOW.date))).toEqual([]);
    }
  });
});
