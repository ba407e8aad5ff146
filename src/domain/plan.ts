/** The fewest doors that together cover what was asked; exact, by trying every set of needs once. Contract: DESIGN 4.7. */
import type { Answers } from './answers.ts';
import type { LocalTime } from './clock.ts';
import { type Match, match } from './match.ts';
import { compareRanks } from './order.ts';
import type { Pack } from './social-map.ts';
import { isMust } from './wishes.ts';

export interface Plan {
  readonly stops: readonly { readonly match: Match; readonly needs: readonly string[]; readonly checked: boolean }[];
  readonly uncovered: readonly string[];
}

/** With more needs than this, the first so many are planned for. */
const MOST_NEEDS = 8;

interface Cover {
  /** Broken musts, stops known full or closed, number of stops, wishes not met, metres: summed over the stops. */
  readonly cost: readonly number[];
  readonly stops: readonly Match[];
}

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
  const best: (Cover | undefined)[] = [{ cost: [0, 0, 0, 0, 0], stops: [] }];
  for (let done = 0; done < all; done++) {
    const from = best[done];
    if (!from) continue;
    // Every cover has a stop for the first need still open, so only those stops need trying here.
    const open = ~done & (done + 1);
    for (const [mask, stop] of byMask) {
      if ((mask & open) === 0) continue;
      const next = add(from, stop);
      const known = best[done | mask];
      if (!known || compareCovers(next, known) < 0) best[done | mask] = next;
    }
  }
  return best[all] ?? { cost: [], stops: [] };
}

/** Of all places that cover the same needs, only the cheapest can be in the best plan. */
function cheapestOfEachMask(places: readonly Match[], needs: readonly string[], answers: Answers): Map<number, Cover> {
  const byMask = new Map<number, Cover>();
  for (const place of places) {
    const mask = needs.reduce((sum, need, n) => sum + (place.needs.includes(need) ? 2 ** n : 0), 0);
    if (mask === 0) continue;
    const cover = { cost: costOf(place, answers), stops: [place] };
    const known = byMask.get(mask);
    if (!known || compareCovers(cover, known) < 0) byMask.set(mask, cover);
  }
  return byMask;
}

function costOf(match: Match, { when }: Answers): number[] {
  const full = match.services.every(({ capacity }) => capacity === 'full');
  const closed = when !== undefined && when !== 'any' && match.fitsWhen === 'no';
  const notMet = match.unknown.length + match.broken.length;
  return [match.broken.filter(isMust).length, Number(full || closed), 1, notMet, match.metres ?? 0];
}

function add(a: Cover, b: Cover): Cover {
  const stops = [...a.stops, ...b.stops].sort((x, y) => (x.id < y.id ? -1 : 1));
  return { cost: a.cost.map((cost, n) => cost + (b.cost[n] ?? 0)), stops };
}

function compareCovers(a: Cover, b: Cover): number {
  const [left, right] = [a, b].map(({ stops }) => stops.map(({ id }) => id).join('\n'));
  return compareRanks(a.cost, b.cost) || (String(left) < String(right) ? -1 : Number(left !== right));
}
