/** What somebody wrote down about a service, in the pack; and hours that cannot be so. */
import { describe, expect, it } from 'vitest';
import { edited, folderWith, SMALL_CONTENT } from '../../tests/broken-content.ts';
import { compileSmall, expectLine, linesOf, linesWhere, type Mistake } from '../../tests/compile-small.ts';
import { addDays } from '../domain/clock.ts';
import { slotsOn } from '../domain/hours.ts';
import type { Service } from '../domain/social-map.ts';
import { decodePack } from '../pack/decode.ts';

const SERVICES = 'regions/teststad/services.yaml';

async function packIn(folder: string) {
  const { text, sha256 } = compileSmall(folder);
  const read = await decodePack(new TextEncoder().encode(text), sha256);
  if ('problem' in read) throw new Error(read.problem);
  return read.pack;
}

async function serviceIn(folder: string, id: string): Promise<Service | undefined> {
  return (await packIn(folder)).services.find((service) => service.id === id);
}

describe('a service that is written as in DESIGN 3', () => {
  const check = { on: '2026-10-01', by: 'Redactie', source: 'bezoek' };
  const checked = (value: unknown) => ({ value, basis: 'checked', check });

  it('comes through the pack with everything that was written', async () => {
    const service = await serviceIn(folderWith(SMALL_CONTENT), 'taalcafe-noord');
    expect(service).toMatchObject({
      location: 'buurthuis-noord',
      organization: 'taalhuis',
      name: { nl: 'Taalcafé', en: 'Language café', ar: 'مقهى اللغة', tr: 'Dil kafesi' },
      whatHappens: { nl: 'Iemand schenkt koffie in.' },
      bring: { nl: 'Niets.' },
      phone: '000-0100100',
      needs: ['debts', 'bills'],
      basis: 'checked',
      validFrom: '2026-01-01',
      validUntil: '2027-06-30',
      capacity: 'open',
      check,
    });
    expect(service?.facts).toEqual({
      access: checked(['walk-in']),
      nameToEnter: checked('none'),
      nameToTalk: checked('none'),
      nameForHelp: checked('first-name'),
      runBy: checked('library'),
      cost: checked('free'),
      languages: checked(['ar']),
      languageHours: checked({ ar: [[], [[600, 720]], [], [], [], [], []] }),
      interpreter: checked(false),
      serves: checked('everyone'),
      visible: checked(['mixed-use']),
      place: { wheelchair: checked(true), quiet: checked(false) },
    });
    expect(service?.hours?.week[2]).toEqual([[600, 720]]);
    expect(service?.hours?.dates).toMatchObject({ '2026-12-04': [[840, 960]], '2026-12-30': [] });
  });

  it('has facts that nobody checked as typical, and those of its own before those of its place', async () => {
    const service = await serviceIn(folderWith(SMALL_CONTENT), 'budgetkring');
    expect(service).toMatchObject({ phone: '000-0100101', hours: null, capacity: null, validFrom: null });
    expect(service?.facts).toMatchObject({
      interpreter: { value: true, basis: 'typical' },
      cost: { value: 'small-fee', basis: 'checked' },
      fee: { value: 250 },
      serves: { value: ['WK999900'] },
      ages: { value: [18, 67] },
      place: { quiet: { value: true } },
    });
  });

  it('may hold HTML and scripts, which are text like any other', async () => {
    const text = `<script>alert(1)</script> <img src=x onerror="a"> &lt; </script> ' ${'$'}{x} %s`;
    const folder = edited(SERVICES, '"Niets."', JSON.stringify(text));
    expect(linesOf(folder)).toEqual([]);
    expect((await serviceIn(folder, 'taalcafe-noord'))?.bring).toEqual({ nl: text });
  });

  it('may have a text on several lines, which are one, with nothing around it', async () => {
    const folder = edited(SERVICES, 'bring: { nl: "Niets." }', 'bring: >\n    Uw pas\n    en koffie.');
    expect((await serviceIn(folder, 'taalcafe-noord'))?.bring).toEqual({ nl: 'Uw pas en koffie.' });
  });
});

