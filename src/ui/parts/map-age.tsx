import { mapAge } from '../../domain/map-age.ts';
import type { Pack } from '../../domain/social-map.ts';
import { remarkText } from '../../i18n/describe.ts';
import { dateText, isolated } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';
import { Notice } from './notice.tsx';

export interface MapAgeProps {
  readonly pack: Pack;
  /** Whether the remarks stand above, so that none of them is said once more. */
  readonly remarked?: boolean;
}

/** When the map was made; where that is long ago, what it means and what to do. */
export function MapAge({ pack, remarked = false }: MapAgeProps) {
  const { words, now } = useApp();
  const age = mapAge(pack, now);
  const date = isolated(dateText(pack.today, words.language));
  switch (age.code) {
    case 'current':
      return <p class="small">{words.text('results.map-date', { date })}</p>;
    case 'old':
      return <Notice pictogram="old-check">{words.text('results.map-old', { date, count: age.months })}</Notice>;
    case 'remarked':
      return remarked ? null : <Notice pictogram="info">{remarkText(age.remark, words)}</Notice>;
  }
}
