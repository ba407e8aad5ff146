/** The fewest doors that together cover what was asked; exact, by trying every set of needs once. Contract: DESIGN 4.7. */
import type { Answers } from './answers.ts';
import type { LocalTime } from './clock.ts';
import { type Match, match } from './match.ts';
import { compareRanks, isKnownFull } from './order.ts';
import type { Pack } from './social-map.ts';
import { isMust } from './wishes.ts';

export interface Plan {
  readonly stops: readonly { readonly match: Match; readonly needs: readonly string[]; readonly checked: boolean }[];
  readonly uncovered: readonly string[];
}

/** With more needs than this, the first so many are planned for. */
const MOST_NEEDS = 8;

/** Whether a plan covers all that was asked. */
export function fitsPlan({ needs = [] }: Answers): boolean {
  return new Set(needs).size <= MOST_NEEDS;
}

interface Cover {
  /** Broken musts, stops known full or closed, number of stops, wishes not met, metres: summed over the stops. */
  readonly cost: readonly number[];
  readonly stops: readonly Match[];
}

const NO_STOP: Cover = { cost: [0, 0, 0, 0, 0], stops: [] };

/** The cheapest set of places that covers as many of the needs as places here can. Help lines are no stops. */
export function plan(answers: Answers, pack: Pack, now: LocalTime): Plan {
  return planOf(match(answers, pack, now), answers);
}

/** As `plan`, over matches that were made already. */
export function planOf(matches: readonly Match[], answers: Answers): Plan {
  const asked = [...new Set(answers.needs ?? [])].slice(0, MOST_NEEDS);
  const places = matches.filter(({ place }) => place !== null);
  const covered = asked.filter((need) => places.some(({ needs }) => needs.includes(need)));
  const stops = cheapestCover(places, covered, answers).stops;
  return {
    stops: stops.map((stop) => {
      const needs = stop.needs.filter((need) => covered.includes(need));
      return { match: stop, needs, checked: needs.every((need) => stop.checkedNeeds.includes(need)) };
    }),
    uncovered: asked.filter((need) => !covered.includes(need)),
  };
}

function cheapestCover(places: readonly Match[], needs: readonly string[], answers: Answers): Cover {
  const byMask = cheapestOfEachMask(places, needs, answers);
  const all = 2 ** needs.length - 1;
  const best: (Cover | undefined)[] = [NO_STOP];
  for (let done = 0; done < all; done++) {
    const from = best[done];
    if (!from) continue;
    // Every cover has a stop for the first need still open, so only those stops need trying here.
    const open = ~done & (done + 1);
    for (const [mask, stop] of byMask) {
      if ((mask & open) !== 0) best[done | mask] = cheaper(best[done | mask], from, stop);
    }
  }
  return best[all] ?? NO_STOP;
}

/** Of all places that cover the same needs, only the cheapest can be in the best plan. */
function cheapestOfEachMask(places: readonly Match[], needs: readonly string[], answers: Answers): Map<number, Cover> {
  const byMask = new Map<number, Cover>();
  const bits = new Map(needs.map((need, n) => [need, 2 ** n]));
  for (const place of places) {
    const mask = place.needs.reduce((sum, need) => sum + (bits.get(need) ?? 0), 0);
    if (mask === 0) continue;
    byMask.set(mask, cheaper(byMask.get(mask), NO_STOP, { cost: costOf(place, answers), stops: [place] }));
  }
  return byMask;
}

function costOf(match: Match, { when }: Answers): number[] {
  const closed = when !== undefined && when !== 'any' && match.fitsWhen === 'no';
  const notMet = match.unknown.length + match.broken.length;
  const brokenMusts = match.broken.filter(isMust).length;
  return [brokenMusts, Number(isKnownFull(match) || closed), 1, notMet, match.metres ?? 0];
}

/** The cover known so far, or one with another stop where that costs less, or as much with ids that come first. */
function cheaper(known: Cover | undefined, from: Cover, stop: Cover): Cover {
  const cost = from.cost.map((part, n) => part + (stop.cost[n] ?? 0));
  const order = known ? compareRanks(cost, known.cost) : -1;
  if (known && order > 0) return known;
  const stops = [...from.stops, ...stop.stops].sort((x, y) => (x.id < y.id ? -1 : 1));
  return known && order === 0 && idsOf(known.stops) <= idsOf(stops) ? known : { cost, stops };
}

function idsOf(stops: readonly Match[]): string {
  return stops.map(({ id }) => id).join('\n');
}
