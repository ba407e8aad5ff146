/** The facts by which places are compared, as pictures with words. */
import { ACCESS, COST, type Facts, FOR_WHOM, NAME_ASKED } from '../../../src/domain/facts.ts';
import { FactRow } from '../../../src/ui/parts/fact-row.tsx';
import { TUESDAY_MORNING } from '../../every-fact.ts';
import { checked, service, typical } from '../../sample-pack.ts';
import type { Example } from '../example.ts';

const row = (name: string, facts: Facts, fromHome = false): Example => ({
  name,
  render: () => <FactRow services={[service('a', { facts })]} needs={['debts']} fromHome={fromHome} />,
});

/** Beside these, Dutch is spoken everywhere and therefore not told. */
const EVERY_LANGUAGE = ['nl', 'en', 'ar', 'tr'];

export const FACT_ROWS: readonly Example[] = [
  row('all checked, all as one hopes', {
    access: checked(['walk-in']),
    cost: checked('free'),
    nameToTalk: checked('none'),
    languages: checked(EVERY_LANGUAGE),
    place: { wheelchair: checked(true) },
  }),
  row('all usual', {
    access: typical(['walk-in']),
    cost: typical('free'),
    nameToTalk: typical('first-name'),
    languages: typical(EVERY_LANGUAGE),
    place: { wheelchair: typical(true) },
  }),
  row('all unknown', {}),
  row('checked, usual and unknown', { access: checked(['appointment']), cost: typical('free') }),
  row('nothing as one hopes', {
    access: checked(['sign-up']),
    cost: checked('paid'),
    nameToTalk: checked('identity'),
    languages: checked(['nl']),
    interpreter: checked(false),
    place: { wheelchair: checked(false) },
    forWhom: checked(['women']),
    ages: checked([12, 18]),
  }),
  row('the language is spoken at certain hours', {
    languages: checked(EVERY_LANGUAGE),
    languageHours: checked({ ar: TUESDAY_MORNING, en: TUESDAY_MORNING, tr: TUESDAY_MORNING }),
  }),
  row('an interpreter', { languages: checked(['nl']), interpreter: checked(true) }),
  row('from home', { access: checked(['walk-in', 'phone']), cost: checked('free') }, true),
  row('for every group by name', { forWhom: checked(FOR_WHOM.filter((group) => group !== 'everyone')) }),
  // Every value there is, those of three facts beside each other.
  ...ACCESS.map((way, n) => {
    const cost = COST[n];
    const asked = NAME_ASKED[n];
    return row(`every value, ${n + 1}`, {
      access: checked([way]),
      ...(cost && { cost: checked(cost) }),
      ...(asked && { nameToTalk: checked(asked) }),
    });
  }),
];
