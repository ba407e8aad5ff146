import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { currentStep, type Step } from '../domain/session.ts';
import type { Words } from '../i18n/create-words.ts';
import type { LanguageId } from '../i18n/languages.ts';
import { AppContext, type AppState } from './app-state.ts';
import { LanguageBar } from './parts/language-bar.tsx';
import type { Ports } from './ports.ts';
import { AvoidScreen } from './screens/avoid-screen.tsx';
import { ChoicesScreen } from './screens/choices-screen.tsx';
import { HomeScreen } from './screens/home-screen.tsx';
import { PlaceScreen } from './screens/place-screen.tsx';
import { ResultsScreen } from './screens/results-screen.tsx';
import { TopicsScreen } from './screens/topics-screen.tsx';
import { WhereScreen } from './screens/where-screen.tsx';
import { WhoScreen } from './screens/who-screen.tsx';
import { usePack } from './use-pack.ts';
import { useSession } from './use-session.ts';

export interface AppProps {
  readonly ports: Ports;
  readonly firstWords: Words;
}

/** The whole app: one session, one language and one map; the step of the session says which screen. */
export function App({ ports, firstWords }: AppProps) {
  const [words, setWords] = useState(firstWords);
  const [languageFailed, setLanguageFailed] = useState(false);
  const { session, moved, act } = useSession();
  const languageAsked = useRef<LanguageId>(firstWords.language.id);
  const [source] = ports.content.packs;
  if (!source) throw new Error('the build has no region');
  const [read, retryPack] = usePack(source, ports.loadPack);

  const chooseLanguage = async (id: LanguageId) => {
    languageAsked.current = id;
    const chosen = await ports.loadWords(id);
    // Another language was asked for while this one was on its way.
    if (languageAsked.current !== id) return;
    setLanguageFailed(chosen === null);
    if (chosen) setWords(chosen);
  };
  // Before the screen is painted, so that a text never stands in the direction of another language.
  useLayoutEffect(() => ports.showLanguage(words.language.id), [ports, words]);

  const state: AppState = {
    content: ports.content,
    words,
    session,
    moved,
    source,
    pack: read && 'pack' in read ? read.pack : null,
    packProblem: read && 'problem' in read ? read.problem : null,
    now: ports.now(),
    act,
    back: () => history.back(),
    retryPack,
  };
  const step = currentStep(session);
  return (
    <AppContext.Provider value={state}>
      <LanguageBar current={words.language.id} failed={languageFailed} onChoose={chooseLanguage} />
      <main key={`${session.at} ${step.screen}`}>{screenOf(step)}</main>
    </AppContext.Provider>
  );
}

function screenOf(step: Step) {
  switch (step.screen) {
    case 'topics':
      return <TopicsScreen />;
    case 'choices':
      return <ChoicesScreen />;
    case 'who':
      return <WhoScreen />;
    case 'home':
      return <HomeScreen />;
    case 'where':
      return <WhereScreen />;
    case 'avoid':
      return <AvoidScreen />;
    case 'results':
      return <ResultsScreen />;
    case 'place':
      return <PlaceScreen id={step.id} />;
  }
}
