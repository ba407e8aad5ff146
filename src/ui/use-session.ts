/** The session, kept in step with the browser's history, which holds a counter and nothing else. */
import { useEffect, useReducer } from 'preact/hooks';
import { type Action, NEW_SESSION, reduceSession, type Session } from '../domain/session.ts';

export function useSession(): [Session, (action: Action) => void] {
  const [session, dispatch] = useReducer(reduceSession, NEW_SESSION);
  useEffect(() => {
    history.replaceState({ at: 0 }, '');
    const follow = ({ state }: PopStateEvent) => dispatch({ type: 'move', at: countOf(state) });
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const act = (action: Action) => {
    if (action.type === 'go') history.pushState({ at: session.at + 1 }, '');
    if (action.type === 'wipe') history.pushState({ at: 0 }, '');
    dispatch(action);
  };
  return [session, act];
}

function countOf(state: unknown): number {
  return typeof state === 'object' && state !== null && 'at' in state && typeof state.at === 'number' ? state.at : 0;
}
