/**
 * The matching and the plan of DESIGN 4 once more, from the text alone and as naively as it can be written: every minute is
 * looked at, every set of places is tried. It shares types, the calendar and the ages with the product, and no other code.
 */
import { type Answers, ageRange, type WISHES, type Wish } from '../src/domain/answers.ts';
import { addDays, daysBetween, type LocalTime, weekday } from '../src/domain/clock.ts';
import type { Point, TravelMode } from '../src/domain/distance.ts';
import type { Access, Capacity, Check, Fact, Facts } from '../src/domain/facts.ts';
import type { Hours, Known, Slot } from '../src/domain/hours.ts';
import type { Helpline, Location, Pack, Service } from '../src/domain/social-map.ts';

export interface ReferenceMatch {
  readonly location: string;
  readonly neighbourhood: string | null;
  readonly services: readonly string[];
  readonly needs: readonly string[];
  readonly checked_needs: readonly string[];
  readonly met: readonly Wish[];
  readonly unknown: readonly Wish[];
  readonly broken: readonly Wish[];
  readonly open: Known;
  readonly distance_m: number | null;
  readonly minutes: Readonly<Record<TravelMode, number>> | null;
  readonly near_home: boolean;
}

export interface ReferencePlan {
  readonly stops: readonly {
    readonly location: string;
    readonly needs: readonly string[];
    readonly checked: boolean;
  }[];
  readonly uncovered: readonly string[];
}

export type WishState = 'met' | 'unknown' | 'broken' | 'not-applicable';

/** A place, or a line where lines are matches, with all that decides where it stands. */
export interface Standing {
  readonly match: ReferenceMatch;
  readonly line: boolean;
  /** Lower is better; by the number of the rank in DESIGN 4.4, the second part of the ninth apart. */
  readonly ranks: Readonly<Record<RankName, number>>;
}

export const RANKS = [
  'line of a safety need',
  '1 broken musts',
  '2 known to be full',
  '3 fits when',
  '4 within reach',
  '5 needs',
  '6 checked needs',
  '7 wishes met',
  '8 wishes broken',
  '9 near home',
  '9 discreet',
  '10 travel',
  '11 capacity',
  '12 freshness',
  '13 metres',
] as const;
export type RankName = (typeof RANKS)[number];

export function referenceMatches(answers: Answers, pack: Pack, now: LocalTime): ReferenceMatch[] {
  return standings(answers, pack, now).map(({ match }) => match);
}

/** All matches in their order. */
export function standings(answers: Answers, pack: Pack, now: LocalTime): Standing[] {
  const asked = askedBy(answers, pack, now);
  return [...placesFor(asked), ...linesFor(asked)].map((door) => standing(door, asked)).sort(byRank);
}

/** The rank that puts one before another; null where only the id does. */
export function decidingRank(a: Standing, b: Standing): RankName | null {
  return RANKS.find((rank) => a.ranks[rank] !== b.ranks[rank]) ?? null;
}

function byRank(a: Standing, b: Standing): number {
  const rank = decidingRank(a, b);
  if (rank) return a.ranks[rank] < b.ranks[rank] ? -1 : 1;
  return a.match.location < b.match.location ? -1 : 1;
}

// What is asked, and who comes into question (DESIGN 4.1).

export interface Asked {
  readonly answers: Answers;
  readonly pack: Pack;
  readonly now: LocalTime;
  readonly needs: readonly string[];
  readonly home: Home | null;
}

export function askedBy(answers: Answers, pack: Pack, now: LocalTime): Asked {
  return { answers, pack, now, needs: [...new Set(answers.needs ?? [])], home: homeOf(answers, pack) };
}

interface Door {
  readonly id: string;
  readonly place: Location | null;
  readonly services: readonly Service[];
}

