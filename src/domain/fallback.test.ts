import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswers, arbitraryPack, SEED } from '../../tests/arbitrary-pack.ts';
import { checked, helpline, location, packOf, service } from '../../tests/sample-pack.ts';
import type { Answers } from './answers.ts';
import { fallback } from './fallback.ts';
import type { Pack } from './social-map.ts';

const desks = [
  location('library', { neighbourhood: 'BU00000101' }),
  location('desk-3', { kind: 'desk', neighbourhood: 'BU00000301' }),
  location('desk-1', { kind: 'desk', neighbourhood: 'BU00000102' }),
  location('desk-2', { kind: 'desk', neighbourhood: 'BU00000202' }),
];
const pack = packOf({ locations: desks });

/** The next steps in a word each. */
function steps(answers: Answers, from: Pack = pack): string[] {
  return fallback(answers, from).map((step) => (step.kind === 'line' ? step.line.id : step.kind));
}

function deskOf(answers: Answers, from: Pack = pack): string | null | undefined {
  const desk = fallback(answers, from).find((step) => step.kind === 'front-desk');
  return desk?.kind === 'front-desk' ? (desk.place?.id ?? null) : undefined;
}

describe('the next steps', () => {
  it('are the front desk, the GP and the lines of the need, in this order', () => {
    expect(steps({ needs: ['debts'] })).toEqual(['front-desk', 'gp', 'money-line']);
    expect(fallback({ needs: ['debts'] }, pack)[2]).toMatchObject({ needs: ['debts'] });
  });

  it('put the lines first for a safety need, whatever else was answered', () => {
    const answers: Answers = { needs: ['debts', 'suicidal'], where: 'near', when: 'now', home: 'BU00000101' };
    expect(steps(answers)).toEqual(['line-113', 'luisterlijn', 'money-line', 'gp', 'front-desk']);
  });

  it('have the line that listens for a need without lines, and for nothing asked', () => {
    expect(steps({ needs: ['letters-forms'] })).toEqual(['front-desk', 'gp', 'luisterlijn']);
    expect(steps({})).toEqual(['front-desk', 'gp', 'luisterlijn']);
  });

  it('have lines that ask no name where the map has none that listens', () => {
    const pack = packOf({
      helplines: [helpline('named', { anonymous: false }), helpline('quiet', { anonymous: true })],
    });
    const lines = fallback({ needs: ['letters-forms'] }, pack).flatMap((step) =>
      step.kind === 'line' ? [step.line.id] : [],
    );
    expect(lines).toEqual(['quiet']);
  });

  it('are never none, whatever was answered', () => {
    const property = fc.property(arbitraryAnswers, arbitraryPack, (answers, some) => {
      expect(fallback(answers, some)).not.toEqual([]);
    });
    fc.assert(property, { seed: SEED, numRuns: 200 });
  });
});

describe('the musts', () => {
  it('leave out the desk of the municipality for who does not want the municipality', () => {
    expect(steps({ needs: ['debts'], wishes: ['not-municipality'] })).toEqual(['gp', 'money-line']);
  });

  it('leave out the GP, who asks for a name and papers', () => {
    expect(steps({ needs: ['company'], wishes: ['no-name'] })).toEqual(['front-desk', 'luisterlijn']);
    expect(steps({ needs: ['debts'], wishes: ['no-papers'] })).toEqual(['front-desk', 'money-line']);
  });

  it('leave out lines that are not known to talk without a name; then the line that listens stands in', () => {
    expect(steps({ needs: ['debts'], wishes: ['no-name'] })).toEqual(['front-desk', 'luisterlijn']);
    expect(steps({ needs: ['debts', 'company'], wishes: ['no-name'] })).toEqual(['front-desk', 'luisterlijn']);
  });

  it('never leave out the lines of a safety need', () => {
    const strict = packOf({ helplines: [helpline('line-113', { anonymous: false })] });
    expect(steps({ needs: ['suicidal'], wishes: ['no-name', 'not-municipality'] }, strict)).toEqual(['line-113']);
  });

  // linesKept keeps every line as soon as one need is about safety.
  it('leave out the lines of other needs also beside a safety need', () => {
    expect(steps({ needs: ['suicidal', 'debts'], wishes: ['no-name'] })).not.toContain('money-line');
  });

  // frontDesk reads the wish not-municipality only, and no fact of the place.
  it('leave out a desk that is checked to break them', () => {
    const services = [service('desk-1', { facts: { place: { wheelchair: checked(false) } } })];
    const answers: Answers = { needs: ['debts'], home: 'BU00000101', wishes: ['wheelchair'] };
    expect(deskOf(answers, packOf({ locations: desks, services }))).not.toBe('desk-1');
  });
});

describe('the front desk', () => {
  it('is the one nearest to home, with its number', () => {
    expect(deskOf({ home: 'BU00000101' })).toBe('desk-1');
    expect(deskOf({ home: 'WK000003' })).toBe('desk-3');
    expect(fallback({ home: 'WK000003' }, pack)[0]).toMatchObject({ kind: 'front-desk', phone: '14 000' });
  });

  it('goes by ids where two are as near', () => {
    const twins = ['b', 'a', 'c'].map((id) => location(id, { kind: 'desk' }));
    expect(deskOf({ home: 'BU00000101' }, packOf({ locations: twins }))).toBe('a');
  });

  it('is a number alone without a home, and without a desk', () => {
    expect(deskOf({})).toBeNull();
    expect(deskOf({ home: 'BU00000101' }, packOf({ locations: [] }))).toBeNull();
  });

  it('is a number alone for a safety need, so that nothing tells where somebody lives', () => {
    expect(deskOf({ needs: ['suicidal'], home: 'BU00000101' })).toBeNull();
  });

  it('is not in the wijk of home nor where one is known, for who goes elsewhere', () => {
    expect(deskOf({ where: 'elsewhere', home: 'BU00000101' })).toBe('desk-2');
    expect(deskOf({ where: 'elsewhere', home: 'BU00000101', avoid: ['BU00000202'] })).toBe('desk-3');
    expect(deskOf({ where: 'elsewhere', home: 'BU00000101', avoid: ['WK000002', 'WK000003'] })).toBeNull();
  });

  // frontDesk asks leftOut for the location only, not for what its services are known to serve (DESIGN 4.2).
  it('is not one known to serve an area in which home does not lie, for who goes elsewhere', () => {
    const services = [service('desk-2', { facts: { serves: checked(['WK000002']) } })];
    const own = packOf({ locations: desks, services });
    expect(deskOf({ where: 'elsewhere', home: 'BU00000101' }, own)).toBe('desk-3');
  });
});
