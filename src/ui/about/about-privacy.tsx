import { useApp } from '../app-state.ts';
import { InfoSection } from './info-section.tsx';

/** What the app knows, what the server sees, and what lies outside both. */
export function AboutPrivacy() {
  const { words } = useApp();
  return (
    <InfoSection pictogram="keeps-nothing" title={words.text('about.privacy')}>
      <p>{words.text('topics.private')}</p>
      <p>{words.text('about.memory', { wipe: words.text('step.wipe') })}</p>
      <p>{words.text('about.kept', { wipe: words.text('step.wipe.kept') })}</p>
      <p>{words.text('about.no-account')}</p>
      <p>{words.text('about.outside')}</p>
      <ul class="facts">
        {(['calls', 'saved', 'copied', 'history', 'elsewhere'] as const).map((what) => (
          <li key={what}>{words.text(`about.outside.${what}`)}</li>
        ))}
      </ul>
    </InfoSection>
  );
}
