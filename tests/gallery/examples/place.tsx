/** One place: where it is, how to get there, and what to say. */

import { LeavingLinks } from '../../../src/ui/parts/leaving-links.tsx';
import { LocalText } from '../../../src/ui/parts/local-text.tsx';
import { PlaceAddress } from '../../../src/ui/parts/place-address.tsx';
import { CopyAddress } from '../../../src/ui/place/copy-address.tsx';
import { Corrections } from '../../../src/ui/place/corrections.tsx';
import { FirstQuestion } from '../../../src/ui/place/first-question.tsx';
import { NoService } from '../../../src/ui/place/no-service.tsx';
import { ShowOnMap } from '../../../src/ui/place/show-on-map.tsx';
import { WhereItIs } from '../../../src/ui/place/where-it-is.tsx';
import { aMatch, checked, location } from '../../sample-pack.ts';
import type { Example } from '../example.ts';
import { press } from '../press.ts';

const LIBRARY = location('library', { name: 'Bibliotheek Kerkplein', address: 'Kerkplein 1', postcode: '0011AB' });

export const PLACE: readonly Example[] = [
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
  { name: 'copy the address', render: () => <CopyAddress place={LIBRARY} /> },
  { name: 'address, copied', render: () => <CopyAddress place={LIBRARY} />, play: copy(() => Promise.resolve()) },
  {
    name: 'address that could not be copied',
    render: () => <CopyAddress place={LIBRARY} />,
    play: copy(() => Promise.reject()),
  },
  { name: 'on a map', render: () => <ShowOnMap place={LIBRARY} /> },
  {
    name: 'on a map, opened',
    state: { map: 'amsterdam' },
    render: () => <ShowOnMap place={LIBRARY} />,
    play: press('button'),
  },
  { name: 'on a map, opened, an invented place', render: () => <ShowOnMap place={LIBRARY} />, play: press('button') },
  {
    name: 'links that leave the app',
    render: ({ app }) => (
      <LeavingLinks
        says={[app.words.text('leaving.mail'), app.words.text('place.wrong.no-answers')]}
        links={[
          { href: 'mailto:info@voorbeeldstad.example', pictogram: 'mail', label: app.words.text('contact.mail') },
          {
            href: 'https://example.org',
            pictogram: 'online',
            label: (
              <bdi dir="ltr" translate={false}>
                wegwijzer-naar-hulp-en-ondersteuning.voorbeeldstad.example
              </bdi>
            ),
          },
        ]}
      />
    ),
  },
  { name: 'what to say first', render: () => <FirstQuestion /> },
  { name: 'no help known here', render: ({ pack }) => <NoService region={pack.region} /> },
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

/** Presses the button, with a clipboard that does this. */
function copy(writeText: () => Promise<void>): (stage: HTMLElement) => Promise<void> {
  return (stage) => {
    const own = navigator.clipboard.writeText;
    navigator.clipboard.writeText = writeText;
    // It is asked at once.
    const pressed = press('button')(stage);
    navigator.clipboard.writeText = own;
    return pressed;
  };
}
