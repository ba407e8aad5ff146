import { isolated } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from '../parts/pictogram.tsx';
import { InfoSection } from './info-section.tsx';

/** Who makes the app, and whose work is in it. */
export function AboutMakers() {
  const { words, content } = useApp();
  const { licence, works, notice } = content.origins;
  return (
    <>
      <InfoSection pictogram="people" title={words.text('about.makers')}>
        <p>{words.text('about.makers.text', { licence: isolated(licence) })}</p>
      </InfoSection>
      <InfoSection pictogram="papers" title={words.text('about.licences')}>
        <ul class="facts">
          {works.map((work) => (
            <li key={work.name}>
              <bdi dir="ltr" translate={false}>
                {work.name}: {work.licence}
              </bdi>
            </li>
          ))}
        </ul>
        {/* In the same window the answers would be gone. */}
        <a class="button button--quiet" href={notice} target="_blank" rel="noreferrer">
          <Pictogram name="papers" />
          {words.text('about.notice')}
        </a>
      </InfoSection>
    </>
  );
}
