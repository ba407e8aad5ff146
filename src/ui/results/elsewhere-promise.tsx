import type { Answers } from '../../domain/answers.ts';
import { areaOf } from '../../domain/home.ts';
import { hidesWhere } from '../../domain/match.ts';
import type { Pack } from '../../domain/social-map.ts';
import { isolated, joined } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';
import { areaName } from '../parts/area-name.ts';
import { GoToQuestion } from '../parts/go-to-question.tsx';
import { Notice } from '../parts/notice.tsx';
import { isForMe } from '../questions/question-texts.ts';

/** What is left out for somebody who would rather go elsewhere, and what cannot be promised. */
export function ElsewherePromise({ answers, pack }: { readonly answers: Answers; readonly pack: Pack }) {
  const { words } = useApp();
  if (answers.where !== 'elsewhere') return null;
  const home = answers.home ? areaOf(answers.home, pack) : null;
  const areas = [...new Set([...(home?.wijken ?? []), ...(answers.avoid ?? [])])].map((code) =>
    isolated(areaName(code, pack)),
  );
  if (areas.length === 0) return null;
  // Who is not safe is not shown where home is; that places are missing is said all the same.
  if (hidesWhere(answers, pack)) {
    return (
      <Notice pictogram="elsewhere">
        <p>{words.text('results.left-out.safety')}</p>
        <GoToQuestion screen="where" pictogram="edit" label={words.text('results.change-where')} />
      </Notice>
    );
  }
  return (
    <Notice pictogram="elsewhere">
      {words.text('results.left-out', { areas: joined(areas) })}{' '}
      {words.text(isForMe(answers.who ?? null) ? 'elsewhere.no-promise' : 'elsewhere.no-promise.other')}
    </Notice>
  );
}
