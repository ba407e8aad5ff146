/** The social map of one region as the matching reads it. Names follow the Open Referral HSDS standard. */
import type { Point } from './distance.ts';
import type { Basis, Capacity, Check, Facts, PlaceFacts } from './facts.ts';
import type { Hours } from './hours.ts';

/** A text in some languages; Dutch is always there. */
export type Text = { readonly nl: string } & Readonly<Partial<Record<'en' | 'ar' | 'tr', string>>>;

export interface Region {
  readonly id: string;
  readonly name: string;
  /** CBS code, `GM0363`. */
  readonly municipality: string;
  readonly practice: boolean;
  readonly frontDesk: { readonly kinds: readonly string[]; readonly phone: string };
  /** Where to say that something is wrong; where the municipality gave neither, its front desk is there to be called. */
  readonly corrections: { readonly email: string | null; readonly phone: string | null };
  readonly staleAfterMonths: number;
  readonly attribution: readonly string[];
}

export interface Wijk {
  readonly code: string;
  readonly name: string;
}

/** A CBS buurt. */
export interface Neighbourhood {
  readonly code: string;
  readonly name: string;
  readonly wijk: string;
  readonly middle: Point;
  /** Main postcode-4, null where CBS gives none. */
  readonly postcode: string | null;
}

/** Who gives the help. */
export interface Organization {
  readonly id: string;
  readonly name: Text;
  readonly phone: string | null;
  readonly email: string | null;
  readonly url: string | null;
}

export interface Location {
  readonly id: string;
  readonly name: string;
  /** An id of place-kinds.yaml. */
  readonly kind: string;
  /** Street and number; null where not known. */
  readonly address: string | null;
  readonly postcode: string | null;
  readonly city: string;
  readonly point: Point;
  /** Code of the buurt it lies in, or of the nearest one. */
  readonly neighbourhood: string;
  /** Codes of all buurten within 50 m, its own included. */
  readonly within50m: readonly string[];
  /** What holds for everything here. */
  readonly facts: PlaceFacts;
}

export interface Service {
  readonly id: string;
  readonly location: string;
  /** Id of an organization; null where it is not known who gives the help. */
  readonly organization: string | null;
  /** Null: the service follows from the kind of place and has no name of its own. */
  readonly name: Text | null;
  /** What they do. */
  readonly description: Text | null;
  /** What happens when somebody comes in. */
  readonly whatHappens: Text | null;
  readonly bring: Text | null;
  readonly phone: string | null;
  readonly needs: readonly string[];
  /** Whether somebody checked that these needs are served here, or it follows from the kind of place. */
  readonly basis: Basis;
  /** Its own, over those of the place. */
  readonly facts: Facts;
  readonly hours: Hours | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly capacity: Capacity | null;
  readonly check: Check | null;
}

export interface Helpline {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly cost: 'free' | 'usual' | 'per-minute' | null;
  readonly centsPerMinute: number | null;
  readonly anonymous: boolean | null;
  readonly languages: readonly string[] | null;
  readonly hours: Hours | null;
  readonly checkedOn: string;
  /** True where two sources agree but none is the line's own. */
  readonly secondHand: boolean;
  readonly url: string | null;
}

export interface Need {
  readonly id: string;
  readonly safety: boolean;
  /** Ids of help lines, the first one first. */
  readonly lines: readonly string[];
}

export interface Pack {
  readonly region: Region;
  /** The day the map was made for; hours are worked out for 400 days from it. */
  readonly today: string;
  readonly wijken: readonly Wijk[];
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly organizations: readonly Organization[];
  readonly locations: readonly Location[];
  readonly services: readonly Service[];
  readonly helplines: readonly Helpline[];
  readonly needs: readonly Need[];
}
