/** Every way through the questions ends on a page with a next step, and every service can be found by some answers. */
import { describe, expect, it } from 'vitest';
import { type Answers, WHERE, WHO, WISHES } from '../src/domain/answers.ts';
import { fallback, type NextStep } from '../src/domain/fallback.ts';
import { hasEnded } from '../src/domain/freshness.ts';
import { linesFor } from '../src/domain/helplines.ts';
import { hidesWhere, match } from '../src/domain/match.ts';
import type { QuestionScreen, Questions } from '../src/domain/questions.ts';
import {
  answersFrom,
  currentStep,
  type Draft,
  NEW_SESSION,
  reduceSession,
  type Session,
  stepAfter,
} from '../src/domain/session.ts';
import type { Pack, Service } from '../src/domain/social-map.ts';
import { mustsOf } from '../src/domain/wishes.ts';
import { contentFolder } from '../src/pipeline/content-folder.ts';
import { readContent } from '../src/pipeline/read-content.ts';
import { compiledRegion, TODAY } from './compiled-region.ts';

const { needs, questions } = readContent(contentFolder());
const QUESTIONS: Questions = { ...questions, ...needs };
const NOW = { date: TODAY, minute: 630 };
const regions = await Promise.all(['amsterdam', 'voorbeeldstad'].map((id) => compiledRegion(id)));
const WHEN = [null, 'now', 'today', 'this-week'] as const;
const MUSTS = mustsOf(WISHES);
const SAFETY = QUESTIONS.needs.filter(({ safety }) => safety).map(({ id }) => id);

/** What somebody fills in, question by question; null: they skip it. */
type Filled = Pick<Draft, 'domains' | 'talk' | 'choices' | 'who' | 'home' | 'where' | 'reach' | 'when'>;

function waysThrough(pack: Pack): Filled[] {
  const home = pack.neighbourhoods[0]?.wijk ?? null;
  const asked = [
    ...QUESTIONS.domains.flatMap(({ id, choices }) => choices.map((choice) => ({ domains: [id], choices: [choice] }))),
    ...QUESTIONS.domains.map(({ id }) => ({ domains: [id], choices: [] })),
    { domains: [], choices: [] },
  ].map((one) => ({ ...one, talk: one.domains.length === 0 }));
  const rest = [null, ...WHO].flatMap((who) =>
    waysToGo(home).flatMap((way) => WHEN.map((when) => ({ who, when, ...way }))),
  );
  return asked.flatMap((one) => rest.map((others) => ({ ...one, ...others })));
}

/** Where to go, and from where; with each reach for who goes elsewhere. */
function waysToGo(home: string | null): Pick<Filled, 'where' | 'home' | 'reach'>[] {
  const reaches = ['any', ...QUESTIONS.reach.map(({ by, minutes }) => ({ by, minutes }))] as const;
  return [
    { where: null, home: null, reach: null },
    ...WHERE.map((where) => ({ where, home, reach: null })),
    { where: 'elsewhere', home: null, reach: null },
    ...reaches.map((reach) => ({ where: 'elsewhere' as const, home, reach })),
  ];
}

/** Walks as the app does: answers each question that is asked, and goes on, until there are no more. */
function walk(filled: Filled): { session: Session; screens: string[] } {
  let session = NEW_SESSION;
  const screens: string[] = [];
  for (let step = currentStep(session); step.screen !== 'results'; step = currentStep(session)) {
    const screen = step.screen as QuestionScreen;
    if (screens.includes(screen)) throw new Error(`${screen} is asked twice: ${screens.join(', ')}`);
    screens.push(screen);
    session = { ...session, draft: { ...session.draft, ...answered(screen, filled) } };
    session = reduceSession(session, { type: 'go', step: stepAfter(screen, session.draft, QUESTIONS) });
  }
  return { session, screens };
}

function answered(screen: QuestionScreen, filled: Filled): Partial<Draft> {
  if (screen === 'topics') return { domains: filled.domains, talk: filled.talk };
  if (screen === 'choices') return { choices: filled.choices };
  if (screen === 'who') return { who: filled.who };
  if (screen === 'home') return { home: filled.home };
  if (screen === 'where') return { where: filled.where };
  if (screen === 'reach') return { reach: filled.reach };
  return screen === 'matters' ? { when: filled.when } : {};
}