function placesFor(asked: Asked): Door[] {
  return asked.pack.locations
    .filter((place) => !isLeftOut(place, asked))
    .map((place) => ({
      id: place.id,
      place,
      services: asked.pack.services.filter((one) => one.location === place.id && comesIntoQuestion(one, asked)),
    }))
    .filter(({ services }) => services.length > 0);
}

function linesFor({ answers, pack, needs }: Asked): Door[] {
  if (answers.where !== 'from-home') return [];
  return pack.helplines
    .map((line) => {
      const served = needs.filter((need) => pack.needs.some(({ id, lines }) => id === need && lines.includes(line.id)));
      return { id: line.id, place: null, services: [lineAsService(line, served)] };
    })
    .filter(({ services: [line] }) => line && line.needs.length > 0);
}

function comesIntoQuestion(service: Service, asked: Asked): boolean {
  return !Object.values(DROPS).some((drops) => drops(service, asked));
}

/** Why a service is not shown; what is not checked drops nothing. */
export const DROPS: Readonly<Record<string, (service: Service, asked: Asked) => boolean>> = {
  'no need asked for': ({ needs }, asked) => !needs.some((need) => asked.needs.includes(need)),
  'not valid on the day': (service, { now }) => !isValid(service, now.date),
  'for another age': ({ facts }, { answers }) => {
    const [asked, ages] = [ageRange(answers), checkedValue(facts.ages)];
    return asked !== null && ages !== null && (ages[1] < asked[0] || asked[1] < ages[0]);
  },
  'for children only': ({ facts }, { answers }) =>
    checkedValue(facts.forWhom)?.join() === 'children' && (ageRange(answers)?.[0] ?? 0) > 12,
  'for men only': ({ facts }, { answers }) =>
    checkedValue(facts.forWhom)?.join() === 'men' && wishesOf(answers).includes('for-women'),
  'not to be had at home': (service, { answers }) => answers.where === 'from-home' && fromHome(service) === 'no',
  'for an area without home': ({ facts }, { answers, home }) => {
    const serves = checkedValue(facts.serves);
    if (answers.where !== 'elsewhere' || !home || !serves || serves === 'everyone') return false;
    return !home.wijken.some((wijk) => serves.includes(wijk));
  },
};

function isValid({ validFrom, validUntil }: Service, date: string): boolean {
  return (validFrom === null || validFrom <= date) && (validUntil === null || date <= validUntil);
}

/** Whether it can be had without leaving home; "no" only where that was checked. */
function fromHome({ facts: { access } }: Service): Known {
  const ways: readonly Access[] = ['phone', 'chat', 'whatsapp', 'home-visit', 'online'];
  if (access?.value.some((way) => ways.includes(way))) return 'yes';
  return checkedValue(access) ? 'no' : 'unknown';
}

function checkedValue<Value>(fact: Fact<Value> | undefined): Value | null {
  return fact?.basis === 'checked' ? fact.value : null;
}

/** A line is a checked service, reached by phone, of a national line, for everyone. */
function lineAsService(line: Helpline, needs: readonly string[]): Service {
  const check: Check = { on: line.checkedOn, by: null, source: null };
  const known = <Value>(value: Value): Fact<Value> => ({ value, basis: 'checked', check });
  const facts: Facts = {
    access: known(['phone']),
    runBy: known('national-line'),
    serves: known('everyone'),
    ...(line.cost && { cost: known(line.cost === 'free' ? 'free' : 'paid') }),
    ...(line.anonymous !== null && { nameToTalk: known(line.anonymous ? 'none' : 'name') }),
    ...(line.languages && { languages: known(line.languages) }),
  };
  const unknown = { organization: null, name: null, description: null, whatHappens: null, bring: null, phone: null };
  const always = { validFrom: null, validUntil: null, capacity: null };
  return {
    id: line.id,
    location: line.id,
    ...unknown,
    ...always,
    needs,
    basis: 'checked',
    facts,
    hours: line.hours,
    check,
  };
}

