/** Reasons, doubts and remarks as sentences. */
import type { LocalTime } from '../domain/clock.ts';
import type { Discreet } from '../domain/discretion.ts';
import type { Doubt } from '../domain/doubts.ts';
import type { Reason } from '../domain/reasons.ts';
import type { Remark } from '../domain/remarks.ts';
import type { Text } from '../domain/social-map.ts';
import type { Words } from './create-words.ts';
import { spokenText } from './describe-fact.ts';
import { wishText } from './describe-wish.ts';
import { dateText, dayText, isolated, joined, timeText } from './formats.ts';
import type { TextKey } from './text-key.ts';

/** A text of the content in the language of the screen, or else in Dutch. */
export function textIn(text: Text, { language }: Words): string {
  return text[language.id] ?? text.nl;
}

/** The label of a need. */
export function needText(need: string, words: Words): string {
  // Needs are content: the check of the locales holds that each has its text.
  return words.text(`need.${need}` as TextKey);
}

/** A reason as a sentence. */
export function reasonText(reason: Reason, words: Words): string {
  return sureOrUsual(reason, reasonSentence(reason, words), words);
}

function reasonSentence(reason: Reason, words: Words): string {
  switch (reason.code) {
    case 'need':
      return words.text('reason.need', { need: needText(reason.need, words) });
    case 'wish':
      return words.text('reason.wish', { wish: wishText(reason.wish, words) });
    case 'language':
      return spokenText(reason.language, reason.week, words);
    case 'interpreter':
      return words.text('fact.languages.interpreter');
    case 'open-until':
      return words.text('reason.open-until', { time: isolated(timeText(reason.minute)) });
    case 'walk':
      return words.text('travel.foot', { count: reason.minutes });
    case 'discreet':
      return discreetText(reason.fact, reason.kind, words);
    default:
      return words.text(`reason.${reason.code}`);
  }
}

function discreetText(fact: Discreet, kind: string, words: Words): string {
  if (fact === 'mixed-use') return words.text(`kind.${kind}.discreet` as TextKey);
  if (fact === 'no-name') return `${words.text('fact.name-asked.enter')}: ${words.text('fact.name-asked.none')}`;
  return words.text(`fact.visible.${fact}`);
}

/** A doubt as a sentence. */
export function doubtText(doubt: Doubt, words: Words): string {
  return sureOrUsual(doubt, doubtSentence(doubt, words), words);
}

function doubtSentence(doubt: Doubt, words: Words): string {
  switch (doubt.code) {
    case 'wish-unknown':
    case 'wish-broken':
    case 'wish-partly-unknown':
      return words.text(`doubt.${doubt.code}`, { wish: wishText(doubt.wish, words) });
    case 'stale':
      return words.text('doubt.stale', { date: isolated(dateText(doubt.on, words.language)) });
    case 'closed':
      return closedText(doubt.opens, doubt.today, words);
    case 'full-for':
    case 'waiting-list-for':
    case 'serves-others-for':
      return words.text(`doubt.${doubt.code}`, { needs: joined(doubt.needs.map((need) => needText(need, words))) });
    case 'not-then':
      return words.text(`doubt.not-then.${doubt.when}`);
    case 'too-far':
      return words.text('doubt.too-far', { travel: words.text(`travel.${doubt.by}`, { count: doubt.minutes }) });
    case 'seen':
      return words.text(`fact.visible.${doubt.fact}`);
    default:
      return words.text(`doubt.${doubt.code}`);
  }
}

/** What nobody checked is said as usual. */
function sureOrUsual(said: object, text: string, words: Words): string {
  return 'basis' in said && said.basis === 'typical' ? words.text('reason.usually', { text }) : text;
}

function closedText(opens: LocalTime | null, today: boolean, words: Words): string {
  if (!opens) return words.text('line.closed');
  const time = isolated(timeText(opens.minute));
  if (today) return words.text('doubt.closed.today', { time });
  // The date beside the day: the next opening may be weeks away.
  return words.text('doubt.closed', { day: isolated(dayText(opens.date, words.language)), time });
}

/** A remark on the answers as a sentence. */
export function remarkText(remark: Remark, words: Words): string {
  switch (remark.code) {
    case 'area-unknown':
      return words.text('remark.area-unknown', { areas: joined(remark.areas.map(isolated)) });
    case 'clock-before-map':
    case 'past-horizon':
      return words.text(`remark.${remark.code}`, { date: isolated(dateText(remark.made, words.language)) });
    default:
      return words.text(`remark.${remark.code}`);
  }
}
