import { useApp } from '../app-state.ts';
import { InfoSection } from './info-section.tsx';

/** What happens when somebody leaves quickly, and what that cannot hide. */
export function AboutLeave() {
  const { words } = useApp();
  const leave = words.text('step.leave');
  return (
    <InfoSection pictogram="leave" title={leave}>
      <p>{words.text('about.leave.text', { leave })}</p>
      <p>{words.text('about.leave.keys')}</p>
      <p>{words.text('about.leave.again')}</p>
      <p>{words.text('about.leave.not', { leave })}</p>
      <ul class="facts">
        {(['watched', 'before', 'address', 'icon', 'app'] as const).map((what) => (
          <li key={what}>{words.text(`about.leave.${what}`)}</li>
        ))}
        {(['history', 'calls', 'saved', 'copied', 'elsewhere'] as const).map((what) => (
          <li key={what}>{words.text(`about.outside.${what}`)}</li>
        ))}
      </ul>
      <p>{words.text('about.leave.self')}</p>
    </InfoSection>
  );
}
