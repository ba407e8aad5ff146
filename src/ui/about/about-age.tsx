import { dateText, isolated } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';
import { MapAge } from '../parts/map-age.tsx';
import { InfoSection } from './info-section.tsx';

/** How old the map and the numbers are. A map that is not there has no age; that it is not there is said above. */
export function AboutAge() {
  const { words, content, pack } = useApp();
  const days = content.help.helplines.map(({ checkedOn }) => checkedOn).sort();
  const [first, last] = [days[0], days[days.length - 1]];
  const text = (day: string) => isolated(dateText(day, words.language));
  return (
    <InfoSection pictogram="checked-date" title={words.text('about.age')}>
      {pack && <MapAge pack={pack} />}
      {first && last && (
        <p>
          {first === last
            ? words.text('about.age.line', { date: text(first) })
            : words.text('about.age.lines', { from: text(first), to: text(last) })}
        </p>
      )}
      <p>{words.text('about.age.places')}</p>
    </InfoSection>
  );
}
