/** The session, kept in step with the browser's history, which holds a counter and nothing else. */
import { useEffect, useReducer, useRef } from 'preact/hooks';
import { type Action, NEW_SESSION, reduceSession, type Session } from '../domain/session.ts';
import { followShortcut, takeShortcut } from './shortcut.ts';

export interface LiveSession {
  readonly session: Session;
  /** Whether the person did anything yet. */
  readonly moved: boolean;
  /** How often the person began anew. */
  readonly wipes: number;
  act(action: Action): void;
}

export function useSession(): LiveSession {
  const [session, dispatch] = useReducer(reduceSession, NEW_SESSION);
  const moved = useRef(false);
  // The counter goes on over a reload and over starting again, so that older entries are known to be older: they show
  // the first question, and never an answer.
  const start = useRef(0);
  const shown = useRef(0);
  shown.current = session.at;
  const wipes = useRef(0);
  useEffect(() => {
    start.current = countOf(history.state);
    history.replaceState({ at: start.current }, '');
    const follow = ({ state }: PopStateEvent) => {
      if (location.hash) return;
      moved.current = true;
      dispatch({ type: 'move', at: countOf(state) - start.current });
    };
    // A shortcut tapped while the app is open makes an entry of its own, for the screen that is shown or the first one once more.
    // The browser tells of it twice; only now has it moved the focus where it wants it.
    const followTap = () => {
      const done = followShortcut(takeShortcut());
      history.replaceState({ at: start.current + shown.current + (done ? 0 : 1) }, '');
      if (!done) dispatch({ type: 'go', step: { screen: 'topics' } });
    };
    addEventListener('popstate', follow);
    addEventListener('hashchange', followTap);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', followTap);
    };
  }, []);
  const act = (action: Action) => {
    moved.current = true;
    // Not from `session`: an effect holds on to all that any function beside it uses, and so to answers that were wiped since.
    const next = start.current + shown.current + 1;
    if (action.type === 'wipe') {
      start.current = next;
      wipes.current += 1;
    }
    if (action.type === 'wipe' || action.type === 'go') history.pushState({ at: next }, '');
    dispatch(action);
  };
  return { session, moved: moved.current, wipes: wipes.current, act };
}

/** Where in the history of the app an entry stands, by its state; another page of the host may have left anything there. */
export function countOf(state: unknown): number {
  const at = typeof state === 'object' && state !== null && 'at' in state ? state.at : 0;
  return typeof at === 'number' && Number.isInteger(at) && at >= 0 && at < 1e9 ? at : 0;
}
