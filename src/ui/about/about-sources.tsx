import { dateText, isolated } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';
import { PackStatus } from '../parts/pack-status.tsx';
import { HelplineList } from './helpline-list.tsx';
import { InfoSection } from './info-section.tsx';

/** Where the map, the holidays and the numbers come from. What an invented map says comes from nowhere. */
export function AboutSources() {
  const { words, content, source, pack } = useApp();
  const { schoolHolidays } = content.origins;
  const invented = content.packs.filter(({ practice }) => practice);
  return (
    <InfoSection pictogram="region" title={words.text('about.sources')}>
      {!pack && <PackStatus />}
      {pack && pack.region.attribution.length > 0 && (
        <>
          <p>{words.text('about.sources.map', { region: isolated(source.name) })}</p>
          <ul class="facts">
            {pack.region.attribution.map((name) => (
              <li key={name}>
                <bdi lang="nl" translate={false}>
                  {name}
                </bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {pack && pack.region.attribution.length === 0 && !source.practice && (
        <p>{words.text('about.sources.unknown', { region: isolated(source.name) })}</p>
      )}
      {invented.map(({ id, name }) => (
        <p key={id}>{words.text('about.sources.invented', { region: isolated(name) })}</p>
      ))}
      <p>
        {words.text('about.sources.holidays', {
          source: isolated(new URL(schoolHolidays.source).hostname.replace(/^www\./, '')),
          date: isolated(dateText(schoolHolidays.checkedOn, words.language)),
        })}
      </p>
      <p>{words.text('about.sources.lines')}</p>
      <HelplineList />
    </InfoSection>
  );
}
