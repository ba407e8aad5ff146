/**
 * Whether a document may be read as a pack. The hash says that the bytes are those of the list; it does not say who wrote both. What
 * passes here can be matched, explained and shown for any answers without throwing; its texts are plain, its addresses may be links.
 * Of a code that the app has no words for, the code itself is shown.
 */
import { daysBetween } from '../domain/clock.ts';
import { HORIZON_DAYS } from '../domain/hours.ts';
import { factsOfKind, layers } from './facts-shape.ts';
import type { PackDocument } from './format.ts';
import { mayBeLink } from './may-be-link.ts';
import { check, code, codes, count, day, hours, language, slots, text } from './plain-shapes.ts';
import { each, list, maybe, number, orNull, record, row, type Shape, whole, written, yesOrNo } from './shape-parts.ts';

/** A hundred years: a calendar has no day that lies too far off. */
const MOST_MONTHS = 1200;

const phone = written((value) => mayBeLink('phone', value));
const mail = written((value) => mayBeLink('mail', value));
const web = written((value) => mayBeLink('web', value));
const degrees = number(-180, 180);

const inDutch = record({ nl: text });
const inLanguages = each(() => text);
const texts: Shape = (value) => inDutch(value) && inLanguages(value);

const location = row(code, text, code, orNull(text), orNull(text), text, degrees, degrees, count, list(count), layers);
const service = record({
  id: code,
  location: code,
  organization: maybe(code),
  name: maybe(texts),
  description: maybe(texts),
  whatHappens: maybe(texts),
  bring: maybe(texts),
  phone: maybe(phone),
  needs: codes,
  basis: code,
  facts: layers,
  hours: maybe(hours),
  check: maybe(count),
  validFrom: maybe(day),
  validUntil: maybe(day),
  capacity: maybe(code),
});
const helpline = record({
  id: code,
  name: text,
  phone,
  cost: orNull(code),
  centsPerMinute: orNull(count),
  anonymous: orNull(yesOrNo),
  languages: orNull(list(language)),
  hours: orNull(hours),
  checkedOn: day,
  secondHand: yesOrNo,
  url: orNull(web),
});
const region = record({
  id: code,
  name: text,
  municipality: code,
  practice: yesOrNo,
  frontDesk: record({ kinds: codes, phone }),
  corrections: record({ email: orNull(mail), phone: orNull(phone) }),
  staleAfterMonths: whole(1, MOST_MONTHS),
  attribution: list(text),
});
const pack = record({
  region,
  today: day,
  wijken: list(row(code, text)),
  neighbourhoods: list(row(code, text, count, degrees, degrees, orNull(text))),
  organizations: list(record({ id: code, name: texts, phone: orNull(phone), email: orNull(mail), url: orNull(web) })),
  kinds: each(() => record({ needs: codes, facts: factsOfKind })),
  checks: list(check),
  calendars: list(record({ dates: each(() => orNull(slots)), horizon: day })),
  locations: list(location),
  services: list(service),
  helplines: list(helpline),
  needs: list(record({ id: code, safety: yesOrNo, lines: codes })),
});

export function hasPackShape(document: unknown): document is PackDocument {
  return pack(document) && isFinished(document as PackDocument);
}

/** Whoever looks for the next opening goes from day to day up to the horizon: one in a thousand years would hold everything up. */
function isFinished({ today, calendars }: PackDocument): boolean {
  return calendars.every(({ horizon }) => daysBetween(today, horizon) <= HORIZON_DAYS);
}
