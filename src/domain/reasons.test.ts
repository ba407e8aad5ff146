import { describe, expect, it } from 'vitest';
import { aMatch, checked, daily, location, NOW, service, typical, weekly } from '../../tests/sample-pack.ts';
import type { Answers, Wish } from './answers.ts';
import { basisOf, DISCREET } from './discretion.ts';
import { type Fact, type Facts, VISIBLE, type Visible } from './facts.ts';
import type { Hours, Week } from './hours.ts';
import type { Match } from './match.ts';
import { openStateOf } from './open-state.ts';
import { type Reason, reasonsFor } from './reasons.ts';
import type { Service } from './social-map.ts';

function reasons(patch: Partial<Match>, answers: Answers = {}): Reason[] {
  const match = aMatch('a', patch);
  return reasonsFor(match, answers, openStateOf(match.services, NOW));
}

/** The reasons without the need that every match has. */
function others(patch: Partial<Match>, answers: Answers = {}): Reason[] {
  return reasons(patch, answers).filter(({ code }) => code !== 'need');
}

const services = (...facts: Facts[]) => facts.map((one, n) => service(`s${n}`, { facts: one }));
const open = (hours: Hours | null, patch: Partial<Service> = {}) => service('open', { hours, ...patch });
const ELSEWHERE: Answers = { where: 'elsewhere' };

describe('the reasons', () => {
  it('stand with the most telling first: needs, wishes, hours, the way, and what keeps it discreet', () => {
    const facts: Facts = { cost: checked('free'), visible: checked(['own-entrance']) };
    const found = reasons(
      {
        services: [open(daily(9, 17), { facts })],
        met: ['free'],
        metres: 2224,
        minutes: { foot: 39, bicycle: 13, bus: 23 },
      },
      { ...ELSEWHERE, home: 'BU00000101' },
    );
    expect(found.map(({ code }) => code)).toEqual([
      'need',
      'wish',
      'open-until',
      'other-neighbourhood',
      'walk',
      'discreet',
    ]);
  });

  it('name each need, and whether somebody checked that it is served', () => {
    expect(reasons({ needs: ['debts', 'company'], checkedNeeds: ['company'] })).toEqual([
      { code: 'need', need: 'debts', basis: 'typical' },
      { code: 'need', need: 'company', basis: 'checked' },
    ]);
  });

  it('tell the minutes on foot where they are known', () => {
    expect(others({ minutes: { foot: 12, bicycle: 4, bus: 11 } })).toEqual([{ code: 'walk', minutes: 12 }]);
    expect(others({ minutes: null })).toEqual([]);
  });

  it('tell that it is another neighbourhood, only to who asked for that and only where it is so', () => {
    const answers: Answers = { where: 'elsewhere', home: 'BU00000101' };
    const other = { code: 'other-neighbourhood' };
    expect(reasons({ metres: 2224 }, answers)).toContainEqual(other);
    expect(reasons({ metres: 2224, nearHome: true }, answers)).not.toContainEqual(other);
    expect(reasons({ metres: null }, answers)).not.toContainEqual(other);
    expect(reasons({ metres: 2224 }, { ...answers, where: 'near' })).not.toContainEqual(other);
  });
});

