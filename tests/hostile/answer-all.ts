/** Everything that the app works out of a map and some answers, and says of it in words. */
import fc from 'fast-check';
import { type Answers, WHEN, WHERE, WHO, WISHES, type Wish } from '../../src/domain/answers.ts';
import type { LocalTime } from '../../src/domain/clock.ts';
import { TRAVEL_MODES } from '../../src/domain/distance.ts';
import { leftOut } from '../../src/domain/elsewhere.ts';
import { explain } from '../../src/domain/explain.ts';
import { FACT_IDS, factItems } from '../../src/domain/fact-items.ts';
import { factRow } from '../../src/domain/fact-row.ts';
import { fallback } from '../../src/domain/fallback.ts';
import { findKept } from '../../src/domain/find-kept.ts';
import { wijkenOfPostcode } from '../../src/domain/home.ts';
import { mapAge } from '../../src/domain/map-age.ts';
import { match } from '../../src/domain/match.ts';
import { openStateOf } from '../../src/domain/open-state.ts';
import { planOf } from '../../src/domain/plan.ts';
import { remarksOn } from '../../src/domain/remarks.ts';
import { servicesHere } from '../../src/domain/services-here.ts';
import type { Pack } from '../../src/domain/social-map.ts';
import { waysToTell } from '../../src/domain/tell-municipality.ts';
import { worthAsking } from '../../src/domain/worth-asking.ts';
import type { Words } from '../../src/i18n/create-words.ts';
import { doubtText, reasonText, remarkText } from '../../src/i18n/describe.ts';
import { factText } from '../../src/i18n/describe-fact.ts';
import { lineCheckText, lineFacts, lineLanguagesText } from '../../src/i18n/describe-line.ts';
import { openText } from '../../src/i18n/describe-open.ts';
import { rowText } from '../../src/i18n/describe-row.ts';
import { distanceText } from '../../src/i18n/formats.ts';
import { namesFinder } from '../../src/search/find-names.ts';
import { correctionMail } from '../../src/ui/place/correction-mail.ts';
import { mapAddresses } from '../../src/ui/place/map-addresses.ts';
import { arbitraryNow } from '../arbitrary-pack.ts';

/** Which of what the map has somebody chose; whatever that is. */
export interface Chosen {
  readonly needs: readonly number[];
  readonly home: number | null;
  readonly avoid: readonly number[];
  readonly wishes: readonly number[];
  readonly rest: Omit<Answers, 'needs' | 'home' | 'avoid' | 'wishes'>;
  readonly now: LocalTime;
}

export const chosen: fc.Arbitrary<Chosen> = fc.record({
  needs: fc.array(fc.nat(), { maxLength: 9 }),
  home: fc.option(fc.nat()),
  avoid: fc.array(fc.nat(), { maxLength: 2 }),
  wishes: fc.array(fc.nat(), { maxLength: 4 }),
  rest: fc.record(
    {
      who: fc.constantFrom(...WHO),
      where: fc.constantFrom(...WHERE),
      when: fc.constantFrom(...WHEN),
      reach: fc.record({ minutes: fc.integer({ min: 1, max: 60 }), by: fc.constantFrom(...TRAVEL_MODES) }),
    },
    { requiredKeys: [] },
  ),
  now: arbitraryNow,
});

/** The answers that somebody can give on this map. */
export function answersOn(pack: Pack, { needs, home, avoid, wishes, rest }: Chosen): Answers {
  const pick = <Item>(items: readonly Item[], n: number): Item[] => items.slice(n % (items.length || 1)).slice(0, 1);
  const known = [...pack.needs.map(({ id }) => id), ...pack.services.flatMap((service) => service.needs)];
  const areas = [
    ...pack.neighbourhoods.flatMap(({ code, wijk }) => [code, wijk]),
    ...pack.wijken.map(({ code }) => code),
  ];
  const codes = [...pack.neighbourhoods, ...pack.locations].flatMap(({ postcode }) => postcode?.slice(0, 4) ?? []);
  const spoken = pack.services.flatMap(({ facts }) => facts.languages?.value ?? []);
  const wished = [...WISHES, ...spoken.map((tag): Wish => `language:${tag}`)];
  const [at] = home === null ? [] : pick([...areas, ...codes], home);
  return {
    ...rest,
    needs: needs.flatMap((n) => pick(known, n)),
    avoid: avoid.flatMap((n) => pick(areas, n)),
    wishes: wishes.flatMap((n) => pick(wished, n)),
    ...(at !== undefined && { home: at }),
  };
}

/** All texts that the screens of this map say of these answers. Throws where anything does. */
export function answerAll(pack: Pack, answers: Answers, now: LocalTime, words: Words): string[] {
  const out = leftOut(answers, pack);
  const matches = match(answers, pack, now);
  planOf(matches, answers);
  worthAsking(answers, pack, now, ['ar']);
  mapAge(pack, now);
  waysToTell(pack.region);
  fallback(answers, pack);
  const find = namesFinder(pack);
  for (const { name, postcode } of pack.locations) {
    find(name, true);
    if (postcode) wijkenOfPostcode(postcode.slice(0, 4), pack);
  }
  const ofMatches = matches.flatMap((found) => {
    const { reasons, doubts, state } = explain(found, answers, pack.region, now);
    const said = [...reasons.map((one) => reasonText(one, words)), ...doubts.map((one) => doubtText(one, words))];
    const metres = found.metres === null ? [] : [distanceText(found.metres, words.language)];
    return [...said, ...metres, openText(state, now, words)];
  });
  const ofPlaces = pack.locations.flatMap((place) => {
    const here = servicesHere(place, pack, out, now.date);
    const source = { id: pack.region.id, name: '', practice: false, url: '', sha256: '' };
    findKept({ region: pack.region.id, id: place.id, name: '' }, { packs: [], source, pack }, answers, now.date);
    const row = factRow(here, { needs: answers.needs ?? [], language: words.language.id, fromHome: false });
    const mail = correctionMail(place, pack.region.corrections.email ?? 'a@b.example');
    const { app, website } = mapAddresses(place);
    return [openText(openStateOf(here, now), now, words), ...row.map((one) => rowText(one, words)), mail, app, website];
  });
  const known = [...pack.services, ...pack.locations.map(({ facts }) => ({ facts, capacity: null, check: null }))];
  const items = known.flatMap((one) => FACT_IDS.flatMap((fact) => factItems(fact, one)));
  const ofLines = pack.helplines.flatMap((line) => [
    ...lineFacts(line, words),
    lineLanguagesText(line, words),
    lineCheckText(line, words),
    openText(openStateOf([{ hours: line.hours, basis: 'checked' }], now), now, words, 'line'),
  ]);
  const remarks = remarksOn(answers, pack, now).map((remark) => remarkText(remark, words));
  return [
    ...ofMatches,
    ...ofPlaces,
    ...items.map((item) => factText(item, words, (wijk) => wijk)),
    ...ofLines,
    ...remarks,
  ];
}
