/** A month as a calendar shows it, in the words of a language. */

export interface Month {
  /** Such as "November 2026". */
  readonly title: string;
  /** Names of the days, in the order of the columns: a letter, and as it is read aloud. */
  readonly days: readonly { readonly letter: string; readonly name: string }[];
  /** Rows of seven; null: a day of another month. */
  readonly weeks: readonly (readonly (number | null)[])[];
}

const DAYS = 7;
/** 5 January 2026, a Monday. */
const MONDAY = [2026, 0, 5] as const;

/** The month that a moment is in, by the clock of the phone. */
export function monthOf(moment: Date, language: string): Month {
  const [year, month] = [moment.getFullYear(), moment.getMonth()];
  const first = firstDayOf(language);
  const text = (date: Date, form: Intl.DateTimeFormatOptions) =>
    // Wherever people also count by another calendar, this is the one of the month that is drawn.
    new Intl.DateTimeFormat(language, { ...form, calendar: 'gregory' }).format(date);
  const empty = (new Date(year, month, 1).getDay() - first + DAYS) % DAYS;
  const length = new Date(year, month + 1, 0).getDate();
  const cells = [...Array<null>(empty).fill(null), ...Array.from({ length }, (_, day) => day + 1)];
  const full = [...cells, ...Array<null>((DAYS - (cells.length % DAYS)) % DAYS).fill(null)];
  return {
    title: text(moment, { month: 'long', year: 'numeric' }),
    days: Array.from({ length: DAYS }, (_, column) => {
      const day = new Date(MONDAY[0], MONDAY[1], MONDAY[2] + ((column + first + DAYS - 1) % DAYS));
      return { letter: text(day, { weekday: 'narrow' }), name: text(day, { weekday: 'long' }) };
    }),
    weeks: Array.from({ length: full.length / DAYS }, (_, week) => full.slice(week * DAYS, (week + 1) * DAYS)),
  };
}

/** 0 for Sunday, 1 for Monday, as browsers know it; else Monday, as in the Netherlands. */
function firstDayOf(language: string): number {
  const locale = new Intl.Locale(language) as Intl.Locale & {
    getWeekInfo?(): { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return ((locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1) % DAYS;
}
