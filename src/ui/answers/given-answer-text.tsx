import { Pictogram } from '../parts/pictogram.tsx';
import type { GivenAnswer } from './given-answers.ts';

/** A given answer: its pictogram and its word. */
export function GivenAnswerText({ answer: { label, pictogram, isName } }: { readonly answer: GivenAnswer }) {
  return (
    <>
      <Pictogram name={pictogram} />
      {isName ? (
        <bdi lang="nl" translate={false}>
          {label}
        </bdi>
      ) : (
        <span>{label}</span>
      )}
    </>
  );
}
