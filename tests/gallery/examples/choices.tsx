/** Every choice there is, tile by tile as the questions show them. */
import content from 'virtual:content';
import type { TextKey } from '../../../src/i18n/text-key.ts';
import { Tile } from '../../../src/ui/parts/tile.tsx';
import type { Example } from '../example.ts';

const { domains, choices } = content.questions;

export const CHOICES: readonly Example[] = domains.map((domain) => ({
  name: domain.id,
  render: ({ app }) => (
    <div class="tiles">
      {choices
        .filter(({ id }) => domain.choices.includes(id))
        .map(({ id, pictogram }, n) => (
          <Tile
            key={id}
            wide
            pictogram={pictogram}
            label={app.words.text(`choice.${id}` as TextKey)}
            chosen={n === 1}
            onChoose={() => {}}
          />
        ))}
    </div>
  ),
}));
