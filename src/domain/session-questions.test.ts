import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../tests/sample-questions.ts';
import type { Questions } from './questions.ts';
import {
  answersFrom,
  askedChoices,
  asksForSafety,
  type Draft,
  NEW_SESSION,
  questionsToAsk,
  stepAfter,
} from './session.ts';

const choice = (id: string, ...needs: string[]) => ({ id, pictogram: id, needs });
const QUESTIONS: Questions = questionsOf({
  domains: [
    { id: 'money', pictogram: 'money', choices: ['cannot-pay', 'little-income'] },
    { id: 'health', pictogram: 'health', choices: ['feel-bad', 'no-will-to-live'] },
    { id: 'people', pictogram: 'people', choices: ['among-people', 'feel-bad'] },
  ],
  choices: [
    choice('cannot-pay', 'debts', 'bills'),
    choice('little-income', 'benefit', 'bills'),
    choice('feel-bad', 'worries'),
    choice('no-will-to-live', 'suicidal'),
    choice('among-people', 'company'),
  ],
  needs: ['debts', 'bills', 'benefit', 'worries', 'suicidal', 'company', 'talk'].map((id) => ({
    id,
    pictogram: id,
    safety: id === 'suicidal',
  })),
});

const draft = (patch: Partial<Draft>): Draft => ({ ...NEW_SESSION.draft, ...patch });
const needs = (patch: Partial<Draft>) => answersFrom(draft(patch), QUESTIONS).needs;
const asked = (patch: Partial<Draft>) => questionsToAsk(draft(patch), QUESTIONS);

describe('what was answered comes to', () => {
  it('no needs, and nothing else, where nothing was', () => {
    expect(answersFrom(NEW_SESSION.draft, QUESTIONS)).toEqual({ needs: [] });
  });

  it('the needs of the choices, each once', () => {
    expect(needs({ domains: ['money'], choices: ['little-income', 'cannot-pay'] })).toEqual([
      'debts',
      'bills',
      'benefit',
    ]);
  });

  it('for a domain without a choice those of its choices that are not about safety', () => {
    expect(needs({ domains: ['health'] })).toEqual(['worries']);
    expect(needs({ domains: ['health', 'money'], choices: ['cannot-pay'] })).toEqual(['debts', 'bills', 'worries']);
  });

  it('a safety need where it was chosen', () => {
    expect(needs({ domains: ['health'], choices: ['no-will-to-live'] })).toEqual(['suicidal']);
  });

  it('nothing of a domain that is no longer chosen', () => {
    expect(needs({ domains: ['people'], choices: ['cannot-pay', 'among-people'] })).toEqual(['company']);
    expect(askedChoices(draft({ choices: ['cannot-pay'] }), QUESTIONS)).toEqual([]);
  });

  it('a talk for who does not know, also beside other needs', () => {
    expect(needs({ talk: true })).toEqual(['talk']);
    expect(needs({ talk: true, domains: ['people'], choices: ['among-people'] })).toEqual(['company', 'talk']);
  });

  it('what was found by searching after the choices and before a talk, each once', () => {
    expect(needs({ needs: ['company', 'debts'] })).toEqual(['company', 'debts']);
    const all = { domains: ['money'], choices: ['cannot-pay'], needs: ['company', 'bills', 'talk'], talk: true };
    expect(needs(all)).toEqual(['debts', 'bills', 'company', 'talk']);
  });

  it('a need found by searching on its own, not the choice or the domain that it stands in', () => {
    expect(needs({ needs: ['debts'] })).toEqual(['debts']);
    expect(askedChoices(draft({ needs: ['debts'] }), QUESTIONS)).toEqual([]);
    expect(needs({ needs: ['benefit'], domains: ['people'] })).toEqual(['company', 'worries', 'benefit']);
  });

  it('places to go to, once a safety need was found by searching', () => {
    const atHome = draft({ where: 'from-home', needs: ['debts'] });
    expect(answersFrom(atHome, QUESTIONS).where).toBe('from-home');
    expect(answersFrom({ ...atHome, needs: ['debts', 'suicidal'] }, QUESTIONS)).not.toHaveProperty('where');
  });

  it('only what was answered, and where one is known only for who goes elsewhere', () => {
    const full = draft({ who: 'me', home: '1001', where: 'elsewhere', avoid: ['WK000002'] });
    const { who, home, where, avoid } = answersFrom(full, QUESTIONS);
    expect({ who, home, where, avoid }).toEqual({ who: 'me', home: '1001', where: 'elsewhere', avoid: ['WK000002'] });
    expect(answersFrom({ ...full, where: 'near' }, QUESTIONS)).not.toHaveProperty('avoid');
  });

  it('how far one can travel only for who goes elsewhere, and not where it does not matter', () => {
    const reach = { by: 'bus', minutes: 30 } as const;
    const reachOf = (patch: Partial<Draft>) => answersFrom(draft(patch), QUESTIONS).reach;
    const home = 'WK000001';
    expect(reachOf({ where: 'elsewhere', home, reach })).toEqual(reach);
    expect(reachOf({ where: 'elsewhere', reach })).toBeUndefined();
    expect(reachOf({ where: 'elsewhere', home, reach: 'any' })).toBeUndefined();
    expect(reachOf({ where: 'near', home, reach })).toBeUndefined();
    expect(answersFrom(draft({ where: 'elsewhere' }), QUESTIONS)).not.toHaveProperty('reach');
  });

  it('a time and wishes, where they were given', () => {
    const answers = answersFrom(draft({ when: 'today', wishes: ['free', 'language:tr'] }), QUESTIONS);
    expect(answers).toEqual({ needs: [], when: 'today', wishes: ['free', 'language:tr'] });
  });
});

