import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { firstRegion, type PackSource } from '../domain/app-content.ts';
import { currentStep } from '../domain/session.ts';
import type { Words } from '../i18n/create-words.ts';
import { AppContext, type AppState } from './app-state.ts';
import { AppFooter } from './parts/app-footer.tsx';
import { LanguageBar } from './parts/language-bar.tsx';
import { Notice } from './parts/notice.tsx';
import { PartStatus } from './parts/part-status.tsx';
import { UpdateOffer } from './parts/update-offer.tsx';
import { WipedStatus } from './parts/wiped-status.tsx';
import type { Ports } from './ports.ts';
import { TopicsScreen } from './screens/topics-screen.tsx';
import { useHelpNowClosing } from './use-help-now-closing.ts';
import { useLoaded } from './use-loaded.ts';
import { useNow } from './use-now.ts';
import { usePack } from './use-pack.ts';
import { usePhone } from './use-phone.ts';
import { useSession } from './use-session.ts';
import { useWipe } from './use-wipe.ts';
import { useWords } from './use-words.ts';

export interface AppProps {
  readonly ports: Ports;
  readonly firstWords: Words;
}

/** The whole app: one session, one language and one map; the step of the session says which screen. */
export function App({ ports, firstWords }: AppProps) {
  const { session, moved, wipes, act } = useSession();
  const { words, chooseLanguage, failed, retry } = useWords(firstWords, ports);
  const [screens, screensFailed] = useLoaded(ports.loadScreens, undefined);
  const [search, searchFailed] = useLoaded(ports.loadSearch, words.language.id);
  const [source, setSource] = useState(() => firstSource(ports.content.packs));
  const [kept, phone] = usePhone(ports.loadPhone);
  const step = currentStep(session);
  const isReading = step.screen === 'results' || step.screen === 'place';
  const held = kept.maps.find(({ region }) => region === source.id)?.sha256 ?? null;
  const [read, retryPack] = usePack(source, ports.loadPack, held, isReading);
  const forget = () => {
    act({ type: 'wipe' });
    // Which municipality somebody looked at is nobody's business.
    setSource(firstSource(ports.content.packs));
  };
  const [wiped, wipe] = useWipe(forget, phone, kept, ports);
  // What is for later is fetched when all that is for now has come or failed, whatever the person does.
  const settled =
    (words.whole || failed !== null) && (screens !== null || screensFailed) && (search !== null || searchFailed);
  useEffect(() => {
    if (settled && read) void phone?.settle();
  }, [settled, read, phone]);
  useLayoutEffect(() => ports.showTheme(source.id), [ports, source]);
  const now = useNow(ports.now);
  const chooseRegion = (chosen: PackSource) => {
    if (chosen.id === source.id) return;
    setSource(chosen);
    // Neighbourhoods of one municipality mean nothing in another.
    act({ type: 'leave-region' });
  };

  // A browser never tries a module again that once failed to arrive; a new page does, and after an update finds its new address.
  const retryParts = () => (screensFailed ? ports.restart() : retry());

  const state: AppState = {
    content: ports.content,
    words,
    session,
    moved,
    source,
    pack: read && 'pack' in read ? read.pack : null,
    packProblem: read && 'problem' in read ? read.problem : null,
    // Without all texts nothing can be suggested in words.
    search: searchFailed || failed === 'part' ? 'failed' : search,
    now,
    kept,
    phone,
    act,
    wipe,
    back: () => history.back(),
    retryPack,
    restart: () => void ports.restart(),
    chooseRegion,
  };
  // What was wiped is another visit: its first question is a new screen, even where the person stood there already.
  const screenKey = `${wipes} ${session.at} ${step.screen}`;
  useHelpNowClosing(screenKey);
  return (
    <AppContext.Provider value={state}>
      <LanguageBar current={words.language.id} failed={failed === 'language'} onChoose={chooseLanguage} />
      <WipedStatus wiped={session.steps.length === 1 ? wiped : null} />
      <main key={screenKey}>
        {source.practice && (
          <Notice pictogram="invented">{words.text('practice.banner', { region: source.name })}</Notice>
        )}
        {step.screen === 'topics' ? (
          <TopicsScreen />
        ) : words.whole && screens ? (
          <screens.LaterScreen step={step} />
        ) : (
          // A language that did not come is told in the language bar; here it matters only where this one is not whole.
          <PartStatus failed={(!words.whole && failed !== null) || screensFailed} onRetry={retryParts} />
        )}
      </main>
      <UpdateOffer />
      <AppFooter />
    </AppContext.Provider>
  );
}

function firstSource(packs: readonly PackSource[]): PackSource {
  const source = firstRegion(packs);
  if (!source) throw new Error('the build has no region');
  return source;
}
