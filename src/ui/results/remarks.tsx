import type { Answers } from '../../domain/answers.ts';
import { type Remark, remarksOn } from '../../domain/remarks.ts';
import type { Pack } from '../../domain/social-map.ts';
import { remarkText } from '../../i18n/describe.ts';
import { useApp } from '../app-state.ts';
import { GoToQuestion } from '../parts/go-to-question.tsx';
import { Notice } from '../parts/notice.tsx';

/** Remarks after which it helps to say where home is. */
const ASKS_HOME: readonly Remark['code'][] = ['nothing-to-leave-out', 'no-home-for-near', 'no-home-for-reach'];

/** What somebody should know about their answers: what is missing, and what this map does not have. */
export function Remarks({ answers, pack }: { readonly answers: Answers; readonly pack: Pack }) {
  const { words, now } = useApp();
  return (
    <>
      {remarksOn(answers, pack, now).map((remark) => (
        <Notice key={remark.code} pictogram="info">
          <p>{remarkText(remark, words)}</p>
          {remark.code === 'everything-left-out' && (
            <GoToQuestion screen="avoid" pictogram="edit" label={words.text('avoid.title')} />
          )}
          {ASKS_HOME.includes(remark.code) && (
            <GoToQuestion screen="home" pictogram="map-pin-home" label={words.text('results.choose-home')} />
          )}
        </Notice>
      ))}
    </>
  );
}
