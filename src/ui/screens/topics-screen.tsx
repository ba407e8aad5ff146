import { useApp } from '../app-state.ts';
import { LeaveNote } from '../parts/leave-note.tsx';
import { OfflineStatus } from '../parts/offline-status.tsx';
import { QuestionFrame } from '../questions/question-frame.tsx';
import { RegionChoice } from '../questions/region-choice.tsx';
import { TopicsQuestion } from '../questions/topics-question.tsx';

/** The first question, and of which municipality the map is. */
export function TopicsScreen() {
  const { words, content, source } = useApp();
  return (
    <QuestionFrame screen="topics">
      <TopicsQuestion />
      <p class="small">{words.text('topics.region', { region: source.name })}</p>
      {content.packs.length > 1 && <RegionChoice />}
      <p class="small">{words.text('topics.private')}</p>
      <LeaveNote />
      <OfflineStatus />
    </QuestionFrame>
  );
}
