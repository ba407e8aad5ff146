/** What the gallery is made of: examples, each a part in one state. */
import type { ComponentChildren } from 'preact';
import type { Answers } from '../../src/domain/answers.ts';
import type { OnThisPhone } from '../../src/domain/on-this-phone.ts';
import type { Draft, Step } from '../../src/domain/session.ts';
import type { Pack } from '../../src/domain/social-map.ts';
import type { AppState } from '../../src/ui/app-state.ts';

export interface Group {
  /** Names its screenshots, and stands in `?group=`. */
  readonly id: string;
  readonly examples: readonly Example[];
}

export interface Example {
  /** What one sees: the part and its state. */
  readonly name: string;
  /** What differs from the app as it opens on the map of Voorbeeldstad. */
  readonly state?: ExampleState;
  /** The part; what it is given may come from the app around it. */
  render(around: Around): ComponentChildren;
  /** What a person did with it, once it is there. */
  readonly play?: (stage: HTMLElement) => void | Promise<void>;
}

export interface ExampleState extends Partial<Pick<AppState, 'packProblem' | 'phone' | 'search'>> {
  /** Which map, or none: it is on its way, or `packProblem` says why it did not come. */
  readonly map?: 'voorbeeldstad' | 'amsterdam' | null;
  /** The day the map was made. */
  readonly made?: string;
  /** What stands on the phone. */
  readonly kept?: Partial<OnThisPhone>;
  readonly draft?: Partial<Draft>;
  readonly typed?: string;
  /** The screens the person went through; they are at the last, unless `at` says otherwise. */
  readonly steps?: readonly Step[];
  readonly at?: number;
}

export interface Around {
  readonly app: AppState;
  /** The map; that of Voorbeeldstad where the app has none yet. */
  readonly pack: Pack;
  /** What the draft comes to. */
  readonly answers: Answers;
}
