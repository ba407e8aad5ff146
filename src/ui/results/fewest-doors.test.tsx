// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { plain, renderPart, textsIn, wordsOf } from '../../../tests/render-part.tsx';
import { aMatch, daily, packOf, service } from '../../../tests/sample-pack.ts';
import type { Answers } from '../../domain/answers.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Action } from '../../domain/session.ts';
import { needText } from '../../i18n/describe.ts';
import { joined } from '../../i18n/formats.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { FewestDoors } from './fewest-doors.tsx';

afterEach(cleanup);

const ASKED = { answers: {}, pack: packOf({}), returnsFrom: null };
const stop = (id: string, needs: string[], checked = true) => ({ match: aMatch(id), needs, checked });
const planOf = (...stops: Plan['stops']): Plan => ({ stops, uncovered: [] });

const NEEDS = ['debts', 'company', 'bills', 'benefit', 'clothing', 'repair', 'course', 'talk'];

describe.each(LANGUAGES)('the fewest doors in $name', ({ id }) => {
  const words = wordsOf(id);
  const needs = joined(['debts', 'company'].map((need) => needText(need, words)));
  const both = words.text('plan.all.2');
  const textOf = (plan: Plan) =>
    renderPart(<FewestDoors plan={plan} {...ASKED} />, { language: id }).querySelector('p')?.textContent;

  it('are one for both, and only perhaps where nobody checked it', () => {
    const [sure, perhaps] = (['checked', 'perhaps'] as const).map((how) =>
      words.text(`plan.${how}.1`, { all: both, needs }),
    );
    expect(textOf(planOf(stop('a', ['debts', 'company'])))).toBe(sure);
    expect(textOf(planOf(stop('a', ['debts', 'company'], false)))).toBe(perhaps);
    expect(sure).not.toBe(perhaps);
  });

  it('are several together, sure only if each is', () => {
    const [a, b] = [stop('a', ['debts']), stop('b', ['company'])];
    expect(textOf(planOf(a, b))).toBe(words.text('plan.checked.2', { all: both, needs }));
    expect(textOf(planOf(a, { ...b, checked: false }))).toBe(words.text('plan.perhaps.2', { all: both, needs }));
  });

  it('are for a part where no place was found for the rest', () => {
    const part = { ...planOf(stop('a', ['debts', 'company'])), uncovered: ['talk'] };
    expect(textOf(part)).toBe(words.text('plan.checked.1', { all: words.text('plan.all.part'), needs }));
  });

  it('have words for every number of places and things', () => {
    const texts = NEEDS.flatMap((_, n) =>
      n === 0 ? [] : Array.from({ length: n + 1 }, (_, stops) => textOf(planOf(...spread(n + 1, stops + 1)))),
    );
    expect(texts).toHaveLength(2 + 3 + 4 + 5 + 6 + 7 + 8);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).not.toMatch(/plan\.|\{\{|undefined/);
  });
});

/** So many needs over so many stops. */
function spread(needs: number, stops: number): Plan['stops'] {
  return Array.from({ length: stops }, (_, n) =>
    stop(`s${n}`, n < stops - 1 ? NEEDS.slice(n, n + 1) : NEEDS.slice(n, needs)),
  );
}

it('are not told of where one thing was asked, or nothing found', () => {
  expect(renderPart(<FewestDoors plan={planOf(stop('a', ['debts']))} {...ASKED} />).textContent).toBe('');
  expect(renderPart(<FewestDoors plan={planOf()} {...ASKED} />).textContent).toBe('');
});

it('say what each is for, which is close to home, and open the place', async () => {
  const acts: Action[] = [];
  const near = { ...stop('b', ['company']), match: aMatch('b', { nearHome: true }) };
  renderPart(<FewestDoors plan={planOf(stop('a', ['debts']), near)} {...ASKED} />, {
    act: (action) => acts.push(action),
  });
  const items = screen.getAllByRole('listitem').map((item) => textsIn(item, 'button, p'));
  const unknown = wordsOf('nl').text('open.unknown');
  expect(items).toEqual([
    ['a', 'schulden', unknown],
    ['b', 'mensen ontmoeten', unknown, 'Vlak bij de wijk die u koos'],
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'b' }));
  expect(acts).toEqual([{ type: 'go', step: { screen: 'place', id: 'b' } }]);
});

describe('what speaks against a door', () => {
  const words = wordsOf('nl');
  const needs = ['debts', 'company'];
  const textOf = (patch: Parameters<typeof aMatch>[1], answers: Answers = {}) => {
    const plan = planOf({ match: aMatch('a', { needs, checkedNeeds: needs, ...patch }), needs, checked: true });
    return renderPart(<FewestDoors plan={plan} {...ASKED} answers={answers} />).textContent ?? '';
  };
  const perhaps = words.text('plan.perhaps.1', {
    all: words.text('plan.all.2'),
    needs: joined(needs.map((need) => needText(need, words))),
  });

  it.each([
    ['full', { services: [service('a', { needs, capacity: 'full' })] }, {}],
    ['serves-others', { servesOthers: true }, {}],
    ['not-then.today', { fitsWhen: 'no' }, { when: 'today' }],
  ] as const)('%s is said, and makes it a perhaps', (code, patch, answers) => {
    expect(textOf(patch, answers)).toContain(words.text(`doubt.${code}`));
    expect(textOf(patch, answers)).toContain(perhaps);
  });

  it('a must that is broken is said, a preference is not', () => {
    const wish = (of: 'no-name' | 'free') => words.text('doubt.wish-broken', { wish: words.text(`wish.${of}`) });
    expect(textOf({ broken: ['no-name', 'free'] })).toContain(wish('no-name'));
    expect(textOf({ broken: ['no-name', 'free'] })).not.toContain(wish('free'));
    expect(textOf({ broken: ['no-name'] })).toContain(perhaps);
    expect(textOf({ broken: ['free'] })).not.toContain(perhaps);
  });

  it('that it is closed is said once, by the open state, and makes it a perhaps to who asked for now', () => {
    const closed = { services: [service('a', { needs, hours: daily(11, 12) })] };
    const text = plain(textOf(closed, { when: 'now' }));
    expect(text.split(plain(words.text('doubt.closed.today', { time: '11:00' })))).toHaveLength(2);
    expect(text).toContain(plain(perhaps));
    expect(textOf(closed)).not.toContain(perhaps);
  });

  it('says how far it is once, also where that is too far', () => {
    const far = { metres: 2224, minutes: { foot: 39, bicycle: 13, bus: 23 }, withinReach: 'no' } as const;
    const text = textOf(far, { reach: { minutes: 30, by: 'foot' } });
    expect(text).toContain(words.text('doubt.too-far', { travel: words.text('travel.foot', { count: 39 }) }));
    expect(text.split('39')).toHaveLength(2);
  });

  it('that it is close to home is said, and leaves it sure', () => {
    expect(textOf({ nearHome: true })).toContain(words.text('doubt.near-home'));
    expect(textOf({ nearHome: true })).not.toContain(perhaps);
  });
});

it('the door somebody comes back from has the focus', () => {
  renderPart(<FewestDoors plan={planOf(stop('a', ['debts', 'company']))} {...ASKED} returnsFrom="a" />);
  expect(document.activeElement?.textContent).toBe('a');
});
