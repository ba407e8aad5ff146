/** What they do at a place. The services are those of Voorbeeldstad. */
import type { Facts } from '../../../src/domain/facts.ts';
import type { Location, Organization, Service } from '../../../src/domain/social-map.ts';
import { FoldedService } from '../../../src/ui/place/folded-service.tsx';
import { FoldedServices } from '../../../src/ui/place/folded-services.tsx';
import { NameMoments } from '../../../src/ui/place/name-moments.tsx';
import { ServiceBody } from '../../../src/ui/place/service-body.tsx';
import { ServiceContact } from '../../../src/ui/place/service-contact.tsx';
import { ServiceFacts } from '../../../src/ui/place/service-facts.tsx';
import { ServiceName } from '../../../src/ui/place/service-name.tsx';
import { ServiceSection } from '../../../src/ui/place/service-section.tsx';
import { UnknownList } from '../../../src/ui/place/unknown-list.tsx';
import { known } from '../../every-fact.ts';
import { checked, location, NOW, service, typical } from '../../sample-pack.ts';
import type { Around, Example } from '../example.ts';
import { press } from '../press.ts';

interface Found {
  readonly service: Service;
  readonly place: Location;
}

/** The first service of which something is so. */
function first({ pack }: Around, is: (service: Service) => boolean): Found {
  const found = pack.services.find(is);
  const place = pack.locations.find(({ id }) => id === found?.location);
  if (!found || !place) throw new Error(`no service: ${is}`);
  return { service: found, place };
}

const whole = (name: string, is: (service: Service) => boolean): Example => ({
  name: `service: ${name}`,
  render: (around) => <ServiceSection {...first(around, is)} />,
});
const moments = (name: string, facts: Facts): Example => ({
  name: `name: ${name}`,
  render: () => <NameMoments known={known(facts)} level={3} />,
});
const contact = (name: string, patch: Partial<Organization>): Example => ({
  name,
  render: () => (
    <ServiceContact
      organization={{ id: 'welzijn', name: { nl: 'Welzijn' }, phone: null, email: null, url: null, ...patch }}
    />
  ),
});
const isAllKnown = ({ description, whatHappens, bring, phone }: Service) =>
  !!(description && whatHappens && bring && phone);

export const SERVICES: readonly Example[] = [
  whole('everything known', isAllKnown),
  whole('typical, no name of its own', ({ name }) => name === null),
  whole('in Dutch only', ({ name, validUntil }) => !!name && !name.en && validUntil === null),
  whole('number not known', ({ name, phone }) => name !== null && phone === null),
  whole('still to begin', ({ validFrom }) => validFrom !== null && validFrom > NOW.date),
  whole('full', ({ capacity }) => capacity === 'full'),
  whole('at night', ({ hours }) => !!hours?.week.some((slots) => slots.some(([, to]) => to > 1440))),
  {
    name: 'folded',
    render: (around) => <FoldedService {...first(around, isAllKnown)} />,
  },
  {
    name: 'folded, opened',
    render: (around) => <FoldedService {...first(around, isAllKnown)} />,
    play: press('summary'),
  },
  {
    name: 'folded, the others at a place',
    render: ({ pack }) => (
      <FoldedServices services={pack.services.slice(0, 3)} place={location('library')} title="place.also" />
    ),
  },
  {
    name: 'folded, all at a place, one without a name',
    render: ({ pack }) => (
      <FoldedServices
        services={[service('library'), ...pack.services.slice(4, 6)]}
        place={location('library')}
        title="place.services"
      />
    ),
  },
  {
    name: 'below its name, nothing known',
    render: () => (
      <ServiceBody service={service('library', { name: { nl: 'Spreekuur' } })} place={location('library')} level={3} />
    ),
  },
  {
    name: 'what else is known, and what is not',
    render: () => (
      <ServiceFacts
        service={service('library', {
          capacity: 'waiting-list',
          facts: { access: checked(['walk-in']), cost: typical('free'), languages: checked(['nl', 'ar']) },
        })}
        place={location('library')}
      />
    ),
  },
  { name: 'not known: much', render: ({ app }) => <UnknownList labels={unknown(app)} /> },
  { name: 'not known: one thing', render: ({ app }) => <UnknownList labels={unknown(app).slice(0, 1)} /> },
  moments('known of every moment', {
    nameToEnter: checked('none'),
    nameToTalk: checked('first-name'),
    nameForHelp: checked('identity'),
  }),
  moments('known of one, usual of another', { nameToEnter: checked('none'), nameForHelp: typical('name') }),
  contact('contact: mail and website', {
    email: 'hallo@welzijn.voorbeeldstad.example',
    url: 'https://welzijn.voorbeeldstad.example/hulp',
  }),
  contact('contact: website alone', { url: 'https://wegwijzer-naar-hulp.voorbeeldstad.example' }),
  {
    name: 'called by its kind of place',
    render: () => (
      <p>
        <ServiceName name={null} />
      </p>
    ),
  },
  {
    name: 'called by a name of which there is no translation',
    render: () => (
      <p>
        <ServiceName name={{ nl: 'Koffie en taal' }} />
      </p>
    ),
  },
];

function unknown({ words }: Around['app']): string[] {
  return (['bring', 'phone', 'what-happens'] as const).map((what) => words.text(`service.${what}`));
}
