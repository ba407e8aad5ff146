// @vitest-environment happy-dom
/** What stands in `packs.json`, on the phone and in the history need not be what this app put there. */
import 'fake-indexeddb/auto';
import { act, cleanup, renderHook } from '@testing-library/preact';
import fc from 'fast-check';
import { beforeEach, expect, vi } from 'vitest';
import { NOTHING_YET } from '../../src/domain/on-this-phone.ts';
import { currentStep } from '../../src/domain/session.ts';
import { dateText, sizeText } from '../../src/i18n/formats.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { inDatabase } from '../../src/offline/database.ts';
import { forgetAllPlaces, keptPlaces } from '../../src/offline/kept-places.ts';
import { dropPacks, heldPacks, loadPack } from '../../src/offline/packs.ts';
import { readPackList } from '../../src/pack/pack-list.ts';
import { useSession } from '../../src/ui/use-session.ts';
import { holds } from './cases.ts';
import { expectHarmless } from './expect-harmless.ts';
import { hostileText } from './hostile-text.ts';
import { mutatedJson } from './mutated-json.ts';
import { show } from './show-screens.tsx';

beforeEach(() => void vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network'))));

const EDITION = '3-abc';
const LISTED = { id: 'voorbeeldstad', url: 'packs/voorbeeldstad.json', sha256: 'a'.repeat(64), today: '2026-11-22' };
const LIST = JSON.stringify({ edition: EDITION, packs: [LISTED, { ...LISTED, id: 'amsterdam' }] });

/** Whatever a database or a history can hold: what JSON cannot, as well. */
const kept = fc.oneof(
  hostileText,
  fc.anything({
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withBigInt: true,
    withNullPrototype: true,
  }),
  // What a library that draws would take for something to draw.
  fc.constant({ type: 'script', props: { children: 'alert(1)' }, key: null, ref: null, constructor: undefined }),
  fc.constant({
    type: 'p',
    props: { dangerouslySetInnerHTML: { __html: '<img src=x onerror=alert(1)>' } },
    constructor: undefined,
  }),
);

holds(
  'a list of packs is none, or one of packs beside the page',
  80,
  [
    fc.oneof(
      mutatedJson([LIST]).map(({ text }) => text),
      fc.json(),
      hostileText,
    ),
  ],
  (text) => {
    for (const { url, sha256 } of readPackList(text)?.packs ?? []) {
      expect(new URL(url, 'https://app.example/folder/').href).toMatch(
        /^https:\/\/app\.example\/folder\/packs\/[^/]+$/,
      );
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  },
);

holds(
  'a place on the phone is text, whatever was put there',
  8,
  [hostileText, kept, kept],
  async (region, id, name) => {
    await forgetAllPlaces();
    for (const place of [
      { region, id, name },
      { region: 'voorbeeldstad', id: 'library', name },
    ]) {
      await inDatabase((database) => database.put('places', place as never));
    }
    const found = await keptPlaces();
    const places = 'value' in found ? found.value : [];
    for (const place of places)
      expect(Object.values(place).map((value) => typeof value)).toEqual(['string', 'string', 'string']);
    show({ screen: 'kept' }, { kept: { ...NOTHING_YET, places } }, expectHarmless);
  },
);

holds(
  'a map on the phone is one, or is not there',
  8,
  [kept, kept, kept, fc.constantFrom(EDITION, 'other')],
  async (sha256, today, bytes, edition) => {
    await dropPacks(() => true);
    const row = { region: 'voorbeeldstad', edition, sha256, today, bytes };
    await inDatabase((database) => database.put('packs', row as never));
    for (const held of await heldPacks(EDITION)) {
      for (const language of LANGUAGES) [dateText(held.today, language), sizeText(held.bytes.length, language)];
    }
    const source = { ...LISTED, name: '', practice: true };
    // There is no server here: what was held is not shown in its place.
    expect(await loadPack(source, EDITION)).toMatchObject({ read: { problem: 'unreachable' } });
  },
);

const counter = fc.oneof(
  kept,
  fc.constantFrom(Number.NaN, -5, 1e308, -0, 0.5, 2 ** 53, Number.POSITIVE_INFINITY, '3', [3], null),
);
const state = fc.oneof(kept, fc.record({ at: counter }), fc.record({ at: fc.record({ at: counter }) }));

holds(
  'the history leads to a step there is, and on from it',
  14,
  [state, fc.array(state, { maxLength: 4 })],
  (first, later) => {
    const pop = (to: unknown) => act(() => void dispatchEvent(new PopStateEvent('popstate', { state: to })));
    try {
      history.replaceState(first, '');
    } catch {
      // What cannot be cloned cannot stand there.
      return;
    }
    const { result } = renderHook(() => useSession());
    try {
      for (const to of later) {
        act(() => result.current.act({ type: 'go', step: { screen: 'about' } }));
        expect(currentStep(result.current.session)).toEqual({ screen: 'about' });
        const { at } = history.state as { at: number };
        expect(Number.isSafeInteger(at) && at > 0).toBe(true);
        pop(to);
        expect(result.current.session.steps[result.current.session.at]).toBeDefined();
        // Back to where one was, as the browser knows it.
        pop({ at });
        expect(currentStep(result.current.session)).toEqual({ screen: 'about' });
      }
    } finally {
      cleanup();
    }
  },
);
