import { describe, expect, it } from 'vitest';
import { daily, NOW, weekly } from '../../tests/sample-pack.ts';
import type { Hours } from './hours.ts';
import { openStateOf, type TimedHelp } from './open-state.ts';

const checked = (hours: Hours | null): TimedHelp => ({ hours, basis: 'checked' });
const typical = (hours: Hours | null): TimedHelp => ({ hours, basis: 'typical' });
const stateOf = (...services: TimedHelp[]) => openStateOf(services, NOW);
const hour = (full: number, date = NOW.date) => ({ date, minute: full * 60 });

describe('a place that is open', () => {
  it('is so until it closes, where that is within a day', () => {
    expect(stateOf(checked(daily(9, 17)))).toEqual({ code: 'open', until: hour(17), basis: 'checked' });
    expect(stateOf(checked(weekly({ 0: [[0, 1440]], 1: [[0, 1440]] })))).toMatchObject({ code: 'open', until: null });
  });

  it('is so day and night, where one of its services is', () => {
    expect(stateOf(checked(daily(9, 17)), typical(daily(0, 24)))).toEqual({ code: 'always-open', basis: 'typical' });
  });

  it('closes at a checked hour only where a checked service does', () => {
    expect(stateOf(checked(daily(9, 12)), typical(daily(9, 17)))).toMatchObject({ until: hour(17), basis: 'typical' });
    expect(stateOf(checked(daily(9, 17)), typical(daily(9, 12)))).toMatchObject({ until: hour(17), basis: 'checked' });
  });
});

describe('a place that is closed', () => {
  it('says when it opens, and nothing where that is not known', () => {
    const opens = hour(9, '2026-11-25');
    expect(stateOf(checked(weekly({ 2: [[540, 600]] })))).toEqual({ code: 'closed', opens, basis: 'checked' });
    expect(stateOf(checked(weekly({})))).toEqual({ code: 'closed', opens: null, basis: 'checked' });
  });

  it('is surely so only if every service was checked', () => {
    expect(stateOf(checked(daily(11, 12)), typical(daily(13, 14)))).toMatchObject({ code: 'closed', basis: 'typical' });
  });
});

it('a place is neither where nobody knows, or not of all that is there', () => {
  expect(stateOf(checked(null))).toEqual({ code: 'unknown', partly: false });
  expect(stateOf(checked(null), checked(daily(11, 12)))).toEqual({ code: 'unknown', partly: true });
  expect(stateOf()).toEqual({ code: 'unknown', partly: false });
});
