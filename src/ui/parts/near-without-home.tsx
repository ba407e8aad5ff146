import type { Answers } from '../../domain/answers.ts';
import { hidesWhere } from '../../domain/match.ts';
import { useApp } from '../app-state.ts';
import { ChooseHome } from './choose-home.tsx';
import { Notice } from './notice.tsx';

/** Somebody wants a place nearby and did not say where home is: then the order is not one of distance. */
export function NearWithoutHome({ answers }: { readonly answers: Answers }) {
  const { words, content } = useApp();
  if (answers.where !== 'near' || answers.home || hidesWhere(answers, content.help)) return null;
  return (
    <Notice pictogram="near">
      <p>{words.text('results.near-no-home')}</p>
      <ChooseHome />
    </Notice>
  );
}
