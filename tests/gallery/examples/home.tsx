/** Where one lives. */
import { PostcodeField } from '../../../src/ui/questions/postcode-field.tsx';
import { WijkList } from '../../../src/ui/questions/wijk-list.tsx';
import type { Example } from '../example.ts';
import { type } from '../press.ts';

const postcode: Example['render'] = ({ pack, app }) => (
  <PostcodeField pack={pack} home={app.session.draft.home} onChoose={() => {}} />
);
const wijken: Example['render'] = ({ pack, app }) => (
  <WijkList wijken={pack.wijken.slice(0, 9)} chosen={app.session.draft.avoid} onChoose={() => {}} />
);

export const HOME: readonly Example[] = [
  { name: 'postcode, empty', render: postcode },
  { name: 'postcode that does not look like one', render: postcode, play: type('12') },
  { name: 'postcode of another municipality', render: postcode, play: type('9999') },
  { name: 'postcode of one wijk', render: postcode, play: type('0021') },
  {
    name: 'postcode of several wijken, all of them',
    state: { map: 'amsterdam', draft: { home: '1055' } },
    render: postcode,
    play: type('1055 AB'),
  },
  { name: 'wijken, two chosen', state: { draft: { avoid: ['WK000002', 'WK000003'] } }, render: wijken },
  { name: 'wijken, long names', state: { map: 'amsterdam' }, render: wijken },
  { name: 'wijken, none by that name', render: wijken, play: type('xyz') },
];
