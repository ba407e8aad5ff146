/** What is worth asking: a wish, or a time, that no candidate can meet with known facts is not asked. */
import { type Answers, type TimeAsked, WHEN, WISHES, type Wish } from './answers.ts';
import { candidates } from './candidates.ts';
import type { LocalTime } from './clock.ts';
import { fitsWhen } from './place-hours.ts';
import type { Pack } from './social-map.ts';
import { wishState } from './wishes.ts';

export interface WorthAsking {
  readonly when: readonly TimeAsked[];
  readonly wishes: readonly Wish[];
  /** BCP 47 tags. */
  readonly languages: readonly string[];
}

/** What some candidate can meet; `languages` are those to look for beside those that somebody there speaks. */
export function worthAsking(
  answers: Answers,
  pack: Pack,
  now: LocalTime,
  languages: readonly string[] = [],
): WorthAsking {
  const { when, wishes, ...others } = answers;
  const places = candidates(others, pack, now);
  const services = places.flatMap((place) => place.services);
  const canMeet = (wish: Wish) => services.some((service) => wishState(wish, service) === 'met');
  const spoken = services.flatMap(({ facts }) => facts.languages?.value ?? []);
  return {
    when: WHEN.filter((time) => time !== 'any').filter((time) =>
      places.some((place) => fitsWhen({ when: time }, place.services, now) === 'yes'),
    ),
    wishes: WISHES.filter(canMeet),
    languages: [...new Set([...languages, ...spoken])].filter((tag) => canMeet(`language:${tag}`)),
  };
}

/** Whether anything is. */
export function isWorthAsking({ when, wishes, languages }: WorthAsking): boolean {
  return when.length + wishes.length + languages.length > 0;
}
