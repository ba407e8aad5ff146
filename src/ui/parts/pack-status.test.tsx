// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PART_CONTENT, type PartState, plain, renderPart, textsIn, wordsOf } from '../../../tests/render-part.tsx';
import { MAPS, samplePhone } from '../../../tests/sample-phone.ts';
import { NOTHING_YET, type RenewProblem } from '../../domain/on-this-phone.ts';
import { NEW_SESSION } from '../../domain/session.ts';
import { AppContext, useApp } from '../app-state.ts';
import { PackStatus } from './pack-status.tsx';

afterEach(cleanup);

const nl = wordsOf('nl');
const HERE = { id: 'hier', name: 'Hier', practice: false, url: '', sha256: '' };
const AMSTERDAM = { ...HERE, id: 'amsterdam', name: 'Amsterdam' };
const INVENTED = { ...HERE, id: 'voorbeeldstad', name: 'Voorbeeldstad', practice: true };

function show(state: PartState): Element {
  const content = { ...PART_CONTENT, packs: [HERE, AMSTERDAM, INVENTED] };
  return renderPart(<PackStatus />, { pack: null, content, source: HERE, ...state });
}

describe('a map that does not come', () => {
  // One that the phone holds, and cannot read.
  const broken = { region: 'hier', sha256: 'cc', today: '2026-11-22', size: 1 };
  const kept = { ...NOTHING_YET, maps: [broken, ...MAPS] };
  const AVOIDING = { ...NEW_SESSION, draft: { ...NEW_SESSION.draft, avoid: ['WK000001'] } };

  it('is asked for again', async () => {
    const retryPack = vi.fn();
    show({ packProblem: 'unreachable', retryPack });
    await userEvent.click(screen.getByRole('button'));
    expect(retryPack).toHaveBeenCalledTimes(1);
  });

  it('is told in a live region, its buttons beside it', () => {
    const root = show({ packProblem: 'unreachable', kept });
    expect(textsIn(root, '[role="status"]')).toEqual([nl.text('problem.pack.unreachable')]);
    expect(root.querySelectorAll('button')).toHaveLength(3);
  });

  it.each([nl.text('problem.retry'), plain(nl.text('maps.show', { region: 'Amsterdam' }))])(
    'gives the focus to the title of the screen, when it is asked for and its button goes: %s',
    async (name) => {
      // As the app does: nothing is known any more, and then there is a map.
      function Screen() {
        const app = useApp();
        const [state, setState] = useState<'problem' | 'asked' | 'there'>('problem');
        const ask = () => {
          setState('asked');
          setTimeout(() => setState('there'));
        };
        const packProblem = state === 'problem' ? ('unreachable' as const) : null;
        return (
          <AppContext.Provider value={{ ...app, packProblem, retryPack: ask, chooseRegion: ask }}>
            <h1 tabIndex={-1}>Titel</h1>
            {state === 'there' ? <p>Plekken</p> : <PackStatus />}
          </AppContext.Provider>
        );
      }
      const content = { ...PART_CONTENT, packs: [HERE, AMSTERDAM, INVENTED] };
      renderPart(<Screen />, { pack: null, content, source: HERE, kept });
      const button = screen.getAllByRole('button').find(({ textContent }) => plain(textContent ?? '') === name);
      expect(button).toBeDefined();
      if (button) await userEvent.click(button);
      expect(await screen.findByText('Plekken')).toBeTruthy();
      expect(document.activeElement?.textContent).toBe('Titel');
    },
  );

  it('takes the focus from nothing else', async () => {
    show({ packProblem: 'unreachable', kept });
    await userEvent.click(screen.getByRole('button', { name: nl.text('problem.retry') }));
    expect(document.activeElement?.textContent).toBe(nl.text('problem.retry'));
  });

  it('leaves those that are on the phone, by their names, an invented one as such', async () => {
    const chooseRegion = vi.fn();
    const root = show({ packProblem: 'unreachable', kept, chooseRegion });
    expect(textsIn(root, 'button')).toEqual([
      nl.text('problem.retry'),
      nl.text('maps.show', { region: 'Amsterdam' }),
      nl.text('maps.show', { region: nl.text('region.practice', { region: 'Voorbeeldstad' }) }),
    ]);
    await userEvent.click(screen.getByRole('button', { name: /Amsterdam/ }));
    expect(chooseRegion).toHaveBeenCalledWith(AMSTERDAM);
  });

  it('says what becomes of the answers where some of them are about neighbourhoods', () => {
    expect(show({ packProblem: 'unreachable', kept }).textContent).not.toContain(nl.text('maps.other.wijken'));
    cleanup();
    const root = show({ packProblem: 'unreachable', kept, session: AVOIDING });
    expect(root.textContent).toContain(nl.text('maps.other.wijken'));
  });

  it('says nothing of others where there are none', () => {
    expect(show({ packProblem: 'unreachable' }).textContent).not.toContain(nl.text('maps.other'));
  });
});

describe('a map that needs a newer app', () => {
  const press = async (found: RenewProblem | null) => {
    const restart = vi.fn();
    const renew = vi.fn(() => Promise.resolve(found));
    const root = show({ packProblem: 'newer-format', restart, phone: samplePhone([], { renew }) });
    await userEvent.click(screen.getByRole('button', { name: nl.text('step.renew') }));
    expect(renew).toHaveBeenCalledTimes(1);
    return { restart, text: plain(root.textContent ?? '') };
  };

  it('renews the app, and asks for nothing else', async () => {
    expect((await press(null)).restart).not.toHaveBeenCalled();
  });

  it('says so where another window keeps it from being renewed', async () => {
    const { restart, text } = await press('other-windows');
    expect(text).toContain(nl.text('problem.renew.other-windows'));
    expect(restart).not.toHaveBeenCalled();
  });

  it('is asked for again where there is no newer app, and that is said', async () => {
    const { restart, text } = await press('nothing-new');
    expect(text).toContain(nl.text('problem.renew.nothing-new'));
    expect(restart).toHaveBeenCalledTimes(1);
  });

  it('is asked for again where nothing keeps the app on the phone', async () => {
    const restart = vi.fn();
    show({ packProblem: 'newer-format', restart });
    await userEvent.click(screen.getByRole('button', { name: nl.text('step.renew') }));
    expect(restart).toHaveBeenCalledTimes(1);
  });
});
