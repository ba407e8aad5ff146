import { useApp } from '../app-state.ts';

/** What to know before calling: the call can be seen later, and how to ask for an interpreter in Dutch. */
export function CallAdvice() {
  const { words } = useApp();
  return (
    <div class="call-advice">
      <p>{words.text('helpnow.stays-visible')}</p>
      <p>{words.text('line.languages.unknown')}.</p>
      {words.language.id !== 'nl' && (
        <>
          <p>{words.text('helpnow.say')}</p>
          <p class="say" lang="nl" dir="ltr">
            {words.text('helpnow.sentence')}
          </p>
          <p>{words.text('helpnow.sentence.means')}</p>
        </>
      )}
    </div>
  );
}