describe('a wish that is met', () => {
  const basisOf = (wish: Wish, patch: Partial<Match>) => {
    const [reason] = others({ met: [wish], ...patch });
    return reason && 'basis' in reason ? [reason.code, reason.basis] : reason;
  };

  it('comes in the order in which the wishes were met', () => {
    const found = others({ met: ['halal', 'free'], services: services({ cost: checked('free') }) });
    expect(found).toEqual([
      { code: 'wish', wish: 'halal', basis: 'typical' },
      { code: 'wish', wish: 'free', basis: 'checked' },
    ]);
  });

  it('is typical, unless what was checked alone meets it', () => {
    expect(basisOf('free', { services: services({ cost: checked('free') }) })).toEqual(['wish', 'checked']);
    expect(basisOf('free', { services: services({ cost: typical('free') }) })).toEqual(['wish', 'typical']);
    const both = services({ cost: typical('free') }, { cost: checked('free') });
    expect(basisOf('free', { services: both })).toEqual(['wish', 'checked']);
    const broken = services({ cost: typical('free') }, { cost: checked('paid') });
    expect(basisOf('free', { services: broken })).toEqual(['wish', 'typical']);
  });

  it('of a feature of the place is as sure as that feature', () => {
    const wheelchair = (fact: Fact<boolean>) => ({ services: services({ place: { wheelchair: fact } }) });
    expect(basisOf('wheelchair', wheelchair(checked(true)))).toEqual(['wish', 'checked']);
    expect(basisOf('wheelchair', wheelchair(typical(true)))).toEqual(['wish', 'typical']);
  });

  it('by hours is as sure as the service that has them', () => {
    const evening = weekly({ 0: [[1140, 1260]] });
    expect(basisOf('evening', { services: [open(evening)] })).toEqual(['wish', 'checked']);
    expect(basisOf('evening', { services: [open(evening, { basis: 'typical' })] })).toEqual(['wish', 'typical']);
  });

  it('as a must is checked only where it is for every need', () => {
    const papers = (fact: Facts['papers'], needs: string[]) =>
      service('s', { needs, facts: fact ? { papers: fact } : {} });
    const sure = papers(checked(['none']), ['debts']);
    const needs = { needs: ['debts', 'company'] };
    const half = [sure, papers(typical(['none']), ['company'])];
    expect(basisOf('no-papers', { ...needs, services: half })).toEqual(['wish', 'typical']);
    const whole = [sure, papers(checked(['none']), ['company'])];
    expect(basisOf('no-papers', { ...needs, services: whole })).toEqual(['wish', 'checked']);
  });
});

describe('a language', () => {
  const TUESDAY: Week = weekly({ 1: [[540, 720]] }).week;
  const turkish = (...facts: Facts[]) => others({ met: ['language:tr'], services: services(...facts) });
  const spoken = (week: Week | null, basis: 'checked' | 'typical' = 'checked') => [
    { code: 'language', language: 'tr', week, basis },
  ];
  const interpreter = (basis: 'checked' | 'typical') => [{ code: 'interpreter', language: 'tr', basis }];
  const atHours = (week: Week): Facts => ({ languages: checked(['tr']), languageHours: checked({ tr: week }) });

  it('is spoken by somebody there, or an interpreter can come', () => {
    expect(turkish({ languages: checked(['nl', 'tr']), interpreter: checked(true) })).toEqual(spoken(null));
    expect(turkish({ languages: checked(['nl']), interpreter: checked(true) })).toEqual(interpreter('checked'));
    expect(turkish({ interpreter: typical(true) })).toEqual(interpreter('typical'));
  });

  it('that nobody checked is typical, and less than an interpreter that somebody checked', () => {
    expect(turkish({ languages: typical(['tr']) })).toEqual(spoken(null, 'typical'));
    expect(turkish({ languages: typical(['tr']), interpreter: typical(true) })).toEqual(spoken(null, 'typical'));
    expect(turkish({ languages: typical(['tr']), interpreter: checked(true) })).toEqual(interpreter('checked'));
    expect(turkish({ languages: typical(['tr']), interpreter: checked(false) })).toEqual(spoken(null, 'typical'));
    expect(turkish({ languages: typical(['tr']) }, { interpreter: checked(true) })).toEqual(interpreter('checked'));
    expect(turkish({ interpreter: checked(true) }, { languages: checked(['tr']) })).toEqual(spoken(null));
  });

  it('is told with the hours at which it is spoken', () => {
    expect(turkish(atHours(TUESDAY))).toEqual(spoken(TUESDAY));
  });

  it('is spoken at the hours of all who speak it, those that touch or overlap as one', () => {
    const found = turkish(
      atHours(weekly({ 0: [[840, 900]], 1: [[660, 780]] }).week),
      atHours(weekly({ 0: [[540, 600]], 1: [[540, 720]], 2: [[600, 720]] }).week),
      atHours(weekly({ 1: [[780, 800]], 2: [[630, 700]] }).week),
    );
    const monday: [number, number][] = [
      [540, 600],
      [840, 900],
    ];
    expect(found).toEqual(spoken(weekly({ 0: monday, 1: [[540, 800]], 2: [[600, 720]] }).week));
  });

  it('is spoken at all hours where one of the speakers has none of their own', () => {
    expect(turkish(atHours(TUESDAY), { languages: checked(['tr']) })).toEqual(spoken(null));
    expect(turkish(atHours(TUESDAY), { languages: checked(['nl']) })).toEqual(spoken(TUESDAY));
  });

  it('of which the hours were checked is not promised at the hours of somebody who usually speaks it', () => {
    expect(turkish(atHours(TUESDAY), { languages: typical(['tr']) })).toEqual(spoken(TUESDAY));
  });

  it('that was checked has no hours that nobody checked', () => {
    const facts: Facts = { languages: checked(['tr']), languageHours: typical({ tr: TUESDAY }) };
    expect(turkish(facts)).toEqual(spoken(null));
    expect(turkish({ languages: typical(['tr']), languageHours: typical({ tr: TUESDAY }) })).toEqual(
      spoken(TUESDAY, 'typical'),
    );
  });

  it('is also that of who speaks a kind of it, at the hours of each kind', () => {
    const arabic = (languageHours: Facts['languageHours']) =>
      others({
        met: ['language:ar'],
        services: services({ languages: checked(['ar', 'ar-SY']), ...(languageHours && { languageHours }) }),
      });
    const week = (from: number) => weekly({ 3: [[from, 900]] }).week;
    const at = (week: Week | null) => [{ code: 'language', language: 'ar', week, basis: 'checked' }];
    expect(arabic(checked({ ar: week(600), 'ar-SY': week(540) }))).toEqual(at(week(540)));
    expect(arabic(checked({ 'ar-SY': week(540) }))).toEqual(at(null));
  });
});

