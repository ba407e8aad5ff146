import { useRef } from 'preact/hooks';
import { leftOut } from '../../domain/elsewhere.ts';
import { linesInDanger } from '../../domain/helplines.ts';
import { answersFrom } from '../../domain/session.ts';
import { needText } from '../../i18n/describe.ts';
import type { Found, Suggestion } from '../../search/search.ts';
import { useApp } from '../app-state.ts';
import { Notice } from '../parts/notice.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';
import { Tile } from '../parts/tile.tsx';

export interface SearchFoundProps {
  /** Null while the search is not there. */
  readonly found: Found | null;
  /** Whether anything was typed. */
  readonly typed: boolean;
  readonly failed: boolean;
  /** What was asked for or is feared; the lines of danger among them stand above. */
  readonly needs: readonly string[];
}

/** What is suggested for the words in the box, then what was chosen so before; a sentence where there is nothing. */
export function SearchFound({ found, typed, failed, needs }: SearchFoundProps) {
  const { words, session, content, pack } = useApp();
  const out = pack && leftOut(answersFrom(session.draft, content.questions), pack);
  const above = linesInDanger(needs, content.help);
  const suggestions = (typed ? (found?.suggestions ?? []) : []).filter(({ kind, id }) => {
    if (kind === 'helpline') return !above.some(({ line }) => line.id === id);
    // Who is not safe is not asked where home is.
    if (kind === 'neighbourhood') return above.length === 0;
    const place = kind === 'location' ? pack?.locations.find((known) => known.id === id) : undefined;
    return !(place && out?.place(place));
  });
  // What was chosen here stays when it is taken back, so that the button under one's finger does not vanish.
  const seen = useRef(new Set<string>());
  for (const need of session.draft.needs) seen.current.add(need);
  const chosen = [...seen.current]
    .filter((id) => !suggestions.some((suggestion) => suggestion.kind === 'need' && suggestion.id === id))
    .map((id): Suggestion => ({ kind: 'need', id, label: null, score: 1 }));
  const shown = [...suggestions, ...chosen];
  return (
    <>
      {shown.length > 0 && (
        <ul class="search__found">
          {shown.map((suggestion) => (
            <li key={`${suggestion.kind} ${suggestion.id}`}>
              <SuggestionTile
                suggestion={suggestion}
                alone={shown.every((other) => other === suggestion || other.label !== suggestion.label)}
              />
            </li>
          ))}
        </ul>
      )}
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

interface SuggestionTileProps {
  readonly suggestion: Suggestion;
  /** Whether no other suggestion goes by the same name. */
  readonly alone: boolean;
}

function SuggestionTile({ suggestion: { kind, id, label }, alone }: SuggestionTileProps) {
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
          chosen={id === 'talk' ? draft.talk : draft.needs.includes(id)}
          // It has a tile of its own above.
          onChoose={() => act(id === 'talk' ? { type: 'talk' } : { type: 'toggle', list: 'needs', id })}
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
          {...(!alone && place?.address && { hint: <Address text={place.address} /> })}
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

function Address({ text }: { readonly text: string }) {
  return (
    <bdi lang="nl" dir="ltr" translate={false}>
      {text}
    </bdi>
  );
}
