/** Numbers and times by Intl, in the language of the screen and with Latin digits. */
import { MINUTES_A_DAY } from '../domain/clock.ts';
import type { Slot } from '../domain/hours.ts';
import type { Language } from './languages.ts';

/** `17:00`, from minutes since midnight. */
export function timeText(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}

/** Metres as `350 m` or `1.2 km`. */
export function distanceText(metres: number, { locale }: Language): string {
  const rounded = Math.max(50, Math.round(metres / 50) * 50);
  const far = rounded >= 1000;
  const unit = far ? 'kilometer' : 'meter';
  const value = far ? metres / 1000 : rounded;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}

/** `21 November 2026`. */
export function dateText(date: string, { locale }: Language): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' }).format(
    Date.parse(`${date}T00:00:00Z`),
  );
}

/** `di`, from the day of the week, Monday 0. */
export function weekdayShortText(day: number, { locale }: Language): string {
  // The fifth of January 1970 was a Monday.
  return new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format((day + 4) * 86_400_000);
}

/** `dinsdag 24 nov`. */
export function dayText(date: string, { locale }: Language): string {
  const format = { weekday: 'long', day: 'numeric', month: 'short', timeZone: 'UTC', calendar: 'gregory' } as const;
  return new Intl.DateTimeFormat(locale, format).format(Date.parse(`${date}T00:00:00Z`));
}

/** `09:00–12:00, 13:00–17:00`; it reads from left to right in every language. */
export function slotsText(slots: readonly Slot[]): string {
  return slots.map(([from, to]) => `${timeText(from)}–${to === MINUTES_A_DAY ? '24:00' : timeText(to)}`).join(', ');
}

/** `€ 2,50`, from cents. */
export function moneyText(cents: number, { locale }: Language): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/** `120 kB`, from bytes. */
export function sizeText(bytes: number, { locale }: Language): string {
  const format = { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(locale, format).format(Math.max(1, bytes / 1000));
}

/** The address behind a phone number. */
export function phoneAddress(phone: string): string {
  return `tel:${phone.replaceAll(/[^0-9]/g, '')}`;
}

/** A name inside a text of another direction, kept together by Unicode isolates. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/** Labels that stand beside each other. A dot keeps them apart, as labels may hold "and" themselves. */
export function joined(labels: readonly string[]): string {
  return labels.join('\u00A0· ');
}

/** What the browser calls a language (BCP 47 tag) in the language of the screen; the tag where it has no name. */
export function languageName(tag: string, { locale }: Language): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A tag of the right form that the browser does not take; the tag itself is then the best name there is.
    return tag;
  }
}
