import { useApp } from '../app-state.ts';
import { Notice } from '../parts/notice.tsx';
import { keepProblemText } from './keep-problem-text.ts';

/** Instead of a list: how to keep a place, or why that does not work. */
export function NoneKept() {
  const { words, kept, phone } = useApp();
  const problem = !phone ? 'absent' : kept.storage === 'works' ? null : kept.storage;
  if (problem) return <Notice pictogram="info">{keepProblemText(problem, words)}</Notice>;
  return <p>{words.text('keep.none', { keep: words.text('keep.keep') })}</p>;
}
