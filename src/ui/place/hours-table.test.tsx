// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderPart, textsIn, wordsOf } from '../../../tests/render-part.tsx';
import { daily, HORIZON, NOW, weekly } from '../../../tests/sample-pack.ts';
import type { LocalTime } from '../../domain/clock.ts';
import type { Hours } from '../../domain/hours.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { HoursTable } from './hours-table.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const NIGHT = weekly({ 0: [[1320, 1800]] });

function rowsOf(hours: Hours, now: LocalTime = NOW): string[][] {
  const root = renderPart(<HoursTable hours={hours} />, { now });
  return [...root.querySelectorAll('tbody tr')].map((row) => [...textsIn(row, 'th'), ...textsIn(row, 'td')]);
}

describe('the hours of help', () => {
  it('are those of seven days, today the first and marked', () => {
    const hours = weekly(
      {
        0: [[540, 720]],
        2: [
          [540, 720],
          [780, 1440],
        ],
      },
      { dates: { '2026-11-24': [[600, 660]] } },
    );
    expect(rowsOf(hours)).toEqual([
      ['maandag 23 nov (vandaag)', '09:00–12:00'],
      ['dinsdag 24 nov', '10:00–11:00 (niet elke week zo)'],
      ['woensdag 25 nov', '09:00–12:0013:00–24:00'],
      ...['donderdag 26', 'vrijdag 27', 'zaterdag 28', 'zondag 29'].map((day) => [`${day} nov`, 'Geen hulp']),
    ]);
  });

  it('of a day that nobody knows are not known, and not "no help"', () => {
    const rows = rowsOf(daily(9, 17, { dates: { '2026-11-25': null, '2026-11-26': [] } }));
    expect(rows.map(([, times]) => times)).toEqual([
      ...Array(2).fill('09:00–17:00'),
      'Niet bekend',
      'Geen hulp (niet elke week zo)',
      ...Array(3).fill('09:00–17:00'),
    ]);
  });

  it('past the horizon are not known, day and night included', () => {
    const now = { date: '2027-12-26', minute: 0 };
    expect(rowsOf(daily(0, 24), now).map(([, times]) => times)).toEqual([
      ...Array(2).fill('Dag en nacht'),
      ...Array(5).fill('Niet bekend'),
    ]);
    expect(HORIZON).toBe('2027-12-27');
  });

  it('of nothing known are one sentence, never a table of closed days', () => {
    const root = renderPart(<HoursTable hours={null} />);
    expect(root.textContent).toBe(wordsOf('nl').text('hours.unknown.all'));
    expect(root.querySelector('table')).toBeNull();
  });

  it('are day and night in one line where there is no exception, and by day where there is one', () => {
    const root = renderPart(<HoursTable hours={daily(0, 24)} />);
    expect(root.textContent).toBe(wordsOf('nl').text('line.open.always'));
    const rows = rowsOf(daily(0, 24, { dates: { '2026-11-24': [] } }));
    expect(rows.slice(0, 2).map(([, times]) => times)).toEqual(['Dag en nacht', 'Geen hulp (niet elke week zo)']);
  });

  it('of a night stand with the evening it begins', () => {
    expect(rowsOf(NIGHT)[0]).toEqual(['maandag 23 nov (vandaag)', '22:00–06:00']);
  });

  it('of last night are said as long as it goes on', () => {
    const times = (minute: number) => rowsOf(NIGHT, { date: '2026-11-24', minute })[0]?.[1];
    expect(times(359)).toBe('00:00–06:00');
    expect(times(360)).toBe('Geen hulp');
  });

  it('of today are not known where nobody knows whether the night before is still going on', () => {
    const tuesday = { date: '2026-11-24', minute: 60 };
    const hours = { ...NIGHT, dates: { '2026-11-23': null } };
    expect(rowsOf(hours, tuesday)[0]?.[1]).toBe('Niet bekend');
    expect(rowsOf(hours, { ...tuesday, minute: 900 })[0]?.[1]).toBe('Geen hulp');
  });

  it('are those of the place, whatever the clock of the device says', () => {
    vi.useFakeTimers({ now: new Date('2031-05-05T05:05:05Z') });
    expect(rowsOf(daily(9, 17))[0]?.[0]).toBe('maandag 23 nov (vandaag)');
  });
});

describe('the next opening', () => {
  const above = (hours: Hours, now: LocalTime = NOW) => textsIn(renderPart(<HoursTable hours={hours} />, { now }), 'p');
  const tuesdays = weekly({ 1: [[540, 720]] });

  it('is said where no row tells it', () => {
    const monthly = weekly({}, { dates: { '2026-12-18': [[540, 720]] } });
    expect(above(monthly)).toEqual(['Nu dicht. Weer open: vrijdag 18 dec 09:00']);
  });

  it('stands in its row where it is within the week, and is not said where nobody knows', () => {
    expect(above(tuesdays, { date: '2026-11-24', minute: 0 })).toEqual([]);
    expect(above(tuesdays, { date: '2026-11-24', minute: 600 })).toEqual([]);
    expect(above({ ...tuesdays, dates: { '2026-11-24': null } })).toEqual([]);
    expect(above(weekly({}))).toEqual([]);
  });
});

describe.each(LANGUAGES)('read out in $name', ({ id }) => {
  it('has a caption, a heading for every column and every day, and times from left to right', () => {
    const root = renderPart(<HoursTable hours={daily(9, 17)} />, { language: id });
    expect(textsIn(root, 'caption')).toEqual([wordsOf(id).text('hours.caption')]);
    expect(root.querySelectorAll('thead th[scope="col"]')).toHaveLength(2);
    expect(root.querySelectorAll('tbody th[scope="row"]')).toHaveLength(7);
    expect([...root.querySelectorAll('tbody tr')].findIndex((row) => row.matches('[aria-current="date"]'))).toBe(0);
    expect(textsIn(root, 'tbody strong')).toEqual(textsIn(root, 'tbody tr:first-child th'));
    expect(textsIn(root, 'td bdi[dir="ltr"]')).toEqual(Array(7).fill('09:00–17:00'));
    expect(root.textContent).not.toMatch(/hours\.|[\u0660-\u0669\u06F0-\u06F9]/);
    expect(root.textContent?.split(wordsOf(id).text('hours.today'))).toHaveLength(2);
  });
});
