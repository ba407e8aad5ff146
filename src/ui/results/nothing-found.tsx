import { type Answers, leavesOut } from '../../domain/answers.ts';
import { match } from '../../domain/match.ts';
import type { Pack } from '../../domain/social-map.ts';
import { useApp } from '../app-state.ts';
import { GoToQuestion } from '../parts/go-to-question.tsx';

/** No place: on this map there is none, or none that is left once others were left out. */
export function NothingFound({ answers, pack }: { readonly answers: Answers; readonly pack: Pack }) {
  const { words, now } = useApp();
  const { where } = answers;
  if (!leavesOut(where) || match({ ...answers, where: 'anywhere' }, pack, now).length === 0) {
    return <p>{words.text('results.none')}</p>;
  }
  return (
    <>
      <p>{words.text(`results.none.${where}`)}</p>
      <GoToQuestion screen="where" pictogram="edit" label={words.text('results.change-where')} />
    </>
  );
}
