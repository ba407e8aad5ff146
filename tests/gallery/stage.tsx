import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { AppContent } from '../../src/domain/app-content.ts';
import { NOTHING_YET } from '../../src/domain/on-this-phone.ts';
import { answersFrom, NEW_SESSION, reduceSession, type Session } from '../../src/domain/session.ts';
import type { Pack } from '../../src/domain/social-map.ts';
import type { Words } from '../../src/i18n/create-words.ts';
import { AppContext, type AppState } from '../../src/ui/app-state.ts';
import { NOW } from '../sample-pack.ts';
import type { Example, ExampleState } from './example.ts';

/** What all examples have in common. */
export interface Basis {
  readonly content: AppContent;
  readonly words: Words;
  readonly packs: Readonly<Record<'voorbeeldstad' | 'amsterdam', Pack>>;
}

/** One example in an app of its own, which answers to its buttons but goes nowhere. */
export function Stage({ example, basis }: { readonly example: Example; readonly basis: Basis }) {
  const { state = {}, play } = example;
  const { map = 'voorbeeldstad', packProblem = null, search = null, phone = null, made, kept } = state;
  const [session, act] = useReducer(reduceSession, state, sessionOf);
  const stage = useRef<HTMLDivElement>(null);
  const [playing, setPlaying] = useState(play !== undefined);
  useEffect(() => {
    if (play && stage.current) Promise.resolve(play(stage.current)).then(() => setPlaying(false), reportError);
  }, []);
  const { content, words, packs } = basis;
  const source = content.packs.find(({ id }) => id === (map ?? 'voorbeeldstad'));
  if (!source) throw new Error(`no map of ${map}`);
  const mapOf = (id: keyof typeof packs) => ({ ...packs[id], ...(made && { today: made }) });
  const app: AppState = {
    content,
    words,
    session,
    moved: false,
    source,
    pack: map && mapOf(map),
    packProblem,
    search,
    now: NOW,
    kept: { ...NOTHING_YET, ...kept },
    phone,
    act,
    wipe: () => {},
    back: () => {},
    retryPack: () => {},
    restart: () => {},
    chooseRegion: () => {},
  };
  const answers = answersFrom(session.draft, content.questions);
  return (
    <AppContext.Provider value={app}>
      <div ref={stage} class="gallery__stage" data-playing={playing || undefined}>
        {example.render({ app, pack: mapOf(map ?? 'voorbeeldstad'), answers })}
      </div>
    </AppContext.Provider>
  );
}

function sessionOf({ draft, typed = '', steps = NEW_SESSION.steps, at = steps.length - 1 }: ExampleState): Session {
  return { draft: { ...NEW_SESSION.draft, ...draft }, typed, steps, at };
}
