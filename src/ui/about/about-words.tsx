import { useApp } from '../app-state.ts';
import { Pictogram } from '../parts/pictogram.tsx';
import { InfoSection } from './info-section.tsx';

/** What is meant by the three ways in which the app knows something. */
export function AboutWords() {
  const { words } = useApp();
  const meanings = [
    { pictogram: 'check', word: words.text('about.words.checked'), means: words.text('about.words.checked.means') },
    { pictogram: 'not-checked', word: words.text('basis.usually'), means: words.text('about.words.usually.means') },
    { pictogram: 'unknown', word: words.text('about.words.unknown'), means: words.text('about.words.unknown.means') },
  ];
  return (
    <InfoSection pictogram="languages-spoken" title={words.text('about.words')}>
      <dl>
        {meanings.map(({ pictogram, word, means }) => (
          <div key={word} class="about__part">
            <dt class="with-pictogram">
              <Pictogram name={pictogram} />
              {word}
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </InfoSection>
  );
}
