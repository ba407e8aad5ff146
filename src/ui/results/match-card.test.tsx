// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { brokenLists, type PartState, plain, renderPart, textsIn, wordsOf } from '../../../tests/render-part.tsx';
import { aMatch, checked, daily, helpline, packOf, service } from '../../../tests/sample-pack.ts';
import type { Answers } from '../../domain/answers.ts';
import type { Facts } from '../../domain/facts.ts';
import type { Match } from '../../domain/match.ts';
import type { Action } from '../../domain/session.ts';
import { MatchCard } from './match-card.tsx';

afterEach(cleanup);

const nl = wordsOf('nl');
const WAY = { metres: 2224, minutes: { foot: 39, bicycle: 13, bus: 23 } };

function show(patch: Partial<Match>, answers: Answers = {}, state: PartState = {}): Element {
  const pack = packOf({ helplines: [helpline('line', { hours: daily(9, 17) })] });
  const card = <MatchCard match={aMatch('a', patch)} answers={answers} pack={pack} focused={false} />;
  return renderPart(card, { pack, ...state });
}

const textOf = (root: Element) => plain(root.textContent ?? '');
const times = (part: string, root: Element) => textOf(root).split(part).length - 1;

describe('a card', () => {
  it('says everything in one order: what it is, whether it is open, the way, the facts, what they help with', () => {
    const facts: Facts = { cost: checked('free') };
    const one = service('a', { name: { nl: 'Spreekuur' }, hours: daily(9, 17), facts });
    const said = textOf(show({ ...WAY, services: [one] }));
    const parts = [
      'a',
      nl.text('kind.library'),
      'Spreekuur',
      'Nu open, tot 17:00',
      nl.text('travel.foot', { count: 39 }),
      'BU00000201',
      nl.text('row.cost.free'),
      nl.text('match.helps.checked', { needs: 'schulden' }),
    ];
    const places = parts.map((part) => said.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('says once whether it is open', () => {
    expect(times('17:00', show({ services: [service('a', { hours: daily(9, 17) })] }))).toBe(1);
    cleanup();
    expect(times('12:00', show({ services: [service('a', { hours: daily(12, 17) })] }))).toBe(1);
    cleanup();
    const unknown = show({});
    expect(times('Openingstijden', unknown)).toBe(1);
    expect(unknown.querySelector('.facts')).toBeNull();
  });

  it('says once how far it is, also where that is too far', () => {
    const root = show({ ...WAY, withinReach: 'no' }, { reach: { minutes: 20, by: 'foot' } });
    expect(times('39', root)).toBe(1);
    expect(textOf(root)).toContain(nl.text('doubt.too-far', { travel: nl.text('travel.foot', { count: 39 }) }));
  });

  it('says again what the row says where it answers a wish', () => {
    const services = [service('a', { facts: { cost: checked('free') } })];
    expect(textsIn(show({ services, met: ['free'] }), '.facts li')).toEqual([
      nl.text('reason.wish', { wish: nl.text('wish.free') }),
    ]);
  });

  it('says that a name is in Dutch alone, to who reads another language', () => {
    const services = [service('a', { name: { nl: 'Spreekuur' } })];
    const only = wordsOf('tr').text('service.only-dutch');
    expect(textOf(show({ services }, {}, { language: 'tr' }))).toContain(only);
    cleanup();
    expect(textOf(show({ services }))).not.toContain(nl.text('service.only-dutch'));
    cleanup();
    const both = [service('a', { name: { nl: 'Spreekuur', tr: 'Danışma' } })];
    expect(textOf(show({ services: both }, {}, { language: 'tr' }))).not.toContain(only);
  });

  it('opens its place, and has no list without an item', async () => {
    const acts: Action[] = [];
    const root = show({}, {}, { act: (action) => acts.push(action) });
    expect(brokenLists(root)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'a' }));
    expect(acts).toEqual([{ type: 'go', step: { screen: 'place', id: 'a' } }]);
  });
});

it('of a help line it says whether it answers now, once', () => {
  const root = show({ id: 'line', place: null });
  expect(root.querySelector('h3')?.textContent).toBe('line');
  expect(times(plain(nl.text('line.open.until', { time: '17:00' })), root)).toBe(1);
});