// Home, and elsewhere (DESIGN 4.2).

interface Home {
  /** Codes of the wijken home lies in, or may lie in. */
  readonly wijken: readonly string[];
  readonly middle: Point;
}

function homeOf({ home }: Answers, pack: Pack): Home | null {
  if (home === undefined) return null;
  const buurten = pack.neighbourhoods.filter(({ code, wijk, postcode }) => [code, wijk, postcode].includes(home));
  const places = pack.locations.filter(({ postcode }) => postcode?.startsWith(home));
  const placesWijken = places.map(
    (place) => pack.neighbourhoods.find(({ code }) => code === place.neighbourhood)?.wijk,
  );
  const middles = buurten.length > 0 ? buurten.map(({ middle }) => middle) : places.map(({ point }) => point);
  if (middles.length === 0) return null;
  const wijken = [...buurten.map(({ wijk }) => wijk), ...placesWijken].filter((wijk) => wijk !== undefined);
  return { wijken, middle: { lat: mean(middles.map(({ lat }) => lat)), lon: mean(middles.map(({ lon }) => lon)) } };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

function isLeftOut(place: Location, asked: Asked): boolean {
  return asked.answers.where === 'elsewhere' && Object.values(LEFT_OUT).some((leaves) => leaves(place, asked));
}

/** Why a place is left out in elsewhere. */
export const LEFT_OUT: Readonly<Record<string, (place: Location, asked: Asked) => boolean>> = {
  'at home or in its wijk': ({ neighbourhood }, asked) => own(asked).includes(neighbourhood),
  'where one is known': ({ neighbourhood }, asked) => avoided(asked).includes(neighbourhood),
  'within 50 m of home': ({ within50m }, asked) => own(asked).some((code) => within50m.includes(code)),
  'within 50 m of where one is known': ({ within50m }, asked) =>
    avoided(asked).some((code) => within50m.includes(code)),
};

function own({ home, pack }: Asked): string[] {
  return pack.neighbourhoods.filter(({ wijk }) => home?.wijken.includes(wijk)).map(({ code }) => code);
}

function avoided({ answers: { avoid = [] }, pack }: Asked): string[] {
  return pack.neighbourhoods
    .filter(({ code, wijk }) => avoid.includes(code) || avoid.includes(wijk))
    .map(({ code }) => code);
}

// Wishes (DESIGN 4.3 and TAXONOMY).

const MUSTS: readonly Wish[] = ['no-name', 'not-municipality', 'for-women', 'no-papers', 'wheelchair'];

function wishesOf({ wishes }: Answers): Wish[] {
  return [...new Set(wishes ?? [])];
}

/** A preference holds if one service meets it; a must, if every need can be had there from a service that keeps it. */
function wishState(wish: Wish, services: readonly Service[], needs: readonly string[]): WishState {
  const states = (serving: readonly Service[]) => serving.map((service) => stateAt(wish, service));
  if (!MUSTS.includes(wish)) return first(['met', 'unknown', 'broken'], states(services));
  const bestForEach = needs.map((need) => {
    const serving = services.filter((service) => service.needs.includes(need));
    return first(['met', 'not-applicable', 'unknown', 'broken'], states(serving));
  });
  return first(['broken', 'unknown', 'met'], bestForEach);
}

/** For each need the services that break the fewest musts: what the person is sent to, and judged on. */
function keepers({ services }: Door, { answers, needs }: Asked): Service[] {
  const musts = MUSTS.filter((must) => wishesOf(answers).includes(must));
  const broken = (service: Service) => musts.map((must) => stateAt(must, service) === 'broken');
  const many = (service: Service) => broken(service).filter(Boolean).length;
  const better = (one: Service, other: Service) =>
    many(one) - many(other) ||
    broken(one)
      .map((breaks, n) => Number(breaks) - Number(broken(other)[n]))
      .find((difference) => difference !== 0) ||
    0;
  return services.filter((service) =>
    needs.some((need) => {
      const serving = services.filter((one) => one.needs.includes(need));
      return serving.includes(service) && serving.every((other) => better(service, other) <= 0);
    }),
  );
}

function first(order: readonly WishState[], states: readonly WishState[]): WishState {
  return order.find((state) => states.includes(state)) ?? 'not-applicable';
}

function stateAt(wish: Wish, service: Service): WishState {
  return doesNotApply(wish, service) ? 'not-applicable' : answerTo(wish, service);
}

function doesNotApply(wish: Wish, { facts: { access, food } }: Service): boolean {
  const only = (...ways: Access[]) => access?.value.every((way) => ways.includes(way)) ?? false;
  if (wish === 'wheelchair' || wish === 'private-room') return only('phone', 'chat', 'home-visit', 'online');
  if (wish === 'child-welcome' || wish === 'quiet') return only('phone', 'chat', 'online');
  return wish === 'halal' && food?.value === null;
}

function answerTo(wish: Wish, service: Service): WishState {
  if (wish.startsWith('language:')) return spoken(wish.slice('language:'.length), service.facts);
  return ANSWERS[wish as keyof typeof ANSWERS](service.facts, service);
}

const ANSWERS: Record<(typeof WISHES)[number], (facts: Facts, service: Service) => WishState> = {
  'no-name': ({ nameToTalk }) => surely(nameToTalk, (name) => name === 'none'),
  'not-municipality': ({ runBy }) => surely(runBy, (by) => by !== 'municipality' && by !== 'on-behalf-of-municipality'),
  // For men only is dropped before anybody wonders; for men among others is mixed.
  'for-women': ({ forWhom, talkWith }) =>
    either(
      says(forWhom, (whom) => whom.includes('women')),
      says(talkWith, (whom) => whom.includes('woman-on-request')),
    ),
  'no-papers': ({ papers }) => says(papers, (needed) => needed.every((paper) => paper === 'none')),
  wheelchair: ({ place }) => says(place?.wheelchair, (yes) => yes),
  free: ({ cost }) => says(cost, (costs) => costs !== 'small-fee' && costs !== 'paid'),
  'no-appointment': withoutAppointment,
  'come-to-me': ({ access }) => says(access, (ways) => ways.includes('home-visit')),
  'go-with-me': ({ talkWith }) => says(talkWith, (whom) => whom.includes('somebody-goes-along')),
  peer: ({ talkWith }) => says(talkWith, (whom) => whom.includes('peer')),
  whatsapp: ({ access }) => says(access, (ways) => ways.includes('whatsapp') || ways.includes('chat')),
  'private-room': ({ visible }) => says(visible, (ways) => ways.includes('private-room')),
  halal: ({ food }) => says(food, (kinds) => kinds?.includes('halal') ?? false),
  'child-welcome': ({ place, forWhom }) =>
    either(
      says(place?.['child-corner'], (yes) => yes),
      says(forWhom, (whom) => whom.includes('children') || whom.includes('parents')),
    ),
  quiet: ({ place }) => says(place?.quiet, (yes) => yes),
  evening: (_, service) => someHelp(service, (day, minute) => day < 5 && minute >= 17 * 60),
  weekend: (_, service) => someHelp(service, (day) => day >= 5),
};

/** A typical yes meets a wish; only a checked no breaks it. */
function says<Value>(fact: Fact<Value> | undefined, isYes: (value: Value) => boolean): WishState {
  if (!fact) return 'unknown';
  if (isYes(fact.value)) return 'met';
  return fact.basis === 'checked' ? 'broken' : 'unknown';
}

/** Where "usually" is not enough. */
function surely<Value>(fact: Fact<Value> | undefined, isYes: (value: Value) => boolean): WishState {
  return fact?.basis === 'checked' ? says(fact, isYes) : 'unknown';
}

function either(...states: WishState[]): WishState {
  if (states.includes('met')) return 'met';
  return states.every((state) => state === 'broken') ? 'broken' : 'unknown';
}

function spoken(tag: string, { languages, interpreter }: Facts): WishState {
  const heard = says(languages, (tags) => tags.some((one) => one === tag || one.startsWith(`${tag}-`)));
  // Nobody can say for somebody that another kind of Arabic does not help.
  const otherArabic = /^ar(y?$|-)/.test(tag) && languages?.value.some((one) => /^ar(y?$|-)/.test(one));
  return either(
    heard === 'broken' && otherArabic ? 'unknown' : heard,
    says(interpreter, (yes) => yes),
  );
}

function withoutAppointment({ access }: Facts): WishState {
  if (access?.value.includes('walk-in')) return 'met';
  const only = access?.value.every((way) => way === 'appointment' || way === 'sign-up');
  return only && access?.basis === 'checked' ? 'broken' : 'unknown';
}

/** Whether the hours hold help at some minute of a day of the week; hours that nobody checked break no wish. */
function someHelp({ hours, basis }: Service, at: (day: number, minute: number) => boolean): WishState {
  if (!hours) return 'unknown';
  const ordinary = hours.week.map((slots, day) => ({ slots, day }));
  const different = Object.entries(hours.dates).map(([date, slots]) => ({ slots: slots ?? [], day: weekday(date) }));
  const found = [...ordinary, ...different].some(({ slots, day }) =>
    slots.some((slot) => minutesOf(slot).some((minute) => at((day + Math.floor(minute / 1440)) % 7, minute % 1440))),
  );
  if (found) return 'met';
  return basis === 'checked' ? 'broken' : 'unknown';
}

function minutesOf([from, to]: Slot): number[] {
  return Array.from({ length: to - from }, (_, n) => from + n);
}

// Hours, minute by minute (DESIGN 2).

function openAt({ hours }: Service, { date, minute }: LocalTime): Known {
  return helpOn(hours, date)(minute);
}

/** Whether there is help at each minute of a day. */
function helpOn(hours: Hours | null, date: string): (minute: number) => Known {
  if (!hours) return () => 'unknown';
  const today = slotsOn(hours, date);
  const dayBefore = slotsOn(hours, addDays(date, -1));
  // A slot passes midnight until noon at the latest, and only where there are nights at all.
  const nights = [hours.week, Object.values(hours.dates)].flat(2).some((slot) => slot && slot[1] > 1440);
  return (minute) => {
    if (today?.some(([from, to]) => from <= minute && minute < to)) return 'yes';
    if (dayBefore?.some(([from, to]) => from <= minute + 1440 && minute + 1440 < to)) return 'yes';
    return today === null || (dayBefore === null && nights && minute < 720) ? 'unknown' : 'no';
  };
}

/** The slots that begin on a day; null where nobody knows. That there are none outside the offer, the build has seen to. */
function slotsOn({ week, dates, horizon }: Hours, date: string): readonly Slot[] | null {
  if (date > horizon) return null;
  const differing = dates[date];
  return differing === undefined ? (week[weekday(date)] ?? []) : differing;
}

/** The coming seven days are seven times 24 hours, the last minute included. */
function fitsWhen({ hours }: Service, { answers: { when = 'any' }, now: { date, minute } }: Asked): Known {
  if (when === 'any') return 'yes';
  const last = { now: minute, today: 1439, 'this-week': minute + 7 * 1440 }[when];
  const found = new Set<Known>();
  for (let day = 0; day * 1440 <= last; day++) {
    const help = helpOn(hours, addDays(date, day));
    const until = Math.min(last - day * 1440, 1439);
    for (let at = day === 0 ? minute : 0; at <= until; at++) found.add(help(at));
  }
  return best([...found]);
}

const KNOWN: readonly Known[] = ['yes', 'unknown', 'no'];

function best(known: readonly Known[]): Known {
  return KNOWN.find((one) => known.includes(one)) ?? 'unknown';
}

// Where a match stands (DESIGN 4.4).

function standing(whole: Door, asked: Asked): Standing {
  const match = matchOf(whole, asked);
  const door = { ...whole, services: keepers(whole, asked) };
  const broken = match.broken.filter((wish) => MUSTS.includes(wish));
  const ranks: Standing['ranks'] = {
    'line of a safety need': !door.place && match.needs.some((need) => isSafety(need, asked)) ? 0 : 1,
    '1 broken musts': broken.length,
    '2 known to be full': isFull(door) ? 1 : 0,
    '3 fits when': KNOWN.indexOf(best(door.services.map((service) => fitsWhen(service, asked)))),
    '4 within reach': KNOWN.indexOf(withinReach(door, match, asked)),
    '5 needs': -match.needs.length,
    '6 checked needs': -match.checked_needs.length,
    '7 wishes met': -match.met.length,
    '8 wishes broken': match.broken.length,
    '9 near home': match.near_home ? 1 : 0,
    '9 discreet': asked.answers.where === 'elsewhere' ? -discretion(door.services) : 0,
    '10 travel': match.distance_m === null ? 0 : Math.floor(travelMinutes(match.distance_m, 'foot') / 5),
    '11 capacity': Math.min(...door.services.map(({ capacity }) => CAPACITIES.indexOf(capacity))),
    '12 freshness': Math.max(...door.services.map(({ check }) => halfYears(check, asked.now))),
    '13 metres': match.distance_m ?? 0,
  };
  return { match, line: !door.place, ranks };
}

function matchOf(door: Door, asked: Asked): ReferenceMatch {
  const { place, services } = door;
  const kept = keepers(door, asked);
  const needs = asked.needs.filter((need) => services.some((service) => service.needs.includes(need)));
  const checked = kept.filter(({ basis }) => basis === 'checked');
  const wishes = (state: WishState) => wishesOf(asked.answers).filter((wish) => wishState(wish, kept, needs) === state);
  const hidden = asked.needs.some((need) => isSafety(need, asked));
  const metres = place && asked.home && !hidden ? metresBetween(asked.home.middle, place.point) : null;
  return {
    location: door.id,
    neighbourhood: place && !hidden ? place.neighbourhood : null,
    services: services.map(({ id }) => id).sort(),
    needs,
    checked_needs: needs.filter((need) => checked.some((service) => service.needs.includes(need))),
    met: wishes('met'),
    unknown: wishes('unknown'),
    broken: wishes('broken'),
    open: best(kept.map((service) => openAt(service, asked.now))),
    distance_m: metres,
    minutes: metres === null ? null : minutesOver(metres),
    near_home: asked.answers.where === 'elsewhere' && metres !== null && metres < 1000,
  };
}

function isSafety(need: string, { pack }: Asked): boolean {
  return pack.needs.some(({ id, safety }) => id === need && safety);
}

function isFull({ services }: Door): boolean {
  return services.every(({ capacity, basis }) => capacity === 'full' && basis === 'checked');
}

function withinReach({ services }: Door, { distance_m }: ReferenceMatch, { answers }: Asked): Known {
  if (answers.where === 'from-home') return best(services.map(fromHome));
  if (!answers.reach) return 'yes';
  if (distance_m === null) return 'unknown';
  return travelMinutes(distance_m, answers.reach.by) <= answers.reach.minutes ? 'yes' : 'no';
}

function discretion(services: readonly Service[]): number {
  const shows = (way: 'sign-names-problem' | (typeof DISCREET)[number]) =>
    services.some(({ facts }) => facts.visible?.value.includes(way));
  const noName = services.every(({ facts }) => facts.nameToEnter?.value === 'none');
  return DISCREET.filter(shows).length + (noName ? 1 : 0) - (shows('sign-names-problem') ? 1 : 0);
}

const DISCREET = ['mixed-use', 'private-room', 'own-entrance', 'staff-from-elsewhere'] as const;
const CAPACITIES: readonly (Capacity | null)[] = ['open', null, 'waiting-list', 'full'];

function halfYears(check: Check | null, now: LocalTime): number {
  return check ? Math.floor(daysBetween(check.on, now.date) / 183) : Number.POSITIVE_INFINITY;
}

// Travel (the end of DESIGN 4).

const EARTH_RADIUS = 6_371_000;
const KM_AN_HOUR: Record<TravelMode, number> = { foot: 4.5, bicycle: 14, bus: 12 };

function metresBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon);
  return Math.round(2 * EARTH_RADIUS * Math.asin(Math.sqrt(chord)));
}

