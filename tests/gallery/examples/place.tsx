/** One place, and what they do there. The services are those of Voorbeeldstad. */
import type { Service } from '../../../src/domain/social-map.ts';
import { Corrections } from '../../../src/ui/parts/corrections.tsx';
import { LocalText } from '../../../src/ui/parts/local-text.tsx';
import { PlaceAddress } from '../../../src/ui/parts/place-address.tsx';
import { ServiceSection } from '../../../src/ui/parts/service-section.tsx';
import { WhereItIs } from '../../../src/ui/parts/where-it-is.tsx';
import { aMatch, checked, location, NOW } from '../../sample-pack.ts';
import type { Example } from '../example.ts';

/** The first service of which something is so. */
const service = (name: string, is: (service: Service) => boolean): Example => ({
  name: `service: ${name}`,
  render: ({ pack }) => {
    const one = pack.services.find(is);
    const place = pack.locations.find(({ id }) => id === one?.location);
    if (!one || !place) throw new Error(`no service: ${name}`);
    return <ServiceSection service={one} place={place} />;
  },
});
const LIBRARY = location('library', { name: 'Bibliotheek Kerkplein', address: 'Kerkplein 1', postcode: '0011AB' });

export const PLACE: readonly Example[] = [
  service(
    'everything known',
    ({ description, whatHappens, bring, phone }) => !!(description && whatHappens && bring && phone),
  ),
  service('typical, no name of its own', ({ name }) => name === null),
  service('in Dutch only', ({ name, validUntil }) => !!name && !name.en && validUntil === null),
  service('number not known', ({ name, phone }) => name !== null && phone === null),
  service('still to begin', ({ validFrom }) => validFrom !== null && validFrom > NOW.date),
  service('full', ({ capacity }) => capacity === 'full'),
  service('at night', ({ hours }) => !!hours?.week.some((slots) => slots.some(([, to]) => to > 1440))),
  {
    name: 'where it is: the way, what is known of the place',
    render: ({ pack }) => (
      <WhereItIs
        place={{
          ...LIBRARY,
          facts: { visible: checked(['mixed-use']), place: { wheelchair: checked(true), quiet: checked(false) } },
        }}
        pack={pack}
        found={aMatch('library', { minutes: { foot: 11, bicycle: 4, bus: 8 } })}
      />
    ),
  },
  {
    name: 'where it is: nothing known',
    render: ({ pack }) => <WhereItIs place={{ ...LIBRARY, address: null }} pack={pack} found={null} />,
  },
  { name: 'address, named', render: () => <PlaceAddress place={LIBRARY} named /> },
  { name: 'address, not known', render: () => <PlaceAddress place={{ ...LIBRARY, address: null }} /> },
  { name: 'is this wrong?', render: ({ pack }) => <Corrections place={LIBRARY} pack={pack} /> },
  {
    name: 'is this wrong? Nobody to tell',
    state: { map: 'amsterdam' },
    render: ({ pack }) => <Corrections place={LIBRARY} pack={pack} />,
  },
  {
    name: 'text of the content in Dutch alone',
    render: () => <LocalText text={{ nl: 'Koffie drinken en samen eten' }} />,
  },
];
