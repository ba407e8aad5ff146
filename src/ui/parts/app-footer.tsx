import type { ComponentChildren } from 'preact';
import { firstRegion } from '../../domain/app-content.ts';
import { currentStep, hasTraces, type InfoScreen } from '../../domain/session.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from './pictogram.tsx';

/** Under every screen: what this app is, the places that were kept, and one tap that wipes everything. */
export function AppFooter() {
  const { words, content, session, kept, act, wipe } = useApp();
  const places = kept.places.length;
  // Which other municipality somebody looked at is nobody's business.
  const first = firstRegion(content.packs)?.id;
  const otherMaps = kept.maps.some(({ region }) => region !== first);
  const here = currentStep(session).screen;
  const link = (screen: InfoScreen, pictogram: string, label: ComponentChildren) =>
    screen !== here && (
      <button
        type="button"
        class="button button--quiet"
        // The second tap of a double tap would be one more step to go back.
        onClick={({ detail }) => detail <= 1 && act({ type: 'go', step: { screen } })}
      >
        <Pictogram name={pictogram} />
        {label}
      </button>
    );
  return (
    <footer class="app-footer">
      {link('about', 'info', words.text('step.about'))}
      {link('accessibility', 'accessibility', words.text('step.accessibility'))}
      {places > 0 &&
        link(
          'kept',
          'bookmark',
          <span>
            {words.text('step.kept')} <bdi>({places})</bdi>
          </span>,
        )}
      {(hasTraces(session) || places > 0 || otherMaps) && (
        <button type="button" class="button button--quiet" onClick={wipe}>
          <Pictogram name="wipe" />
          {words.text(places > 0 ? 'step.wipe.kept' : 'step.wipe')}
        </button>
      )}
    </footer>
  );
}
