/** Misspelt keys, at every level of a record. */
import { describe, it } from 'vitest';
import { expectLine, type Mistake } from '../../tests/compile-small.ts';

const FACTS =
  'one of access, name_asked, run_by, serves, cost, languages, interpreter, for_whom, ages, talk_with, keeps, food, papers, visible, place';
const SERVICE =
  'one of id, organization, location, name, description, what_happens, bring, phone, needs, facts, usually, hours, valid, capacity, checked';
const S = 'services.yaml';
const L = 'locations.yaml';
const O = 'organizations.yaml';

describe('a key that is not known is told once, with the key that was meant', () => {
  it.each<Mistake>([
    [
      S,
      2,
      'organization:',
      'organisation:',
      `[0].organisation: found the key "organisation", expected ${SERVICE} (did you mean organization?)`,
    ],
    [S, 9, 'access:', 'acces:', `[0].facts.acces: found the key "acces", expected ${FACTS} (did you mean access?)`],
    [
      S,
      34,
      'usually: { interpreter',
      'usually: { interpeter',
      `[1].usually.interpeter: found the key "interpeter", expected ${FACTS} (did you mean interpreter?)`,
    ],
    [
      S,
      9,
      'talk: none',
      'tlk: none',
      '[0].facts.name_asked.tlk: found the key "tlk", expected one of enter, talk, help (did you mean talk?)',
    ],
    [S, 24, 'small-fee:', 'smallfee:', '[1].facts.cost.smallfee: found the key "smallfee", expected small-fee'],
    [S, 23, 'own-area:', 'own_area:', '[1].facts.serves.own_area: found the key "own_area", expected own-area'],
    [
      S,
      10,
      ', hours: "Tu',
      ', hour: "Tu',
      '[0].facts.languages[0].hour: found the key "hour", expected one of tag, hours (did you mean hours?)',
    ],
    [
      S,
      31,
      'quiet:',
      'quite:',
      '[1].facts.place.quite: found the key "quite", expected one of wheelchair, accessible-toilet, public-transport, parking-disabled, child-corner, quiet (did you mean quiet?)',
    ],
    [
      S,
      11,
      'rule:',
      'rules:',
      '[0].hours.rules: found the key "rules", expected one of rule, public_holidays, school_holidays, closed (did you mean rule?)',
    ],
    [
      S,
      13,
      'until:',
      'untill:',
      '[0].valid.untill: found the key "untill", expected one of from, until (did you mean until?)',
    ],
    [
      S,
      15,
      'source: "bezoek"',
      'sorce: "bezoek"',
      '[0].checked.sorce: found the key "sorce", expected one of on, by, source (did you mean source?)',
    ],
    [S, 4, 'tr: Dil', 'fr: Dil', '[0].name.fr: found the key "fr", expected one of nl, en, ar, tr'],
    [
      L,
      7,
      'visible:',
      'visble:',
      '[0].facts.visble: found the key "visble", expected one of visible, place (did you mean visible?)',
    ],
    [
      O,
      2,
      'name:',
      'nam:',
      '[0].nam: found the key "nam", expected one of id, name, phone, email, url (did you mean name?)',
    ],
  ])('in %s:%i, where %s became %s', expectLine);
});
