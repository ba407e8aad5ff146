import { leftOut } from '../../domain/elsewhere.ts';
import { linesFor } from '../../domain/helplines.ts';
import { answersFrom } from '../../domain/session.ts';
import { needText } from '../../i18n/describe.ts';
import type { Found, Suggestion } from '../../search/search.ts';
import { useApp } from '../app-state.ts';
import { Notice } from './notice.tsx';
import { PhoneLink } from './phone-link.tsx';
import { Tile } from './tile.tsx';

export interface SearchFoundProps {
  /** Null while the search is not there. */
  readonly found: Found | null;
  /** Whether anything was typed. */
  readonly typed: boolean;
  readonly failed: boolean;
}

/** What was chosen by searching, then what is suggested for the words in the box; a sentence where there is nothing. */
export function SearchFound({ found, typed, failed }: SearchFoundProps) {
  const { words, session, content, pack } = useApp();
  const out = pack && leftOut(answersFrom(session.draft, content.questions), pack);
  const above = linesFor({ needs: found?.danger ?? [] }, content.help);
  const suggestions = (typed ? (found?.suggestions ?? []) : []).filter(({ kind, id }) => {
    if (kind === 'helpline') return !above.some(({ line }) => line.id === id);
    const place = kind === 'location' ? pack?.locations.find((known) => known.id === id) : undefined;
    return !(place && out?.place(place));
  });
  const chosen = session.draft.needs
    .filter((id) => !suggestions.some((suggestion) => suggestion.kind === 'need' && suggestion.id === id))
    .map((id): Suggestion => ({ kind: 'need', id, label: null, score: 1 }));
  return (
    <>
      <ul class="search__found">
        {[...chosen, ...suggestions].map((suggestion) => (
          <li key={`${suggestion.kind} ${suggestion.id}`}>
            <SuggestionTile suggestion={suggestion} />
          </li>
        ))}
      </ul>
      <div role="status">
        {typed && found && suggestions.length > 0 && (
          <p class="hint">{words.text('search.count', { count: suggestions.length })}</p>
        )}
        {typed && found && suggestions.length === 0 && found.danger.length === 0 && (
          <Notice pictogram="info">{words.text('search.none')}</Notice>
        )}
        {typed && !found && (
          <Notice pictogram="info">{words.text(failed ? 'topics.search.failed' : 'topics.search.loading')}</Notice>
        )}
      </div>
    </>
  );
}

function SuggestionTile({ suggestion: { kind, id, label } }: { readonly suggestion: Suggestion }) {
  const { words, session, content, pack, act } = useApp();
  const { draft } = session;
  const name = (
    <bdi lang="nl" translate={false}>
      {label}
    </bdi>
  );
  switch (kind) {
    case 'need': {
      const need = content.questions.needs.find((known) => known.id === id);
      return (
        <Tile
          wide
          pictogram={need?.pictogram ?? 'info'}
          label={needText(id, words)}
          chosen={draft.needs.includes(id)}
          onChoose={() => act({ type: 'toggle', list: 'needs', id })}
        />
      );
    }
    case 'location': {
      const place = pack?.locations.find((known) => known.id === id);
      return (
        <Tile
          wide
          pictogram={content.kinds[place?.kind ?? ''] ?? 'location'}
          label={name}
          // Several places may go by one name.
          {...(place?.address && { hint: place.address })}
          onChoose={() => act({ type: 'go', step: { screen: 'place', id } })}
        />
      );
    }
    case 'neighbourhood':
      return (
        <Tile
          wide
          pictogram="map-pin-home"
          label={name}
          hint={words.text('search.live')}
          chosen={draft.home === id}
          onChoose={() => act({ type: 'answer', draft: { home: draft.home === id ? null : id } })}
        />
      );
    case 'helpline': {
      const line = content.help.helplines.find((known) => known.id === id);
      return line ? <PhoneLink name={line.name} phone={line.phone} named /> : null;
    }
  }
}