describe('help at this minute', () => {
  it('is there until the last service closes, where that is within a day', () => {
    expect(others({ services: [open(daily(9, 12)), open(daily(9, 17))] })).toEqual([
      { code: 'open-until', minute: 1020, basis: 'checked' },
    ]);
  });

  it('that ends days from now, or at an hour that nobody knows, is there now', () => {
    const untilWednesday = weekly({ 0: [[0, 1440]], 1: [[0, 1440]] });
    expect(others({ services: [open(untilWednesday)] })).toEqual([{ code: 'open-now', basis: 'checked' }]);
    const tuesdayUnknown = daily(9, 24, { dates: { '2026-11-24': null } });
    expect(others({ services: [open(tuesdayUnknown)] })).toEqual([{ code: 'open-now', basis: 'checked' }]);
  });

  it('that never ends is there always', () => {
    expect(others({ services: [open(daily(0, 24))] })).toEqual([{ code: 'always-open', basis: 'checked' }]);
    expect(others({ services: [open(daily(0, 24)), open(daily(9, 17))] })).toContainEqual({
      code: 'always-open',
      basis: 'checked',
    });
  });

  it('is no reason where there is none, or where nobody knows', () => {
    expect(others({ services: [open(daily(11, 12))] })).toEqual([]);
    expect(others({ services: [open(null)] })).toEqual([]);
    expect(others({ services: [open(daily(11, 12)), open(null)] })).toEqual([]);
  });

  it('is typical where nobody checked the service that has it', () => {
    const usual = { basis: 'typical' } as const;
    const week = weekly({ 0: [[0, 1440]], 1: [[0, 1440]] });
    expect(others({ services: [open(daily(9, 17), usual)] })).toMatchObject([{ basis: 'typical' }]);
    expect(others({ services: [open(week, usual), open(daily(11, 12))] })).toMatchObject([{ basis: 'typical' }]);
    expect(others({ services: [open(daily(0, 24), usual)] })).toMatchObject([{ basis: 'typical' }]);
  });

  it('is typical where the service that closes last is, or that which never closes', () => {
    const usual = { basis: 'typical' } as const;
    const sure = open(daily(9, 12));
    expect(others({ services: [sure, open(daily(9, 17), usual)] })).toEqual([
      { code: 'open-until', minute: 1020, basis: 'typical' },
    ]);
    const thursday = open(weekly({ 3: [[1020, 1080]] }));
    expect(others({ services: [thursday, open(daily(9, 17), usual)] })).toMatchObject([{ basis: 'typical' }]);
    expect(others({ services: [open(daily(9, 17)), open(daily(9, 12), usual)] })).toEqual([
      { code: 'open-until', minute: 1020, basis: 'checked' },
    ]);
    expect(others({ services: [sure, open(daily(0, 24), usual)] })).toEqual([
      { code: 'always-open', basis: 'typical' },
    ]);
  });
});