describe.each(regions)('in $region.name', (pack) => {
  const ways = waysThrough(pack);

  it(`each of ${ways.length} ways through the questions asks no question twice, and ends with a next step`, () => {
    const dead = ways.filter((filled) => {
      const answers = answersFrom(walk(filled).session.draft, QUESTIONS);
      match(answers, pack, NOW);
      return fallback(answers, pack).length === 0;
    });
    expect(dead).toEqual([]);
  });

  it('gives somebody with any musts a next step that keeps them, wherever they want to go', () => {
    const home = pack.neighbourhoods[0]?.wijk ?? '';
    const asked = waysThrough(pack)
      .filter(({ who, where, when }) => who === null && where === null && when === null)
      .map((filled) => answersFrom(walk(filled).session.draft, QUESTIONS));
    for (const answers of asked) {
      for (const wishes of subsetsOf(MUSTS)) {
        for (const where of WHERE) {
          const all: Answers = { ...answers, home, where, wishes, avoid: [] };
          expect(brokenBy(fallback(all, pack), all, pack)).toEqual([]);
        }
      }
    }
  });

  it('asks nobody who is not safe where home is, and shows them a line first', () => {
    const unsafe = ways.filter(({ choices }) =>
      choices.some((id) => QUESTIONS.choices.find((one) => one.id === id)?.needs.some((need) => SAFETY.includes(need))),
    );
    expect(unsafe.length).toBeGreaterThan(0);
    for (const filled of unsafe) {
      const { session, screens } = walk(filled);
      expect(
        screens.filter((screen) => ['home', 'where', 'elsewhere', 'avoid', 'reach', 'matters'].includes(screen)),
      ).toEqual([]);
      const answers = answersFrom(session.draft, QUESTIONS);
      expect(hidesWhere(answers, pack)).toBe(true);
      expect(linesFor(answers, pack)[0]?.needs.some((need) => SAFETY.includes(need))).toBe(true);
      expect(fallback(answers, pack)[0]?.kind).toBe('line');
    }
  });

  it('explains elsewhere before it asks where people know somebody, and how far they can travel from home', () => {
    const elsewhere = ways.filter(({ where, talk }) => where === 'elsewhere' && talk);
    expect(elsewhere.length).toBeGreaterThan(0);
    for (const filled of elsewhere) {
      const { session, screens } = walk(filled);
      const after = filled.home ? ['elsewhere', 'avoid', 'reach', 'matters'] : ['elsewhere', 'avoid', 'matters'];
      expect(screens.slice(screens.indexOf('where') + 1)).toEqual(after);
      const { reach } = answersFrom(session.draft, QUESTIONS);
      expect(reach ?? null).toEqual(filled.reach === 'any' ? null : filled.reach);
    }
  });

  it('every service that has not ended is found by some answers', () => {
    const drafts = waysThrough(pack).filter(({ where, when }) => where === null && when === null);
    const asked = drafts.map((filled) => answersFrom(walk(filled).session.draft, QUESTIONS));
    const found = (service: Service) => {
      // An offer that has yet to begin is looked for on its first day.
      const date = service.validFrom !== null && service.validFrom > TODAY ? service.validFrom : TODAY;
      return asked
        .filter(({ needs }) => needs?.some((need) => service.needs.includes(need)))
        .some((answers) => placesOn(date, answers).has(service.id));
    };
    const known = new Map<string, Set<string>>();
    const placesOn = (date: string, answers: (typeof asked)[number]) => {
      const key = JSON.stringify([date, answers]);
      const ids =
        known.get(key) ??
        new Set(match(answers, pack, { date, minute: 630 }).flatMap(({ services }) => services.map(({ id }) => id)));
      known.set(key, ids);
      return ids;
    };
    const lost = pack.services.filter((service) => !hasEnded(service, TODAY) && !found(service));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

function subsetsOf<Item>([first, ...rest]: readonly Item[]): Item[][] {
  if (first === undefined) return [[]];
  return subsetsOf(rest).flatMap((subset) => [subset, [first, ...subset]]);
}

/** What is wrong with next steps: that there are none, or one that breaks a must. */
function brokenBy(steps: readonly NextStep[], { wishes = [], needs = [] }: Answers, { needs: known }: Pack): string[] {
  const unsafe = needs.filter((need) => known.some(({ id, safety }) => id === need && safety));
  const wrong = steps.filter((step) => {
    if (step.kind === 'front-desk') return wishes.includes('not-municipality');
    if (step.kind === 'gp') return wishes.includes('no-name') || wishes.includes('no-papers');
    // The lines of who is in danger are always there.
    return (
      wishes.includes('no-name') && step.line.anonymous !== true && !step.needs.some((need) => unsafe.includes(need))
    );
  });
  return steps.length === 0 ? ['nothing'] : wrong.map(({ kind }) => kind);
}

it('every need stands behind some choice, or behind the tile for talking', () => {
  const behind = new Set(['talk', ...QUESTIONS.choices.flatMap(({ needs }) => needs)]);
  expect(QUESTIONS.needs.map(({ id }) => id).filter((id) => !behind.has(id))).toEqual([]);
});