describe('the questions', () => {
  it('come in one order, with the choices only after a domain and what elsewhere means only for elsewhere', () => {
    expect(asked({ talk: true })).toEqual(['topics', 'who', 'home', 'where', 'matters']);
    expect(asked({ domains: ['money'] })).toEqual(['topics', 'choices', 'who', 'home', 'where', 'matters']);
    expect(asked({ where: 'elsewhere' })).toEqual(['topics', 'who', 'home', 'where', 'elsewhere', 'avoid', 'matters']);
  });

  it('ask how far somebody can travel once it is known from where', () => {
    expect(asked({ where: 'elsewhere' })).not.toContain('reach');
    expect(asked({ where: 'elsewhere', home: '1001' })).toContain('reach');
    expect(asked({ where: 'near', home: '1001' })).not.toContain('reach');
  });

  it('follow the order and the skips of the content', () => {
    const order = [
      { id: 'topics', only: [] },
      { id: 'matters', only: ['home'] },
      { id: 'who', only: [] },
    ] as const;
    const other = { ...QUESTIONS, order };
    expect(questionsToAsk(draft({}), other)).toEqual(['topics', 'who']);
    expect(questionsToAsk(draft({ home: '1001' }), other)).toEqual(['topics', 'matters', 'who']);
    expect(stepAfter('topics', draft({}), other)).toEqual({ screen: 'who' });
    expect(stepAfter('who', draft({ home: '1001' }), other)).toEqual({ screen: 'results' });
  });

  it('do not ask where somebody lives or is known, nor what can wait, once a safety need was chosen', () => {
    const unsafe = {
      domains: ['health', 'money'],
      choices: ['no-will-to-live'],
      home: '1001',
      where: 'elsewhere',
    } as const;
    expect(asksForSafety(draft(unsafe), QUESTIONS)).toBe(true);
    expect(asked(unsafe)).toEqual(['topics', 'choices', 'who']);
    expect(asksForSafety(draft({ domains: ['health'] }), QUESTIONS)).toBe(false);
  });

  it('come without the choices for what was found by searching, and with them beside a domain', () => {
    expect(asked({ needs: ['debts'] })).toEqual(['topics', 'who', 'home', 'where', 'matters']);
    expect(asked({ needs: ['debts'], domains: ['people'] })).toContain('choices');
    expect(stepAfter('topics', draft({ needs: ['debts'] }), QUESTIONS)).toEqual({ screen: 'who' });
  });

  it('are few once a safety need was found by searching, alone or beside other things', () => {
    expect(asksForSafety(draft({ needs: ['debts'] }), QUESTIONS)).toBe(false);
    expect(asksForSafety(draft({ needs: ['debts', 'suicidal'] }), QUESTIONS)).toBe(true);
    expect(asked({ needs: ['suicidal'] })).toEqual(['topics', 'who']);
    expect(asked({ needs: ['suicidal'], domains: ['money'], where: 'elsewhere' })).toEqual([
      'topics',
      'choices',
      'who',
    ]);
    expect(stepAfter('who', draft({ needs: ['suicidal'] }), QUESTIONS)).toEqual({ screen: 'results' });
  });

  it('lead from one to the next and at last to the results', () => {
    const chosen = draft({ domains: ['money'], home: '1001', where: 'elsewhere' });
    const walk = (['topics', 'choices', 'who', 'home', 'where', 'elsewhere', 'avoid', 'reach', 'matters'] as const).map(
      (screen) => stepAfter(screen, chosen, QUESTIONS),
    );
    expect(walk.map(({ screen }) => screen)).toEqual([
      'choices',
      'who',
      'home',
      'where',
      'elsewhere',
      'avoid',
      'reach',
      'matters',
      'results',
    ]);
    expect(stepAfter('where', draft({ where: 'near' }), QUESTIONS)).toEqual({ screen: 'matters' });
  });

  // The index of a screen that is not asked is -1, so the next one is the first.
  it('lead on from a question that is no longer asked, not back to the first', () => {
    const unsafe = draft({ domains: ['health'], choices: ['no-will-to-live'] });
    expect(stepAfter('home', unsafe, QUESTIONS)).toEqual({ screen: 'results' });
  });
});
