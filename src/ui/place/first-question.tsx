import { useApp } from '../app-state.ts';

/** What to say when one comes in, in Dutch with its meaning. */
export function FirstQuestion() {
  const { words } = useApp();
  return (
    <>
      <h2>{words.text('place.first-question')}</h2>
      <p class="say" lang="nl" dir="ltr">
        Ik heb een vraag. Kan iemand mij helpen?
      </p>
      {words.language.id !== 'nl' && <p>{words.text('place.first-question.sentence')}</p>}
    </>
  );
}
