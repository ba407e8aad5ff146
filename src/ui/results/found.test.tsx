// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { PART_CONTENT, plain, renderPart, wordsOf } from '../../../tests/render-part.tsx';
import { location, NOW, packOf, service } from '../../../tests/sample-pack.ts';
import { match } from '../../domain/match.ts';
import { answersFrom, type Draft, NEW_SESSION } from '../../domain/session.ts';
import { Found } from './found.tsx';

afterEach(cleanup);

const words = wordsOf('nl');
const needs = ['debts', 'company', 'letters-forms'];
const questions = {
  ...PART_CONTENT.questions,
  domains: [
    { id: 'money', pictogram: 'money', choices: ['both', 'letter'] },
    { id: 'health', pictogram: 'health', choices: ['no-will-to-live'] },
  ],
  choices: [
    { id: 'both', pictogram: 'bills', needs: ['debts', 'company'] },
    { id: 'letter', pictogram: 'letters-forms', needs: ['letters-forms'] },
    { id: 'no-will-to-live', pictogram: 'suicidal', needs: ['suicidal'] },
  ],
  needs: [...needs, 'suicidal'].map((id) => ({ id, pictogram: id, safety: id === 'suicidal' })),
};
const desk = location('desk', { kind: 'desk', neighbourhood: 'BU00000102' });
const pack = packOf({
  services: [service('a', { needs: ['debts', 'company', 'suicidal'] })],
  locations: [location('a'), desk],
});

function textOf(draft: Partial<Draft>): string {
  const session = { ...NEW_SESSION, draft: { ...NEW_SESSION.draft, domains: ['money'], choices: ['both'], ...draft } };
  const answers = answersFrom(session.draft, questions);
  const matches = match(answers, pack, NOW).filter(({ place }) => place !== null);
  const found = <Found pack={pack} answers={answers} matches={matches} returnsFrom={null} />;
  return plain(renderPart(found, { pack, session, content: { ...PART_CONTENT, questions } }).textContent ?? '');
}

const text = (key: Parameters<typeof words.text>[0], values = {}) => plain(words.text(key, values));

describe('the fewest doors', () => {
  const title = text('plan.title');

  it('are told of what was chosen by name', () => {
    expect(textOf({})).toContain(title);
    expect(textOf({ where: 'near' })).toContain(title);
  });

  it('are not told of a whole domain, nor of a choice whose domain was taken back', () => {
    expect(textOf({ choices: [] })).not.toContain(title);
    expect(textOf({ domains: ['health'], choices: ['both'] })).not.toContain(title);
  });

  it('are not told to who stays at home, nor to who is not safe', () => {
    expect(textOf({ where: 'from-home' })).not.toContain(title);
    expect(textOf({ domains: ['money', 'health'], choices: ['both', 'no-will-to-live'] })).not.toContain(title);
  });
});

describe('rather not in my own neighbourhood', () => {
  it('says what is left out, and what cannot be promised', () => {
    expect(textOf({ where: 'elsewhere', home: 'WK000001' })).toContain(text('results.left-out', { areas: 'WK000001' }));
  });

  it('says to who is not safe that places are missing, and not where home is', () => {
    const unsafe = textOf({
      domains: ['health'],
      choices: ['no-will-to-live'],
      where: 'elsewhere',
      home: 'WK000001',
    });
    expect(unsafe).toContain(text('results.left-out.safety'));
    expect(unsafe).not.toContain('WK000001');
    expect(unsafe).toContain(text('gp.text'));
  });

  it('sends nobody to a doctor nearby', () => {
    const there = textOf({ where: 'elsewhere', home: 'WK000003' });
    expect(there).toContain(text('gp.text.elsewhere'));
    expect(there).not.toContain(text('gp.text'));
  });

  it('does not call a need missing from the map that may have been left out', () => {
    const missing = { choices: ['both', 'letter'] };
    const told = { needs: text('need.letters-forms') };
    expect(textOf({ ...missing, where: 'near', home: 'WK000001' })).toContain(text('results.uncovered', told));
    expect(textOf({ ...missing, where: 'elsewhere', home: 'WK000001' })).toContain(
      text('results.uncovered.left-out', told),
    );
  });
});

describe('who stays at home', () => {
  it('is shown places to go to once they are not safe', () => {
    const draft = {
      ...NEW_SESSION.draft,
      domains: ['health'],
      choices: ['no-will-to-live'],
      where: 'from-home',
    } as const;
    expect(answersFrom(draft, questions)).not.toHaveProperty('where');
    expect(answersFrom({ ...draft, domains: ['money'], choices: ['both'] }, questions).where).toBe('from-home');
  });
});
