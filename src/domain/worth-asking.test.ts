import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryNow, arbitraryPack, arbitraryQuestion, SEED } from '../../tests/arbitrary-pack.ts';
import { checked, daily, NOW, packOf, service, typical, weekly } from '../../tests/sample-pack.ts';
import type { Answers } from './answers.ts';
import { match } from './match.ts';
import type { Service } from './social-map.ts';
import { isWorthAsking, worthAsking } from './worth-asking.ts';

const ASKED: Answers = { needs: ['debts'] };

function worth(answers: Answers, languages: readonly string[], ...services: Service[]) {
  return worthAsking(answers, packOf({ services }), NOW, languages);
}

describe('what is worth asking', () => {
  it('is nothing of places of which nothing is known', () => {
    const offered = worth(ASKED, ['ar'], service('a'));
    expect(offered).toEqual({ when: [], wishes: [], languages: [] });
    expect(isWorthAsking(offered)).toBe(false);
  });

  it('is a wish that some place meets, by what was checked or is usual', () => {
    const free = service('a', { facts: { cost: typical('free') } });
    const quiet = service('b', { facts: { place: { quiet: checked(true), wheelchair: checked(false) } } });
    const offered = worth(ASKED, [], free, quiet);
    expect(offered.wishes).toEqual(['free', 'quiet']);
    expect(isWorthAsking(offered)).toBe(true);
  });

  it('is not what only a place for something else can meet', () => {
    const other = service('a', { needs: ['company'], facts: { cost: checked('free') } });
    expect(worth(ASKED, [], other).wishes).toEqual([]);
  });

  it('is not what only a place can meet that is left out', () => {
    const free = service('a', { facts: { cost: checked('free') } });
    expect(worth({ ...ASKED, where: 'elsewhere', home: 'WK000002' }, [], free).wishes).toEqual([]);
    expect(worth({ ...ASKED, where: 'near', home: 'WK000002' }, [], free).wishes).toEqual(['free']);
  });

  it('is a time at which there surely is help', () => {
    expect(worth(ASKED, [], service('a', { hours: daily(10, 11) })).when).toEqual(['now', 'today', 'this-week']);
    expect(worth(ASKED, [], service('a', { hours: daily(12, 13) })).when).toEqual(['today', 'this-week']);
    expect(worth(ASKED, [], service('a', { hours: weekly({ 5: [[600, 660]] }) })).when).toEqual(['this-week']);
    expect(worth(ASKED, [], service('a', { hours: weekly({}) }), service('b')).when).toEqual([]);
  });

  it('is a language that somebody there speaks, and that of the screen where there is an interpreter', () => {
    const speakers = service('a', { facts: { languages: checked(['nl', 'so']) } });
    const interpreted = service('b', { facts: { interpreter: checked(true) } });
    expect(worth(ASKED, ['ar'], speakers).languages).toEqual(['nl', 'so']);
    expect(worth(ASKED, ['ar'], speakers, interpreted).languages).toEqual(['ar', 'nl', 'so']);
  });

  it('does not change by what was answered of it before', () => {
    const services = [service('a', { facts: { cost: checked('free'), papers: checked(['none']) } })];
    const before = worth(ASKED, [], ...services);
    expect(worth({ ...ASKED, when: 'now', wishes: ['for-women', 'halal'] }, [], ...services)).toEqual(before);
  });

  it('is met by some match once it is wished', () => {
    const property = fc.property(arbitraryQuestion, arbitraryPack, arbitraryNow, (answers, pack, now) => {
      const { when, wishes, ...others } = answers;
      const offered = worthAsking(others, pack, now);
      for (const time of offered.when) {
        expect(match({ ...others, when: time }, pack, now).map(({ fitsWhen }) => fitsWhen)).toContain('yes');
      }
      const preferences = offered.wishes.filter((wish) => ['free', 'quiet', 'evening'].includes(wish));
      for (const wish of preferences) {
        expect(match({ ...others, wishes: [wish] }, pack, now).flatMap(({ met }) => met)).toContain(wish);
      }
    });
    fc.assert(property, { seed: SEED, numRuns: 300 });
  });
});