function minutesOver(metres: number): Record<TravelMode, number> {
  return {
    foot: travelMinutes(metres, 'foot'),
    bicycle: travelMinutes(metres, 'bicycle'),
    bus: travelMinutes(metres, 'bus'),
  };
}

function travelMinutes(metres: number, by: TravelMode): number {
  const riding = ((metres * 1.3) / 1000 / KM_AN_HOUR[by]) * 60;
  // What is a whole number but for the rounding of the machine stays one.
  return Math.ceil(Number((riding + (by === 'bus' ? 8 : 0)).toFixed(9)));
}

// The plan (DESIGN 4.7).

const MOST_NEEDS = 8;

export function referencePlan(answers: Answers, pack: Pack, now: LocalTime): ReferencePlan {
  const needs = [...new Set(answers.needs ?? [])].slice(0, MOST_NEEDS);
  const places = standings(answers, pack, now).filter(({ line }) => !line);
  const plans = subsets(places, needs.length).map((stops) => ({ stops, cost: costOf(stops, needs) }));
  const [least] = plans.sort((a, b) => compareLists(a.cost.sums, b.cost.sums) || compareLists(a.cost.ids, b.cost.ids));
  const stops = least?.stops ?? [];
  return {
    stops: stops.map(({ match }) => stopAt(match, needs)).sort((a, b) => (a.location < b.location ? -1 : 1)),
    uncovered: needs.filter((need) => !stops.some(({ match }) => match.needs.includes(need))),
  };
}

