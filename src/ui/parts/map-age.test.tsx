// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { plain, renderPart, wordsOf } from '../../../tests/render-part.tsx';
import { aMatch, location, packOf, service } from '../../../tests/sample-pack.ts';
import { remarkText } from '../../i18n/describe.ts';
import { dateText } from '../../i18n/formats.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { AboutAge } from '../about/about-age.tsx';
import { Found } from '../results/found.tsx';
import { MatchCard } from '../results/match-card.tsx';
import { PlaceScreen } from '../screens/place-screen.tsx';
import { MapAge } from './map-age.tsx';

afterEach(cleanup);

const nl = wordsOf('nl');
const parts = { locations: [location('a')], services: [service('a')] };
const FRESH = packOf(parts);
const OLD = packOf({ ...parts, today: '2026-03-09' });
const TOO_OLD = packOf({ ...parts, today: '2025-01-06' });
const textOf = (root: Element) => plain(root.textContent ?? '');
const times = (part: string, root: Element) => textOf(root).split(part).length - 1;

describe.each(LANGUAGES)('in $name', (language) => {
  it('a map that is old says since when and for how many months, in Latin digits', () => {
    const root = renderPart(<MapAge pack={OLD} />, { language: language.id });
    expect(textOf(root)).toContain(dateText('2026-03-09', language));
    expect(textOf(root)).toMatch(/(?<!\d)8(?!\d)/);
    expect(root.querySelector('.notice')).not.toBeNull();
  });
});

const PLACES = [
  ['the results', <Found pack={FRESH} answers={{ needs: ['debts'] }} matches={[]} returnsFrom={null} />],
  ['a place', <PlaceScreen id="a" />],
  ['About', <AboutAge />],
] as const;

it.each(PLACES)('the day the map was made stands on %s, once', (_, part) => {
  const root = renderPart(part, { pack: FRESH });
  expect(times(dateText(FRESH.today, nl.language), root)).toBe(1);
  expect(textOf(root)).toContain(plain(nl.text('results.map-date', { date: dateText(FRESH.today, nl.language) })));
});

it.each([
  ['the results', <Found pack={TOO_OLD} answers={{ needs: ['debts'] }} matches={[]} returnsFrom={null} />],
  ['a place', <PlaceScreen id="a" />],
  ['About', <AboutAge />],
] as const)('that it is too old for hours is said on %s once, and nothing else of its age', (_, part) => {
  const root = renderPart(part, { pack: TOO_OLD });
  expect(times(dateText(TOO_OLD.today, nl.language), root)).toBe(1);
  expect(textOf(root)).toContain(plain(remarkText({ code: 'past-horizon', made: TOO_OLD.today }, nl)));
});

it.each([
  ['of a map that is old', OLD, 1],
  ['of a map too old for hours', TOO_OLD, 1],
  ['of no other', FRESH, 0],
] as const)('a card says to ask first: %s', (_, pack, count) => {
  const root = renderPart(<MatchCard match={aMatch('a')} answers={{}} pack={pack} focused={false} />, { pack });
  expect(times(nl.text('match.old-map'), root)).toBe(count);
});
