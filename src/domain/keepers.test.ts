import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryNow, arbitraryPack, arbitraryQuestion, SEED } from '../../tests/arbitrary-pack.ts';
import { checked, daily, NOW, packOf, service } from '../../tests/sample-pack.ts';
import { explain } from './explain.ts';
import { keepersOf } from './keepers.ts';
import { match } from './match.ts';
import type { Service } from './social-map.ts';
import { mustsOf, wishState } from './wishes.ts';

const doctor = service('doctor', {
  location: 'a',
  facts: { nameToTalk: checked('none'), papers: checked(['none']) },
  hours: daily(13, 15),
});
const desk = service('desk', {
  location: 'a',
  facts: { nameToTalk: checked('identity'), papers: checked(['residence']) },
  hours: daily(9, 12),
});
const unsaid = service('unsaid', { location: 'a', hours: daily(9, 12) });
const ids = (services: readonly Service[]) => services.map(({ id }) => id);

describe('of the services of a place', () => {
  it('all count where no must was wished', () => {
    expect(keepersOf([desk, doctor], ['debts'], [])).toEqual([desk, doctor]);
    expect(keepersOf([desk, doctor], ['debts'], ['free', 'language:tr'])).toEqual([desk, doctor]);
  });

  it('those that break a must do not, while another serves the same', () => {
    expect(ids(keepersOf([desk, doctor, unsaid], ['debts'], ['no-name']))).toEqual(['doctor', 'unsaid']);
    expect(ids(keepersOf([desk], ['debts'], ['no-name']))).toEqual(['desk']);
  });

  it('one counts that alone serves one of the needs, whatever it breaks', () => {
    const forCompany = { ...desk, needs: ['company'] };
    expect(ids(keepersOf([forCompany, doctor], ['debts', 'company'], ['no-name']))).toEqual(['desk', 'doctor']);
  });

  it('no two together keep what neither of them does', () => {
    const noName = service('no-name', { facts: { nameToTalk: checked('none'), papers: checked(['residence']) } });
    const noPapers = service('no-papers', { facts: { nameToTalk: checked('name'), papers: checked(['none']) } });
    const kept = keepersOf([noName, noPapers], ['debts'], ['no-name', 'no-papers']);
    expect(kept).toHaveLength(1);
    expect(keepersOf([noPapers, noName], ['debts'], ['no-papers', 'no-name'])).toEqual(kept);
  });
});

describe('a place that keeps a must', () => {
  const found = (wishes: ('no-name' | 'no-papers')[], when: 'now' | 'today') => {
    const answers = { needs: ['debts'], wishes, when };
    const pack = packOf({ services: [desk, doctor] });
    const [only] = match(answers, pack, NOW);
    if (!only) throw new Error('no match');
    return { only, why: explain(only, answers, pack.region, NOW) };
  };

  it('is open only while a service is that keeps it', () => {
    const { only, why } = found(['no-name'], 'now');
    expect(only.met).toEqual(['no-name']);
    expect(only.fitsWhen).toBe('no');
    expect(why.opening.open).toBe('no');
    expect(found(['no-name'], 'today').only.fitsWhen).toBe('yes');
  });

  it('names that service first, and the others after it', () => {
    expect(ids(found(['no-papers'], 'now').only.services)).toEqual(['doctor', 'desk']);
  });

  it('has for every need a service that breaks none of the musts it is said to keep', () => {
    const property = fc.property(arbitraryQuestion, arbitraryPack, arbitraryNow, (answers, pack, now) => {
      for (const { met, needs, keepers } of match(answers, pack, now)) {
        for (const need of needs) {
          const serving = keepers.filter((one) => one.needs.includes(need));
          expect(serving.length).toBeGreaterThan(0);
          const breaks = (one: Service) => mustsOf(met).some((must) => wishState(must, one) === 'broken');
          expect(serving.filter(breaks)).toEqual([]);
        }
      }
    });
    fc.assert(property, { seed: SEED, numRuns: 500 });
  });
});
