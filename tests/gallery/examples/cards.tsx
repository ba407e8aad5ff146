/** Places in the list of results, one for each thing that can be said of them. */
import type { Answers } from '../../../src/domain/answers.ts';
import { type Match, match } from '../../../src/domain/match.ts';
import { WhyHere } from '../../../src/ui/place/why-here.tsx';
import { MatchCard } from '../../../src/ui/results/match-card.tsx';
import { MatchList } from '../../../src/ui/results/match-list.tsx';
import { aMatch, checked, daily, location, NOW, service, typical, weekly } from '../../sample-pack.ts';
import type { Example, ExampleState } from '../example.ts';

const NAME = {
  nl: 'Spreekuur geld en post',
  en: 'Money and mail desk',
  ar: 'ساعات استقبال للمال والبريد',
  tr: 'Para ve posta danışma saati',
};
const PLACE = location('library', { name: 'Bibliotheek Kerkplein', address: 'Kerkplein 1', postcode: '0011AB' });
const CHECKED = service('library', {
  name: NAME,
  hours: daily(9, 17),
  check: { on: '2026-11-01', by: null, source: null },
});

/** A card: what of a checked service at a library is otherwise, and of how it was found. */
function card(
  name: string,
  of: Partial<typeof CHECKED>,
  found: Partial<Match> = {},
  answers: Answers = {},
  state: ExampleState = {},
): Example {
  const services = [{ ...CHECKED, ...of }];
  const one = aMatch('library', { place: PLACE, name: PLACE.name, services, keepers: services, ...found });
  return {
    name,
    state,
    render: ({ pack }) => (
      <MatchCard match={one} answers={{ needs: ['debts'], ...answers }} pack={pack} focused={false} />
    ),
  };
}

export const CARDS: readonly Example[] = [
  card('checked, open now', {}),
  card('near: how far it is', {}, { metres: 650, minutes: { foot: 11, bicycle: 4, bus: 8 } }, { where: 'near' }),
  card('open until soon', { hours: daily(9, 11) }),
  card('day and night', { hours: daily(0, 24) }),
  card('closed, opens later today', { hours: daily(13, 17) }),
  card('closed, opens on Thursday', { hours: weekly({ 3: [[540, 720]] }) }),
  card('not on the day asked for', { hours: weekly({ 3: [[540, 720]] }) }, { fitsWhen: 'no' }, { when: 'today' }),
  card('hours not known', { hours: null }),
  card('hours partly not known', { hours: daily(9, 17, { dates: { [NOW.date]: null } }) }),
  card('typical, nothing checked', { name: null, basis: 'typical', hours: null, check: null }, { checkedNeeds: [] }),
  card(
    'some needs checked, others typical',
    { needs: ['debts', 'bills', 'letters-forms'] },
    { needs: ['debts', 'bills', 'letters-forms'], checkedNeeds: ['debts'] },
    { needs: ['debts', 'bills', 'letters-forms'] },
  ),
  card('check is old', { check: { on: '2025-11-01', by: null, source: null } }),
  card('map is old', {}, {}, {}, { made: '2026-03-09' }),
  card('text in Dutch only', { name: { nl: NAME.nl } }),
  card('address not known', {}, { place: { ...PLACE, address: null } }),
  card('close to home, elsewhere', {}, { nearHome: true, metres: 700 }, { where: 'elsewhere' }),
  card(
    'elsewhere: discreet, and perhaps for others only',
    { facts: { visible: checked(['mixed-use', 'private-room', 'own-entrance']) } },
    { metres: 2200, servesUnknown: true },
    { where: 'elsewhere' },
  ),
  card(
    'elsewhere: one can be seen',
    { facts: { visible: typical(['street-desk', 'sign-names-problem']) } },
    { metres: 2200, servesOthers: true },
    { where: 'elsewhere' },
  ),
  card(
    'too far',
    {},
    { withinReach: 'no', metres: 4400, minutes: { foot: 73, bicycle: 22, bus: 21 } },
    { reach: { minutes: 20, by: 'foot' } },
  ),
  card('waiting list', { capacity: 'waiting-list' }),
  card('full', { capacity: 'full' }),
  card(
    'wishes met, not known, not met',
    { facts: { languages: checked(['ar', 'tr']), cost: checked('free') } },
    { met: ['language:ar', 'free'], unknown: ['wheelchair', 'child-welcome'], broken: ['not-municipality'] },
    { wishes: ['language:ar', 'free', 'wheelchair', 'child-welcome', 'not-municipality'] },
  ),
  card(
    'name as long as they get',
    {},
    { place: { ...PLACE, name: 'Ontmoetingscentrum Schildersbuurt-Fabriekskwartier' } },
  ),
  {
    name: 'a help line among the places',
    render: ({ pack }) => (
      <MatchCard
        match={aMatch('geldfit', { id: 'geldfit', place: null })}
        answers={{ needs: ['debts'], where: 'from-home' }}
        pack={pack}
        focused={false}
      />
    ),
  },
  {
    name: 'a list that has more',
    state: { draft: { needs: ['debts'], home: 'WK000002', where: 'near' } },
    render: ({ answers, pack }) => (
      <MatchList matches={match(answers, pack, NOW)} answers={answers} pack={pack} returnsFrom={null} inPlan={false} />
    ),
  },
  {
    name: 'why this place',
    state: { draft: { needs: ['debts'], home: 'WK000002', where: 'elsewhere', wishes: ['free', 'wheelchair'] } },
    render: ({ answers, pack }) =>
      match(answers, pack, NOW)
        .slice(0, 1)
        .map((found) => <WhyHere key={found.id} found={found} answers={answers} pack={pack} />),
  },
];
