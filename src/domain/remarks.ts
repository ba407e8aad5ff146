/** What somebody should know about their answers as a whole: what this map does not have, what does not go together, what is missing. */
import type { Age, Answers, Who } from './answers.ts';
import { daysBetween, type LocalTime } from './clock.ts';
import { leftOut } from './elsewhere.ts';
import { areaOf } from './home.ts';
import { HORIZON_DAYS } from './hours.ts';
import { hidesWhere } from './match.ts';
import type { Pack } from './social-map.ts';

export type Remark =
  | { readonly code: 'nothing-asked' }
  /** Needs that this map does not know, so that nothing can be found for them. */
  | { readonly code: 'needs-unknown'; readonly needs: readonly string[] }
  /** Codes of home or of areas to avoid that are not on this map. */
  | { readonly code: 'area-unknown'; readonly areas: readonly string[] }
  /** Where the age says otherwise than for whom it is, the age decides. */
  | { readonly code: 'age-not-of-who'; readonly age: Age; readonly who: Who }
  | { readonly code: 'nothing-to-leave-out' }
  | { readonly code: 'everything-left-out' }
  /** Areas to avoid were named, but not that one would rather go elsewhere. */
  | { readonly code: 'avoid-not-used' }
  | { readonly code: 'no-home-for-near' }
  | { readonly code: 'no-home-for-reach' }
  /** The clock stands before the day the map was made: one of the two is wrong. */
  | { readonly code: 'clock-before-map'; readonly made: string }
  /** Hours were worked out up to an earlier day, so that none are known. */
  | { readonly code: 'past-horizon'; readonly made: string };

/** Remarks on answers, in the order to show them. None of them keeps the matching from its work. */
export function remarksOn(answers: Answers, pack: Pack, now: LocalTime): Remark[] {
  return [...remarksOnPerson(answers, pack), ...remarksOnAreas(answers, pack), ...remarksOnClock(pack, now)];
}

function remarksOnPerson({ needs = [], who, age }: Answers, pack: Pack): Remark[] {
  const remarks: Remark[] = needs.length === 0 ? [{ code: 'nothing-asked' }] : [];
  const unknown = new Set(needs.filter((need) => !pack.needs.some(({ id }) => id === need)));
  if (unknown.size > 0) remarks.push({ code: 'needs-unknown', needs: [...unknown] });
  if (who === 'my-parent' && age === 'child') remarks.push({ code: 'age-not-of-who', age, who });
  return remarks;
}

function remarksOnAreas(answers: Answers, pack: Pack): Remark[] {
  // Who is not safe is neither asked nor told where home is.
  if (hidesWhere(answers, pack)) return [];
  const { home, where, avoid = [], reach } = answers;
  const unknown = [...new Set([...(home === undefined ? [] : [home]), ...avoid])].filter(
    (code) => areaOf(code, pack) === null,
  );
  const hasHome = home !== undefined && !unknown.includes(home);
  const known = avoid.filter((code) => !unknown.includes(code));
  const remarks: Remark[] = unknown.length > 0 ? [{ code: 'area-unknown', areas: unknown }] : [];
  if (where === 'elsewhere' && !hasHome && known.length === 0) remarks.push({ code: 'nothing-to-leave-out' });
  if (where === 'elsewhere' && leavesNothing(answers, pack)) remarks.push({ code: 'everything-left-out' });
  if (where !== 'elsewhere' && known.length > 0) remarks.push({ code: 'avoid-not-used' });
  if (where === 'near' && !hasHome) remarks.push({ code: 'no-home-for-near' });
  // Those who go near or elsewhere without a home are asked for it already.
  const asked = remarks.some(({ code }) => code === 'nothing-to-leave-out' || code === 'no-home-for-near');
  if (reach && where !== 'from-home' && !hasHome && !asked) remarks.push({ code: 'no-home-for-reach' });
  return remarks;
}

function leavesNothing(answers: Answers, pack: Pack): boolean {
  const out = leftOut(answers, pack);
  return pack.locations.length > 0 && pack.locations.every((place) => out.location(place));
}

/** Of these there is at most one. */
export function remarksOnClock({ today }: Pack, now: LocalTime): Remark[] {
  if (now.date < today) return [{ code: 'clock-before-map', made: today }];
  return daysBetween(today, now.date) > HORIZON_DAYS ? [{ code: 'past-horizon', made: today }] : [];
}
