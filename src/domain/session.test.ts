import { describe, expect, it } from 'vitest';
import { type Action, currentStep, hasTraces, NEW_SESSION, reduceSession, type Session } from './session.ts';

const visit = (...actions: Action[]): Session => actions.reduce(reduceSession, NEW_SESSION);

describe('a visit', () => {
  const walked: Action[] = [
    { type: 'toggle', list: 'domains', id: 'money' },
    { type: 'go', step: { screen: 'choices' } },
    { type: 'answer', draft: { who: 'me' } },
    { type: 'go', step: { screen: 'who' } },
  ];

  const nothing = { domains: [], talk: false, choices: [], needs: [], who: null, home: null, where: null };
  const none = { ...nothing, avoid: [], reach: null, when: null, wishes: [] };

  it('begins at the topics, with nothing answered', () => {
    expect(currentStep(NEW_SESSION)).toEqual({ screen: 'topics' });
    expect(NEW_SESSION.draft).toEqual(none);
  });

  it('goes back and forth over its steps and keeps every answer', () => {
    const there = visit(...walked);
    const back = reduceSession(there, { type: 'move', at: 0 });
    expect(currentStep(there)).toEqual({ screen: 'who' });
    expect(currentStep(back)).toEqual({ screen: 'topics' });
    expect(back.draft).toEqual(there.draft);
    expect(currentStep(reduceSession(back, { type: 'move', at: 2 }))).toEqual({ screen: 'who' });
  });

  it('stays within its steps, whatever count the browser holds', () => {
    expect(currentStep(visit(...walked, { type: 'move', at: 99 }))).toEqual({ screen: 'who' });
    expect(currentStep(visit(...walked, { type: 'move', at: -1 }))).toEqual({ screen: 'topics' });
  });

  it('forgets the steps ahead once it takes another way', () => {
    const { steps, at } = visit(...walked, { type: 'move', at: 1 }, { type: 'go', step: { screen: 'place', id: 'x' } });
    expect(steps).toEqual([{ screen: 'topics' }, { screen: 'choices' }, { screen: 'place', id: 'x' }]);
    expect(at).toBe(2);
  });

  it('is wiped whole', () => {
    expect(
      visit(...walked, { type: 'toggle', list: 'needs', id: 'debts' }, { type: 'talk' }, { type: 'wipe' }),
    ).toEqual(NEW_SESSION);
  });

  it.each(['domains', 'choices', 'needs', 'avoid', 'wishes'] as const)(
    'takes from %s with a second tap what the first one put there',
    (list) => {
      const [a, b]: Action[] = ['a', 'b'].map((id) => ({ type: 'toggle', list, id }));
      if (!a || !b) throw new Error('no actions');
      expect(visit(a, b).draft[list]).toEqual(['a', 'b']);
      expect(visit(a, b, a).draft[list]).toEqual(['b']);
    },
  );

  it('forgets in another municipality where somebody lives and is known, and nothing else', () => {
    const { draft } = visit(
      ...walked,
      { type: 'toggle', list: 'needs', id: 'debts' },
      { type: 'toggle', list: 'avoid', id: 'WK000001' },
      { type: 'answer', draft: { home: '1001', where: 'elsewhere' } },
      { type: 'leave-region' },
    );
    expect(draft).toEqual({ ...none, domains: ['money'], needs: ['debts'], who: 'me', where: 'elsewhere' });
  });

  it('can take an answer back', () => {
    const answered = visit({ type: 'answer', draft: { home: '1001', where: 'near' } });
    expect(reduceSession(answered, { type: 'answer', draft: { home: null } }).draft).toMatchObject({
      home: null,
      where: 'near',
    });
    expect(visit({ type: 'talk' }, { type: 'talk' }).draft.talk).toBe(false);
  });

  it('keeps how far one can travel until all is wiped', () => {
    const answered = visit({ type: 'answer', draft: { reach: { by: 'foot', minutes: 30 } } }, { type: 'leave-region' });
    expect(answered.draft.reach).toEqual({ by: 'foot', minutes: 30 });
    expect(reduceSession(answered, { type: 'wipe' }).draft.reach).toBeNull();
  });
});

describe('what there is to wipe', () => {
  const left = (...actions: readonly Action[]) => hasTraces(actions.reduce(reduceSession, NEW_SESSION));

  it('is nothing at first, on a walk without answers, and after wiping', () => {
    expect(hasTraces(NEW_SESSION)).toBe(false);
    expect(left({ type: 'go', step: { screen: 'about' } })).toBe(false);
    expect(left({ type: 'talk' }, { type: 'wipe' })).toBe(false);
    expect(left({ type: 'toggle', list: 'wishes', id: 'free' }, { type: 'toggle', list: 'wishes', id: 'free' })).toBe(
      false,
    );
  });

  it.each<Action>([
    { type: 'talk' },
    { type: 'type', text: 'a' },
    { type: 'answer', draft: { home: '1001' } },
    { type: 'toggle', list: 'avoid', id: 'WK000001' },
    { type: 'go', step: { screen: 'place', id: 'library' } },
  ])('is any answer, a letter typed, or a place looked at: %j', (action) => {
    expect(left(action)).toBe(true);
  });
});
