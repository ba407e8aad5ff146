import type { Location, Service } from '../../domain/social-map.ts';
import { textIn } from '../../i18n/describe.ts';
import { dateText, isolated } from '../../i18n/formats.ts';
import type { TextKey } from '../../i18n/text-key.ts';
import { useApp } from '../app-state.ts';
import { LocalText, useOnlyDutch } from '../parts/local-text.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import { CheckLine } from './check-line.tsx';
import { HoursTable } from './hours-table.tsx';
import { NameMoments } from './name-moments.tsx';
import { ServiceContact } from './service-contact.tsx';
import { ServiceFacts } from './service-facts.tsx';

export interface ServiceBodyProps {
  readonly service: Service;
  readonly place: Location;
  /** Of its headings. */
  readonly level: 3 | 4;
}

/** Below the name of a service: what they do, when, what happens when one comes, and everything known about it. */
export function ServiceBody({ service, place, level }: ServiceBodyProps) {
  const { words, pack, now } = useApp();
  const { name, description, whatHappens, bring, phone, validFrom, validUntil } = service;
  const onlyDutch = useOnlyDutch([name, description, whatHappens, bring]);
  const organization = pack?.organizations.find(({ id }) => id === service.organization);
  const date = (day: string) => isolated(dateText(day, words.language));
  const Part = level === 3 ? 'h3' : 'h4';
  return (
    <>
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
      {phone ? (
        <p class="service-body__phone">
          <PhoneLink name={name ? textIn(name, words) : place.name} phone={phone} />
        </p>
      ) : (
        // Who is told to ask first needs somebody to ask.
        pack && (
          <p class="service-body__phone">
            {words.text('desk.phone')} <PhoneLink name={pack.region.name} phone={pack.region.frontDesk.phone} />
          </p>
        )
      )}

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
      <NameMoments known={service} level={level} />
      <ServiceFacts service={service} place={place} />
      {organization && <ServiceContact organization={organization} />}
    </>
  );
}
