/** No dead end: whatever was found, there is a next step, as far as it keeps the musts and what elsewhere leaves out. */
import type { Answers, Wish } from './answers.ts';
import { metresBetween, type Point } from './distance.ts';
import { leftOut, NEAR_HOME_M } from './elsewhere.ts';
import { isSafety, type LineForNeeds, linesFor } from './helplines.ts';
import { areaOf } from './home.ts';
import { hidesWhere } from './match.ts';
import { indexOf } from './pack-index.ts';
import type { Helpline, Location, Pack } from './social-map.ts';
import { mustsOf, wishState } from './wishes.ts';

export type NextStep =
  | {
      readonly kind: 'front-desk';
      readonly place: Location | null;
      readonly phone: string;
      /** In elsewhere, whether it is close to home, and no other one is further away. */
      readonly nearHome: boolean;
    }
  | { readonly kind: 'gp' }
  | { readonly kind: 'line'; readonly line: Helpline; readonly needs: readonly string[] };

// Where nothing else is left, somebody who listens, day and night, without asking a name.
const LISTENING_LINE = 'luisterlijn';

/** Next steps beside the matches, in the order to show them: lines first where somebody is not safe. */
export function fallback(answers: Answers, pack: Pack): NextStep[] {
  const lines = linesKept(answers, pack);
  const desk = wants(answers, 'not-municipality') ? [] : [frontDesk(answers, pack)];
  const gp: NextStep[] = wants(answers, 'no-name') || wants(answers, 'no-papers') ? [] : [{ kind: 'gp' }];
  return hidesWhere(answers, pack) ? [...lines, ...gp, ...desk] : [...desk, ...gp, ...lines];
}

function linesKept(answers: Answers, pack: Pack): NextStep[] {
  const keeps = (line: Helpline) => !wants(answers, 'no-name') || line.anonymous === true;
  const isForSafety = (needs: readonly string[]) => needs.some((need) => isSafety(need, pack));
  const ofNeeds = linesFor(answers, pack).filter(({ line, needs }) => keeps(line) || isForSafety(needs));
  return (ofNeeds.length > 0 ? ofNeeds : listeningLines(pack)).map(({ line, needs }) => ({
    kind: 'line',
    line,
    needs,
  }));
}

/** The line that listens; where this map has another set of lines, those that ask no name. */
function listeningLines({ helplines }: Pack): LineForNeeds[] {
  const listening = helplines.filter(({ id }) => id === LISTENING_LINE);
  const others = helplines.filter(({ anonymous }) => anonymous === true);
  return (listening.length > 0 ? listening : others).map((line) => ({ line, needs: [] }));
}

/** The desk of the municipality nearest to home that may be shown; without a home, its number alone. */
function frontDesk(answers: Answers, pack: Pack): NextStep {
  const { kinds, phone } = pack.region.frontDesk;
  const home = answers.home && !hidesWhere(answers, pack) ? areaOf(answers.home, pack) : null;
  if (!home) return { kind: 'front-desk', place: null, phone, nearHome: false };
  const out = leftOut(answers, pack);
  const musts = mustsOf(answers.wishes ?? []);
  const keeps = (place: Location) => {
    const services = indexOf(pack).at.get(place.id) ?? [];
    return musts.every((must) => services.every((service) => wishState(must, service) !== 'broken'));
  };
  const desks = pack.locations.filter((place) => kinds.includes(place.kind) && !out.place(place) && keeps(place));
  const close = (place: Location) =>
    answers.where === 'elsewhere' && metresBetween(place.point, home.middle) < NEAR_HOME_M;
  const further = desks.filter((place) => !close(place));
  const place = nearest(further.length > 0 ? further : desks, home.middle);
  return { kind: 'front-desk', place, phone, nearHome: place !== null && close(place) };
}

function nearest(places: readonly Location[], to: Point): Location | null {
  const far = (place: Location) => metresBetween(place.point, to);
  return [...places].sort((a, b) => far(a) - far(b) || (a.id < b.id ? -1 : 1))[0] ?? null;
}

function wants({ wishes = [] }: Answers, wish: Wish): boolean {
  return wishes.includes(wish);
}
