import { useId, useRef, useState } from 'preact/hooks';
import { questionsThatCount } from '../../domain/session.ts';
import { useApp } from '../app-state.ts';
import { hasOffers, offeredWishes } from '../questions/offered-wishes.ts';
import type { Asking } from '../questions/question-body.tsx';
import { AnswersToggle } from './answers-toggle.tsx';
import { ChangeRow } from './change-row.tsx';
import { givenAnswers } from './given-answers.ts';

/** The given answers above what was found: a tap opens them, and each can be changed right there. `found`: what it comes to, in words; null where that is said elsewhere. */
export function ChangeAnswers({ found }: { readonly found: string | null }) {
  const app = useApp();
  const { words, session, content } = app;
  const [open, setOpen] = useState(false);
  const [changing, setChanging] = useState<Asking | null>(null);
  const draftBefore = useRef(session.draft);
  const id = useId();
  const counts = questionsThatCount(session.draft, content.questions);
  // A question with nothing to choose is not asked. What is being changed does not vanish from under the finger.
  const isShown = (question: Asking) =>
    question === changing || (counts.includes(question) && (question !== 'matters' || hasOffers(offeredWishes(app))));
  // Worked out when it is opened: which wishes a place can meet takes a look at all of them.
  const rows = open ? content.questions.order.flatMap(({ id }) => (id !== 'elsewhere' && isShown(id) ? [id] : [])) : [];
  return (
    <section class="change-answers" aria-label={words.text('strip.title')}>
      <AnswersToggle given={givenAnswers(app)} open={open} controls={id} onToggle={() => setOpen(!open)} />
      {open && (
        <ul id={id}>
          {rows.map((question) => (
            <li key={question}>
              <ChangeRow
                question={question}
                open={changing === question}
                found={session.draft === draftBefore.current ? null : found}
                onToggle={() => setChanging(changing === question ? null : question)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