function stopAt(match: ReferenceMatch, needs: readonly string[]): ReferencePlan['stops'][number] {
  const covered = match.needs.filter((need) => needs.includes(need));
  return {
    location: match.location,
    needs: covered,
    checked: covered.every((need) => match.checked_needs.includes(need)),
  };
}

function costOf(stops: readonly Standing[], needs: readonly string[]) {
  const sum = (of: (stop: Standing) => number) => stops.reduce((total, stop) => total + of(stop), 0);
  const uncovered = needs.filter((need) => !stops.some(({ match }) => match.needs.includes(need)));
  const sums = [
    uncovered.length,
    sum(({ ranks }) => ranks['1 broken musts']),
    sum(({ ranks }) => (ranks['2 known to be full'] === 1 || ranks['3 fits when'] === KNOWN.indexOf('no') ? 1 : 0)),
    stops.length,
    sum(({ match }) => match.unknown.length + match.broken.length),
    sum(({ match }) => match.distance_m ?? 0),
  ];
  return { sums, ids: stops.map(({ match }) => match.location).sort() };
}

function compareLists<Item extends number | string>(a: readonly Item[], b: readonly Item[]): number {
  for (const [n, item] of a.entries()) {
    const other = b[n];
    if (other === undefined) return 1;
    if (item !== other) return item < other ? -1 : 1;
  }
  return a.length - b.length;
}

/** All sets of at most so many, in the order of the list. */
function subsets<Item>(items: readonly Item[], most: number): Item[][] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  const without = subsets(rest, most);
  return [...without.filter(({ length }) => length < most).map((set) => [first, ...set]), ...without];
}