describe('hours that cannot be so', () => {
  const rule = (hours: string) => `[0].hours.rule: found "${hours}; Fr[1] 14:00-16:00", expected `;
  it.each<[hours: string, expected: string]>([
    ['We 10:00-12:00,11:00-13:00', 'hours that do not overlap'],
    ['We 10:00-12:00, We 11:00-13:00', 'hours that do not overlap'],
    ['We 25:00-26:00', 'times from 00:00 to 24:00; help past midnight is written as 22:00-02:00'],
    ['We 10:00-12:60', 'times from 00:00 to 24:00; help past midnight is written as 22:00-02:00'],
    ['We 12:00-10:00', 'a closing after the opening; a night lasts less than 16 hours and ends by 12:00'],
    ['We 10:00-12:00; PH off', 'a rule without PH or SH: use the fields public_holidays and school_holidays'],
    ['SH 10:00-12:00', 'a rule without PH or SH: use the fields public_holidays and school_holidays'],
    ['We 10:00+', 'hours with an end'],
  ])('%s', (hours, expected) => {
    expectLine('services.yaml', 11, 'We 10:00-12:00', hours, rule(hours) + expected);
  });

  it.each<Mistake>([
    ['services.yaml', 10, 'Tu 10', 'Tu 13', '[0].facts.languages[0].hours: found "Tu 13:00-12:00", expected '],
    ['services.yaml', 10, 'Tu 10', 'Tu[1] 10', '[0].facts.languages[0].hours: found "Tu[1] 10:00-12:00", expected '],
    [
      'services.yaml',
      11,
      'public_holidays: closed',
      'public_holidays: PH 10:00-12:00',
      '[0].hours.public_holidays: found "PH 10:00-12:00", expected open, closed, unknown, or hours of their own: ',
    ],
    [
      'services.yaml',
      11,
      'school_holidays: unknown',
      'school_holidays: "25:00-26:00"',
      '[0].hours.school_holidays: found "25:00-26:00", expected open, closed, unknown, or hours of their own: ',
    ],
  ])('in %s:%i, where %s became %s, are told with their line', (file, line, from, to, message) => {
    const lines = linesWhere(file, from, to);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.slice(0, message.length + 18)).toBe(`${file}:${line}: ${message}`.slice(0, message.length + 18));
  });

  it('pass midnight without a mistake', () => {
    expect(linesWhere('services.yaml', 'We 10:00-12:00', 'We 22:00-02:00')).toEqual([]);
  });

  it('are all told at once', () => {
    const others = { 'helplines.yaml': (SMALL_CONTENT['helplines.yaml'] ?? '').replace('Mo-Fr 09:00', 'Mo-Fr 19:00') };
    const lines = linesWhere(
      'services.yaml',
      '"We 10:00-12:00; Fr[1] 14:00-16:00", public_holidays: closed',
      '"We 12:00-10:00", public_holidays: "13:00-12:00"',
      others,
    );
    expect(lines.map((line) => line.split(': found')[0])).toEqual([
      'helplines.yaml:11: [1].hours.rule',
      'services.yaml:11: [0].hours.rule',
      'services.yaml:11: [0].hours.public_holidays',
    ]);
  });
});

it('an offer has no hours before it begins and after it ends', async () => {
  const folder = edited(SERVICES, 'from: 2026-01-01, until: 2027-06-30', 'from: 2026-12-01, until: 2026-12-31');
  const service = await serviceIn(folder, 'taalcafe-noord');
  const days = Array.from({ length: 60 }, (_, n) => addDays('2026-11-21', n));
  const open = days.filter((day) => service?.hours && slotsOn(service.hours, day)?.length);
  expect(open.length).toBeGreaterThan(2);
  expect(open.filter((day) => day < '2026-12-01' || day > '2026-12-31')).toEqual([]);
});

it('what is wrong with hours is told together with what is wrong elsewhere', () => {
  const wrong = (SMALL_CONTENT[SERVICES] ?? '').replace('capacity: open', 'capacity: opne');
  const lines = linesOf(folderWith({ ...SMALL_CONTENT, [SERVICES]: wrong + BAD_HOURS }));
  expect(lines.some((line) => line.includes('opne'))).toBe(true);
  expect(lines.some((line) => line.includes('25:00'))).toBe(true);
});

const BAD_HOURS = `- id: avondinloop-noord
  organization: taalhuis
  location: buurthuis-noord
  name: { nl: Avondinloop }
  needs: [debts]
  hours: { rule: "Tu 25:00-26:00", public_holidays: open, school_holidays: open }
`;
