/** Facts that are not known, or cannot be. */
import { describe, expect, it } from 'vitest';
import { expectLine, linesWhere, type Mistake } from '../../tests/compile-small.ts';

const AGE = 'an age in whole years, from 0 to 120';
const CENTS = 'a whole number of cents, such as 250 for € 2.50';
const HOLIDAYS = 'open, closed, unknown, or hours of their own such as "10:00-12:00"';
const S = 'services.yaml';

describe('a value that is none of those there are', () => {
  it.each<Mistake>([
    [
      S,
      9,
      '[walk-in]',
      '[walkin]',
      '[0].facts.access[0]: found "walkin", expected one of walk-in, appointment, phone, chat, whatsapp, home-visit, online, sign-up (did you mean walk-in?)',
    ],
    [
      S,
      9,
      'help: first-name',
      'help: firstname',
      '[0].facts.name_asked.help: found "firstname", expected one of none, first-name, name, identity (did you mean first-name?)',
    ],
    [
      S,
      9,
      'run_by: library',
      'run_by: libary',
      '[0].facts.run_by: found "libary", expected one of municipality, on-behalf-of-municipality, library, welfare-organisation, volunteers, residents, faith-group, health-care, national-line, other (did you mean library?)',
    ],
    [
      S,
      9,
      'cost: free',
      'cost: gratis',
      '[0].facts.cost: found "gratis", expected one of free, free-also-later, paid, free-with-city-pass, or { small-fee: 250 } in cents',
    ],
    [
      S,
      9,
      'cost: free',
      'cost: fre',
      '[0].facts.cost: found "fre", expected one of free, free-also-later, paid, free-with-city-pass (did you mean free?), or { small-fee: 250 } in cents',
    ],
    [
      S,
      10,
      'serves: everyone',
      'serves: iedereen',
      '[0].facts.serves: found "iedereen", expected everyone, or { own-area: [WK0363AA] }',
    ],
    [
      S,
      32,
      '[halal]',
      '[hallal]',
      '[1].facts.food[0]: found "hallal", expected one of halal, vegetarian (did you mean halal?)',
    ],
    [S, 32, '[halal]', 'halal', '[1].facts.food: found "halal", expected none, or a list such as [halal]'],
    [S, 14, 'capacity: open', 'capacity: opne', '[0].capacity: found "opne", expected one of open, waiting-list, full'],
    [
      S,
      11,
      'public_holidays: closed',
      'public_holidays: dicht',
      `[0].hours.public_holidays: found "dicht", expected ${HOLIDAYS}`,
    ],
    [
      S,
      11,
      'school_holidays: unknown',
      'school_holidays: false',
      `[0].hours.school_holidays: found false, expected ${HOLIDAYS}`,
    ],
    [S, 31, 'quiet: true', 'quiet: ja', '[1].facts.place.quiet: found "ja", expected true or false'],
    [S, 10, 'interpreter: false', 'interpreter: no', '[0].facts.interpreter: found "no", expected true or false'],
  ])('in %s:%i, where %s became %s', expectLine);
});

describe('facts that cannot all be so', () => {
  it.each<Mistake>([
    [
      S,
      33,
      '[none]',
      '[none, digid]',
      '[1].facts.papers: found ["none","digid"], expected none alone, or the papers that are needed',
    ],
    [
      S,
      29,
      '[nothing, reports-in-danger]',
      '[nothing, file]',
      '[1].facts.keeps: found ["nothing","file"], expected only one of nothing, notes, file',
    ],
    [
      S,
      27,
      'from: 18, to: 67',
      'from: 30, to: 20',
      '[1].facts.ages: found {"from":30,"to":20}, expected a first age (from) that is not above the last (to)',
    ],
    [S, 27, 'from: 18', 'from: 18.5', `[1].facts.ages.from: found 18.5, expected ${AGE}`],
    [S, 27, 'to: 67', 'to: 670', `[1].facts.ages.to: found 670, expected ${AGE}`],
    [S, 24, '250', '2.50', `[1].facts.cost.small-fee: found 2.5, expected ${CENTS}`],
    [S, 24, '250', '0', `[1].facts.cost.small-fee: found 0, expected ${CENTS}`],
    [S, 25, '[nl, tr]', '[nl, nl]', '[1].facts.languages: found ["nl","nl"], expected each value once'],
    [S, 32, '[halal]', '[halal, halal]', '[1].facts.food: found ["halal","halal"], expected each value once'],
    [S, 21, '[debts]\n', '[debts, debts]\n', '[1].needs: found ["debts","debts"], expected each value once'],
  ])('in %s:%i, where %s became %s', expectLine);

  it('are facts that nobody checked', () => {
    const lines = linesWhere(S, '  checked: { on: 2026-11-01, by: Redactie, source: telefoon }\n', '');
    expect(lines).toEqual([
      'services.yaml:23: [1].facts: found {"serves":{"own-area":["WK999900"]},"cost":{"small-fee":250},"languages":["nl…, expected checked: { on: … } beside them; facts that nobody checked belong under usually',
    ]);
  });
});
