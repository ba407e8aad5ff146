/** What every screen can reach: words, content, the session and the map, if it is there. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AppContent, PackSource } from '../domain/app-content.ts';
import type { LocalTime } from '../domain/clock.ts';
import type { OnThisPhone } from '../domain/on-this-phone.ts';
import type { PackProblem } from '../domain/read-pack.ts';
import type { Action, Session } from '../domain/session.ts';
import type { Pack } from '../domain/social-map.ts';
import type { Words } from '../i18n/create-words.ts';
import type { Search } from '../search/search.ts';
import type { Phone } from './ports.ts';

export interface AppState {
  readonly content: AppContent;
  readonly words: Words;
  readonly session: Session;
  /** Whether the person did anything yet; before that, focus stays where the browser puts it. */
  readonly moved: boolean;
  readonly source: PackSource;
  /** Null while it is being fetched, or when there was a problem. */
  readonly pack: Pack | null;
  readonly packProblem: PackProblem | null;
  /** Null while it is being fetched; `failed` when it did not come. */
  readonly search: Search | null | 'failed';
  readonly now: LocalTime;
  /** What stands on this phone. */
  readonly kept: OnThisPhone;
  /** What keeps it; null until it has come, or where it did not. */
  readonly phone: Phone | null;
  act(action: Action): void;
  /** Wipes the answers, the places that were kept, and the maps of other municipalities than the one everybody starts with. */
  wipe(): void;
  /** One step back, as the browser's own Back. */
  back(): void;
  retryPack(): void;
  /** Begins with a new page, which may be that of a newer app; the answers are gone. */
  restart(): void;
  /** Shows the map of another municipality. */
  chooseRegion(source: PackSource): void;
}

export const AppContext = createContext<AppState | null>(null);

/** The state of the app; to be used below `App` only. */
export function useApp(): AppState {
  const state = useContext(AppContext);
  if (!state) throw new Error('useApp is for parts of the app');
  return state;
}
