/** The order of matches, lexicographic, as DESIGN 4.4 says it in words; smaller comes first. */
import type { Answers } from './answers.ts';
import { discretion } from './discretion.ts';
import type { Known } from './hours.ts';
import type { Match } from './match.ts';
import { isMust } from './wishes.ts';

type Rank = (match: Match, answers: Answers) => number;

const FIVE_MINUTES = 5;
const HALF_A_YEAR = 183;

const fewestBrokenMusts: Rank = ({ broken }) => broken.filter(isMust).length;
const notKnownFull: Rank = (match) => Number(isKnownFull(match));
const fitsWhen: Rank = (match) => yesUnknownNo(match.fitsWhen);
const withinReach: Rank = (match) => yesUnknownNo(match.withinReach);
const mostNeeds: Rank = ({ needs }) => -needs.length;
const mostChecked: Rank = ({ checkedNeeds }) => -checkedNeeds.length;
const mostWishesMet: Rank = ({ met }) => -met.length;
const fewestWishesBroken: Rank = ({ broken }) => broken.length;
const farFromHome: Rank = ({ nearHome }) => Number(nearHome);
const mostDiscreet: Rank = ({ keepers }, { where }) => (where === 'elsewhere' ? -discretion(keepers) : 0);
const travelBand: Rank = ({ minutes }) => (minutes ? Math.floor(minutes.foot / FIVE_MINUTES) : 0);
const capacity: Rank = ({ keepers }) =>
  Math.min(...keepers.map((service) => CAPACITY_RANK[service.capacity ?? 'unknown']));
const freshness: Rank = ({ daysSinceCheck }) =>
  daysSinceCheck === null ? Number.POSITIVE_INFINITY : Math.floor(daysSinceCheck / HALF_A_YEAR);
const distance: Rank = ({ metres }) => metres ?? 0;

const CAPACITY_RANK = { open: 0, unknown: 1, 'waiting-list': 2, full: 3 };

const RANKS: readonly Rank[] = [
  fewestBrokenMusts,
  notKnownFull,
  fitsWhen,
  withinReach,
  mostNeeds,
  mostChecked,
  mostWishesMet,
  fewestWishesBroken,
  farFromHome,
  mostDiscreet,
  travelBand,
  capacity,
  freshness,
  distance,
];

/** The matches, best first. The order is total: equal in every rank, the id decides. */
export function inOrder(matches: readonly Match[], answers: Answers): Match[] {
  return matches
    .map((match) => ({ match, ranks: RANKS.map((rank) => rank(match, answers)) }))
    .sort((a, b) => compareRanks(a.ranks, b.ranks) || (a.match.id < b.match.id ? -1 : 1))
    .map(({ match }) => match);
}

/** Whether it was checked that nothing there has room. */
export function isKnownFull({ keepers }: Pick<Match, 'keepers'>): boolean {
  return keepers.every(({ capacity, basis }) => capacity === 'full' && basis === 'checked');
}

/** Lexicographic comparison of two rows of numbers of the same length. */
export function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let n = 0; n < a.length; n++) {
    const [left = 0, right = 0] = [a[n], b[n]];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

function yesUnknownNo(value: Known): number {
  return { yes: 0, unknown: 1, no: 2 }[value];
}
