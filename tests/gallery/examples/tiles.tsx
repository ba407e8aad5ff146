/** Tiles, by themselves and beside each other. */
import type { TextKey } from '../../../src/i18n/text-key.ts';
import { Tile } from '../../../src/ui/parts/tile.tsx';
import type { Example } from '../example.ts';

const nothing = () => {};

export const TILES: readonly Example[] = [
  {
    name: 'three beside each other, one chosen',
    render: ({ app }) => (
      <div class="tiles tiles--three">
        {app.content.questions.domains.map(({ id, pictogram }) => (
          <Tile
            key={id}
            pictogram={pictogram}
            label={app.words.text(`domain.${id}` as TextKey)}
            chosen={id === 'money'}
            onChoose={nothing}
          />
        ))}
      </div>
    ),
  },
  {
    name: 'wide, to choose',
    render: ({ app }) => (
      <Tile wide pictogram="talk" label={app.words.text('domain.talk')} chosen={false} onChoose={nothing} />
    ),
  },
  {
    name: 'wide, chosen',
    render: ({ app }) => <Tile wide pictogram="talk" label={app.words.text('domain.talk')} chosen onChoose={nothing} />,
  },
  {
    name: 'wide, with a hint',
    render: ({ app }) => (
      <Tile
        wide
        pictogram="location"
        label={app.words.text('where.elsewhere')}
        hint={app.words.text('search.live')}
        chosen={false}
        onChoose={nothing}
      />
    ),
  },
  {
    name: 'wide, with a hint, chosen',
    render: ({ app }) => (
      <Tile
        wide
        pictogram="location"
        label={app.words.text('where.elsewhere')}
        hint={app.words.text('search.live')}
        chosen
        onChoose={nothing}
      />
    ),
  },
  {
    name: 'wide, two pictograms',
    render: ({ app }) => (
      <div class="tiles">
        <Tile
          wide
          pictogram="bicycle"
          second="quarter-hour"
          label={app.words.text('reach.bicycle', { count: 15 })}
          chosen={false}
          onChoose={nothing}
        />
        <Tile
          wide
          pictogram="bus"
          second="whole-hour"
          label={app.words.text('reach.bus', { count: 60 })}
          chosen
          onChoose={nothing}
        />
      </div>
    ),
  },
  {
    name: 'wide, leads to a place',
    render: () => (
      <Tile
        wide
        pictogram="library"
        label={
          <bdi lang="nl" translate={false}>
            Bibliotheek Kerkplein
          </bdi>
        }
        onChoose={nothing}
      />
    ),
  },
  {
    name: 'long words: a long Dutch word, a long Arabic one',
    render: () => (
      <div class="tiles tiles--three">
        <Tile
          pictogram="debts"
          label={<span lang="nl">Schuldhulpverleningsvoorzieningen</span>}
          chosen={false}
          onChoose={nothing}
        />
        <Tile
          pictogram="papers"
          label={
            <span lang="ar" dir="rtl">
              وباستخداماتهم للاستشارات
            </span>
          }
          chosen
          onChoose={nothing}
        />
        <Tile
          pictogram="care"
          label={<span lang="tr">Çekoslovakyalılaştıramadıklarımız</span>}
          chosen={false}
          onChoose={nothing}
        />
      </div>
    ),
  },
];
