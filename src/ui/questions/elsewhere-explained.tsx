import { useApp } from '../app-state.ts';
import { ElsewherePicture } from './elsewhere-picture.tsx';
import { isForMe } from './question-texts.ts';

/** What is left out for somebody who would rather go elsewhere, and what nobody can promise: a picture and two sentences. */
export function ElsewhereExplained() {
  const { words, session } = useApp();
  const forMe = isForMe(session.draft.who);
  return (
    <div class="elsewhere-explained">
      <ElsewherePicture />
      <p>{words.text(forMe ? 'elsewhere.leave-out' : 'elsewhere.leave-out.other')}</p>
      <p>{words.text(forMe ? 'elsewhere.no-promise' : 'elsewhere.no-promise.other')}</p>
    </div>
  );
}