describe('what keeps a visit discreet', () => {
  const visible = (...values: Visible[]): Facts => ({ visible: checked(values) });
  const discreet = (found: Service[], answers: Answers = ELSEWHERE) => others({ services: found }, answers);
  const codesIn = (found: Reason[]) => found.map((reason) => (reason.code === 'discreet' ? reason.fact : reason.code));

  it('is told in elsewhere only', () => {
    const found = services({ visible: checked(['mixed-use']), nameToEnter: checked('none') });
    expect(codesIn(discreet(found))).toEqual(['mixed-use', 'no-name']);
    for (const where of ['near', 'from-home', 'anywhere'] as const) expect(discreet(found, { where })).toEqual([]);
    expect(discreet(found, {})).toEqual([]);
  });

  it('is every fact that counts in the order, the most telling first', () => {
    const found = services({ visible: checked([...VISIBLE].reverse()), nameToEnter: checked('none') });
    expect(codesIn(discreet(found))).toEqual([...DISCREET]);
  });

  it('names the kind of place, which says what others come for', () => {
    const patch = { place: location('a', { kind: 'town-hall' }), services: services(visible('mixed-use')) };
    expect(others(patch, ELSEWHERE)).toEqual([
      { code: 'discreet', fact: 'mixed-use', kind: 'town-hall', basis: 'checked' },
    ]);
  });

  it('is that of one service, and checked where that of one was', () => {
    const usual: Facts = { visible: typical(['own-entrance']) };
    expect(discreet(services({}, usual))).toMatchObject([{ fact: 'own-entrance', basis: 'typical' }]);
    expect(discreet(services(usual, visible('own-entrance')))).toMatchObject([{ basis: 'checked' }]);
    expect(discreet(services(usual, visible('mixed-use')))).toMatchObject([
      { fact: 'mixed-use', basis: 'checked' },
      { fact: 'own-entrance', basis: 'typical' },
    ]);
  });

  it('is that no name is asked to come in, only where no service asks it', () => {
    const asks = (nameToEnter: Facts['nameToEnter']): Facts => (nameToEnter ? { nameToEnter } : {});
    const none = asks(checked('none'));
    expect(discreet(services(none, none))).toMatchObject([{ fact: 'no-name', basis: 'checked' }]);
    expect(discreet(services(none, asks(typical('none'))))).toMatchObject([{ fact: 'no-name', basis: 'typical' }]);
    expect(discreet(services(none, asks(checked('first-name'))))).toEqual([]);
    expect(discreet(services(none, {}))).toEqual([]);
    expect(discreet(services({ nameToTalk: checked('none') }))).toEqual([]);
  });

  it('is nothing that a help line has', () => {
    expect(others({ place: null, services: services({ nameToEnter: checked('none') }) }, ELSEWHERE)).toEqual([]);
  });
});

it('what others can see is known where one service shows it, and sure where somebody checked it there', () => {
  const seen = (...facts: Facts[]) => basisOf('street-desk', services(...facts));
  expect(seen({ visible: typical(['street-desk', 'mixed-use']) })).toBe('typical');
  expect(seen({ visible: typical(['street-desk']) }, { visible: checked(['street-desk']) })).toBe('checked');
  expect(seen({ visible: checked(['mixed-use']) }, {})).toBeNull();
});
