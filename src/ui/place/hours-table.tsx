import { addDays, type LocalTime, MINUTES_A_DAY } from '../../domain/clock.ts';
import { type Hours, isAlwaysOpen, nextChange, openAt, type Slot, slotsOn, thisWeek } from '../../domain/hours.ts';
import type { Words } from '../../i18n/create-words.ts';
import { doubtText } from '../../i18n/describe.ts';
import { dayText, slotsText } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';
import { Notice } from '../parts/notice.tsx';

/** The hours of help in the seven days from today on. */
export function HoursTable({ hours }: { readonly hours: Hours | null }) {
  const { words, now } = useApp();
  if (!hours) return <Notice pictogram="clock-unknown">{words.text('hours.unknown.all')}</Notice>;
  const days = thisWeek(hours, now.date).map(({ date, slots }, n) => {
    if (n > 0 || slots === null) return { date, slots };
    const all = [...goingOn(hours, now), ...slots];
    // Of a night before that nobody knows, nobody knows whether it is still going on.
    return { date, slots: all.length === 0 && openAt(hours, now) === 'unknown' ? null : all };
  });
  if (isAlwaysOpen(hours) && days.every(({ slots }) => slots && slots.length > 0)) {
    return <p>{words.text('reason.always-open')}</p>;
  }
  // A week without help says when there will be some again; whether the hours are only usual is said above them.
  const opens = days.every(({ slots }) => slots?.length === 0) ? nextChange(hours, now) : null;
  return (
    <>
      {opens && <p>{doubtText({ code: 'closed', opens, today: false, basis: 'checked' }, words)}</p>}
      <table class="hours">
        <caption>{words.text('hours.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.text('hours.day')}</th>
            <th scope="col">{words.text('hours.times')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ date, slots }, n) => (
            <tr
              key={date}
              class={slots?.length === 0 ? 'hours__closed' : ''}
              {...(n === 0 && { 'aria-current': 'date' })}
            >
              <th scope="row">
                {n === 0 ? (
                  <strong>
                    {dayText(date, words.language)} ({words.text('hours.today')})
                  </strong>
                ) : (
                  dayText(date, words.language)
                )}
              </th>
              <td>
                {timesText(slots, words)}
                {slots !== null && hours.dates[date] !== undefined && (
                  <>
                    {' '}
                    <span class="hint">({words.text('hours.differs')})</span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What is left of the night before. */
function goingOn(hours: Hours, { date, minute }: LocalTime): Slot[] {
  const yesterday = slotsOn(hours, addDays(date, -1)) ?? [];
  return yesterday.filter(([, to]) => minute < to - MINUTES_A_DAY).map(([, to]) => [0, to - MINUTES_A_DAY]);
}

function timesText(slots: readonly Slot[] | null, words: Words) {
  if (slots === null) return words.text('hours.unknown');
  if (slots.length === 0) return words.text('hours.closed');
  if (slots.some(([from, to]) => from === 0 && to === MINUTES_A_DAY)) return words.text('hours.all-day');
  return slots.map((slot) => (
    <bdi key={slot[0]} dir="ltr">
      {slotsText([slot])}
    </bdi>
  ));
}
