import { areaOf } from '../../domain/home.ts';
import { useApp } from '../app-state.ts';
import { PackStatus } from '../parts/pack-status.tsx';
import { WijkList } from './wijk-list.tsx';

/** Where else people know the person, for whoever would rather go elsewhere. */
export function AvoidQuestion() {
  const { session, pack, act } = useApp();
  if (!pack) return <PackStatus />;
  // One's own is left out already; what was chosen before home was there can still be taken back.
  const own = session.draft.home && areaOf(session.draft.home, pack)?.wijken;
  const { avoid } = session.draft;
  const wijken = pack.wijken.filter(({ code }) => avoid.includes(code) || !(own ? own.has(code) : false));
  const choose = (id: string) => act({ type: 'toggle', list: 'avoid', id });
  return <WijkList wijken={wijken} chosen={avoid} onChoose={choose} />;
}
