// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { renderPart, wordsOf } from '../../../tests/render-part.tsx';
import { aMatch, packOf, service } from '../../../tests/sample-pack.ts';
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

describe.each(LANGUAGES)('the fewest doors in $name', ({ id }) => {
  const words = wordsOf(id);
  const needs = joined(['debts', 'company'].map((need) => needText(need, words)));
  const textOf = (plan: Plan) =>
    renderPart(<FewestDoors plan={plan} {...ASKED} />, { language: id }).querySelector('p')?.textContent;

  it('are one for all, and only perhaps where nobody checked it', () => {
    expect(textOf(planOf(stop('a', ['debts', 'company'])))).toBe(words.text('plan.one.checked', { needs }));
    expect(textOf(planOf(stop('a', ['debts', 'company'], false)))).toBe(words.text('plan.one.perhaps', { needs }));
  });

  it('are several together, sure only if each is', () => {
    const [a, b] = [stop('a', ['debts']), stop('b', ['company'])];
    expect(textOf(planOf(a, b))).toBe(words.text('plan.more.checked', { count: 2, needs }));
    expect(textOf(planOf(a, { ...b, checked: false }))).toBe(words.text('plan.more.perhaps', { count: 2, needs }));
  });
});

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
  const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(items).toEqual(['aschulden', 'bmensen ontmoetenVlak bij de wijk die u koos']);
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
  const perhaps = words.text('plan.one.perhaps', { needs: joined(needs.map((need) => needText(need, words))) });

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

  it('that it is close to home is said, and leaves it sure', () => {
    expect(textOf({ nearHome: true })).toContain(words.text('doubt.near-home'));
    expect(textOf({ nearHome: true })).not.toContain(perhaps);
  });
});

it('the door somebody comes back from has the focus', () => {
  renderPart(<FewestDoors plan={planOf(stop('a', ['debts', 'company']))} {...ASKED} returnsFrom="a" />);
  expect(document.activeElement?.textContent).toBe('a');
});
