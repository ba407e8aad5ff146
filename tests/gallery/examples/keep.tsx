/** Keeping places on this phone. */
import type { KeptPlace } from '../../../src/domain/on-this-phone.ts';
import { PlaceKind } from '../../../src/ui/parts/place-kind.tsx';
import { KeepPlace } from '../../../src/ui/place/keep-place.tsx';
import { KeptCard } from '../../../src/ui/place/kept-card.tsx';
import { KeptState } from '../../../src/ui/place/kept-state.tsx';
import { NoneKept } from '../../../src/ui/place/none-kept.tsx';
import { daily, location, service } from '../../sample-pack.ts';
import { samplePhone } from '../../sample-phone.ts';
import type { Example } from '../example.ts';
import { press } from '../press.ts';

const LIBRARY = location('library', { name: 'Bibliotheek Kerkplein' });
const KEPT: KeptPlace = { region: 'voorbeeldstad', id: LIBRARY.id, name: LIBRARY.name };
const HERE = { code: 'here', place: LIBRARY, services: [service('help', { hours: daily(9, 17) })] } as const;
const keep = () => <KeepPlace place={LIBRARY} region="voorbeeldstad" />;

export const KEEP: readonly Example[] = [
  { name: 'not kept', state: { phone: samplePhone() }, render: keep },
  { name: 'kept', state: { phone: samplePhone(), kept: { places: [KEPT] } }, render: keep },
  { name: 'nothing here that keeps', render: keep },
  { name: 'the phone refuses', state: { phone: samplePhone(), kept: { storage: 'refused' } }, render: keep },
  { name: 'the phone is full', state: { phone: samplePhone(), kept: { storage: 'full' } }, render: keep },
  { name: 'a newer version was here', state: { phone: samplePhone(), kept: { storage: 'newer' } }, render: keep },
  {
    name: 'it did not work, and can be tried again',
    state: { phone: samplePhone([], { keepPlace: () => Promise.resolve('full') }) },
    render: keep,
    play: press('button'),
  },
  {
    name: 'it could not be taken away',
    state: {
      phone: samplePhone([], { forgetPlace: () => Promise.resolve('refused') }),
      kept: { places: [KEPT] },
    },
    render: keep,
    play: press('button'),
  },
  { name: 'kind of place', render: () => <PlaceKind place={LIBRARY} /> },
  {
    name: 'card of a kept place',
    render: () => <KeptCard kept={KEPT} found={HERE} focused={false} onRemoved={() => {}} />,
  },
  {
    name: 'card of a kept place that could not be removed',
    render: () => <KeptCard kept={KEPT} found={HERE} focused={false} onRemoved={() => {}} />,
    play: press('.kept-card__remove'),
  },
  { name: 'on the map, of which no help is known', render: () => <KeptState found={{ ...HERE, services: [] }} /> },
  { name: 'no longer on the map', render: () => <KeptState found={{ code: 'gone' }} /> },
  { name: 'no map of it any more', render: () => <KeptState found={{ code: 'no-map' }} /> },
  { name: 'no place kept', state: { phone: samplePhone() }, render: () => <NoneKept /> },
  {
    name: 'no place kept, as the phone refuses',
    state: { phone: samplePhone(), kept: { storage: 'refused' } },
    render: () => <NoneKept />,
  },
];
