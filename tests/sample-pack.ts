/** An invented region of three wijken, and builders for what stands in it: a test names only what it is about. */
import type { LocalTime } from '../src/domain/clock.ts';
import type { Check, Fact } from '../src/domain/facts.ts';
import type { Hours, Slot } from '../src/domain/hours.ts';
import type { Match } from '../src/domain/match.ts';
import type { Helpline, Location, Neighbourhood, Pack, Service } from '../src/domain/social-map.ts';

/** A Monday in winter, half past ten. */
export const NOW: LocalTime = { date: '2026-11-23', minute: 630 };
export const CHECK: Check = { on: '2026-11-01', by: 'somebody', source: 'a visit' };
export const HORIZON = '2027-12-27';

/** Buurten lie on a line to the north: 0 and 0.7 km, 2.2 and 2.3 km, 4.4 km from the first. */
export const NEIGHBOURHOODS: readonly Neighbourhood[] = [
  neighbourhood('BU00000101', 'WK000001', [52.1, 5.3], '1001'),
  neighbourhood('BU00000102', 'WK000001', [52.1, 5.31], null),
  neighbourhood('BU00000201', 'WK000002', [52.12, 5.3], '1002'),
  neighbourhood('BU00000202', 'WK000002', [52.12, 5.31], null),
  neighbourhood('BU00000301', 'WK000003', [52.14, 5.3], '1002'),
];

const SAMPLE_PACK: Pack = {
  region: {
    id: 'voorbeeldstad',
    name: 'Voorbeeldstad',
    municipality: 'GM0000',
    practice: true,
    frontDesk: { kinds: ['desk'], phone: '14 000' },
    corrections: { email: null, phone: null },
    staleAfterMonths: 6,
    attribution: [],
  },
  today: '2026-11-22',
  wijken: ['WK000001', 'WK000002', 'WK000003'].map((code) => ({ code, name: code })),
  neighbourhoods: NEIGHBOURHOODS,
  organizations: [],
  locations: [],
  services: [],
  helplines: [
    helpline('luisterlijn', { anonymous: true }),
    helpline('line-113', { anonymous: true, cost: 'free' }),
    helpline('money-line', { anonymous: null }),
  ],
  needs: [
    { id: 'debts', safety: false, lines: ['money-line'] },
    { id: 'letters-forms', safety: false, lines: [] },
    { id: 'company', safety: false, lines: ['luisterlijn'] },
    { id: 'learn-dutch', safety: false, lines: [] },
    { id: 'suicidal', safety: true, lines: ['line-113', 'luisterlijn'] },
  ],
};

/** The sample region with other parts; locations are made for the services where none are given. */
export function packOf(parts: Partial<Pack>): Pack {
  const ids = [...new Set((parts.services ?? []).map((service) => service.location))];
  return { ...SAMPLE_PACK, locations: ids.map((id) => location(id)), ...parts };
}

/** A place in the second wijk, 2.2 km from the middle of the first. */
export function location(id: string, patch: Partial<Location> = {}): Location {
  const buurt = patch.neighbourhood ?? 'BU00000201';
  return {
    id,
    name: id,
    kind: 'library',
    address: 'Straat 1',
    postcode: null,
    city: 'Voorbeeldstad',
    point: NEIGHBOURHOODS.find(({ code }) => code === buurt)?.middle ?? { lat: 52.12, lon: 5.3 },
    neighbourhood: buurt,
    within50m: [buurt],
    facts: {},
    ...patch,
  };
}

/** A checked service for debts of which nothing else is known, at a location with the same id. */
export function service(id: string, patch: Partial<Service> = {}): Service {
  return {
    id,
    location: id,
    organization: null,
    name: null,
    description: null,
    whatHappens: null,
    bring: null,
    phone: null,
    needs: ['debts'],
    basis: 'checked',
    facts: {},
    hours: null,
    validFrom: null,
    validUntil: null,
    capacity: null,
    check: null,
    ...patch,
  };
}

export function helpline(id: string, patch: Partial<Helpline> = {}): Helpline {
  const unknown = { cost: null, centsPerMinute: null, anonymous: null, languages: null, hours: null, url: null };
  return { id, name: id, phone: '0800-0000', ...unknown, checkedOn: '2026-11-21', secondHand: false, ...patch };
}

/** A match for debts at a place of which nothing is known. */
export function aMatch(id: string, patch: Partial<Match> = {}): Match {
  const services = patch.services ?? [service(id)];
  return {
    id,
    place: location(id),
    name: id,
    neighbourhood: 'BU00000201',
    services,
    keepers: services,
    needs: ['debts'],
    checkedNeeds: ['debts'],
    met: [],
    unknown: [],
    broken: [],
    fitsWhen: 'yes',
    fromHome: null,
    withinReach: 'yes',
    metres: null,
    minutes: null,
    nearHome: false,
    servesUnknown: false,
    servesOthers: false,
    othersFor: [],
    daysSinceCheck: null,
    ...patch,
  };
}

/** Hours by day of the week, Monday 0; days not named are closed. */
export function weekly(days: Readonly<Record<number, readonly Slot[]>>, patch: Partial<Hours> = {}): Hours {
  return { week: Array.from({ length: 7 }, (_, day) => days[day] ?? []), dates: {}, horizon: HORIZON, ...patch };
}

/** The same hours every day, given in whole hours. */
export function daily(from: number, to: number, patch: Partial<Hours> = {}): Hours {
  return weekly(Array(7).fill([[from * 60, to * 60]]), patch);
}

export function checked<Value>(value: Value): Fact<Value> {
  return { value, basis: 'checked', check: CHECK };
}

export function typical<Value>(value: Value): Fact<Value> {
  return { value, basis: 'typical' };
}

function neighbourhood(code: string, wijk: string, [lat, lon]: [number, number], postcode: string | null) {
  return { code, name: code, wijk, middle: { lat, lon }, postcode };
}
