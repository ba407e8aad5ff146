import { FACT_IDS, type FactItem, factItems, PLACE_FACT_IDS } from '../../domain/fact-items.ts';
import type { Location, Service } from '../../domain/social-map.ts';
import { textIn } from '../../i18n/describe.ts';
import { dateText, isolated } from '../../i18n/formats.ts';
import type { TextKey } from '../../i18n/text-key.ts';
import { useApp } from '../app-state.ts';
import { CheckLine } from './check-line.tsx';
import { FactList } from './fact-list.tsx';
import { HoursTable } from './hours-table.tsx';
import { LocalText, useOnlyDutch } from './local-text.tsx';
import { PhoneLink } from './phone-link.tsx';
import { Pictogram } from './pictogram.tsx';

export interface ServiceSectionProps {
  readonly service: Service;
  readonly place: Location;
  /** Of its heading. */
  readonly level?: 2 | 3;
}

/** One service at a place: what they do, what happens when you come, when, and everything known about it. */
export function ServiceSection({ service, place, level = 2 }: ServiceSectionProps) {
  const { words, pack, now } = useApp();
  const { name, description, whatHappens, bring, phone, validFrom, validUntil } = service;
  const onlyDutch = useOnlyDutch([name, description, whatHappens, bring]);
  const organization = pack?.organizations.find(({ id }) => id === service.organization);
  const ofPlace = new Set<unknown>(Object.values(place.facts.place ?? {}));
  // What holds for the whole place is said there, once.
  const saidOfPlace = ({ fact, value }: FactItem) =>
    fact === 'visible'
      ? service.facts.visible === place.facts.visible
      : fact === 'place' && ofPlace.has(service.facts.place?.[value as keyof typeof place.facts.place]);
  // So is what is not known of it.
  const facts = FACT_IDS.filter((fact) => !PLACE_FACT_IDS.includes(fact) || factItems(fact, service).length > 0);
  const date = (day: string) => isolated(dateText(day, words.language));
  const Name = level === 2 ? 'h2' : 'h3';
  const Part = level === 2 ? 'h3' : 'h4';
  return (
    <section class="service">
      <Name>{name ? <LocalText text={name} /> : words.text('place.offer')}</Name>
      {name && textIn(name, words) !== name.nl && (
        // The name on the door, to recognise and to ask for.
        <p class="small">
          <bdi lang="nl" dir="ltr" translate={false}>
            {name.nl}
          </bdi>
        </p>
      )}
      {organization && (
        <p class="small">
          {words.text('service.by')} <LocalText text={organization.name} />
        </p>
      )}
      {onlyDutch && (
        <p class="with-pictogram small">
          <Pictogram name="translate-missing" />
          {words.text('service.only-dutch')}
        </p>
      )}
      {description && (
        <p>
          <LocalText text={description} />
        </p>
      )}
      {!name && <p>{words.text(`kind.${place.kind}.offer` as TextKey)}</p>}
      <CheckLine check={service.check} />
      {validFrom !== null && validFrom > now.date && <p>{words.text('service.from', { date: date(validFrom) })}</p>}
      {validUntil !== null && <p>{words.text('service.until', { date: date(validUntil) })}</p>}

      <Part>{words.text('place.hours')}</Part>
      {service.hours && service.basis === 'typical' && <p class="hint">{words.text('basis.usually')}:</p>}
      <HoursTable hours={service.hours} />

      {whatHappens && (
        <>
          <Part class="with-pictogram">
            <Pictogram name="what-happens" />
            {words.text('service.what-happens')}
          </Part>
          <p>
            <LocalText text={whatHappens} />
          </p>
        </>
      )}
      {bring && (
        <>
          <Part class="with-pictogram">
            <Pictogram name="bring" />
            {words.text('service.bring')}
          </Part>
          <p>
            <LocalText text={bring} />
          </p>
        </>
      )}
      {phone ? (
        <PhoneLink name={name ? textIn(name, words) : place.name} phone={phone} />
      ) : (
        <p class="with-pictogram small">
          <Pictogram name="unknown" />
          {words.text('service.phone-unknown')}
        </p>
      )}
      {organization?.url && (
        <p class="small">
          {words.text('service.website')}{' '}
          <a href={organization.url} rel="noreferrer noopener" target="_blank">
            <bdi dir="ltr">{new URL(organization.url).hostname}</bdi>
          </a>
        </p>
      )}
      <FactList known={service} facts={facts} except={saidOfPlace} />
    </section>
  );
}
