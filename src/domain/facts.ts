/** What can be known about a service or a place. Every fact has a basis; one that is absent is unknown. Values: TAXONOMY. */
import type { Week } from './hours.ts';

export type Basis = 'checked' | 'typical';

/** That somebody verified it: when, who, and how they know. */
export interface Check {
  readonly on: string;
  readonly by: string | null;
  readonly source: string | null;
}

/** Checked by somebody, or typical: it follows from the kind of place, and reads "usually". */
export type Fact<Value> =
  | { readonly value: Value; readonly basis: 'checked'; readonly check: Check }
  | { readonly value: Value; readonly basis: 'typical' };

export const ACCESS = [
  'walk-in',
  'appointment',
  'phone',
  'chat',
  'whatsapp',
  'home-visit',
  'online',
  'sign-up',
] as const;
export const NAME_ASKED = ['none', 'first-name', 'name', 'identity'] as const;
export const RUN_BY = [
  'municipality',
  'on-behalf-of-municipality',
  'library',
  'welfare-organisation',
  'volunteers',
  'residents',
  'faith-group',
  'health-care',
  'national-line',
  'other',
] as const;
export const COST = ['free', 'free-also-later', 'small-fee', 'paid', 'free-with-city-pass'] as const;
export const FOR_WHOM = [
  'everyone',
  'women',
  'men',
  'children',
  'young-people',
  'older-people',
  'parents',
  'carers',
  'newcomers',
  'disability',
  'lgbti',
] as const;
export const TALK_WITH = ['professional', 'volunteer', 'peer', 'woman-on-request', 'somebody-goes-along'] as const;
export const KEEPS = ['nothing', 'notes', 'file', 'reports-in-danger'] as const;
export const VISIBLE = [
  'mixed-use',
  'private-room',
  'own-entrance',
  'street-desk',
  'sign-names-problem',
  'staff-from-elsewhere',
] as const;
export const PLACE = [
  'wheelchair',
  'accessible-toilet',
  'public-transport',
  'parking-disabled',
  'child-corner',
  'quiet',
] as const;
export const FOOD = ['halal', 'vegetarian'] as const;
export const PAPERS = ['none', 'referral', 'income-proof', 'residence', 'digid'] as const;
export const CAPACITY = ['open', 'waiting-list', 'full'] as const;

export type Access = (typeof ACCESS)[number];
export type NameAsked = (typeof NAME_ASKED)[number];
export type RunBy = (typeof RUN_BY)[number];
export type Cost = (typeof COST)[number];
export type ForWhom = (typeof FOR_WHOM)[number];
export type TalkWith = (typeof TALK_WITH)[number];
export type Keeps = (typeof KEEPS)[number];
export type Visible = (typeof VISIBLE)[number];
export type PlaceFeature = (typeof PLACE)[number];
export type Food = (typeof FOOD)[number];
export type Papers = (typeof PAPERS)[number];
export type Capacity = (typeof CAPACITY)[number];

/** What is known of the place itself, whoever helps there. */
export interface PlaceFacts {
  readonly visible?: Fact<readonly Visible[]>;
  readonly place?: Readonly<Partial<Record<PlaceFeature, Fact<boolean>>>>;
}

/** A list is complete: what it does not name is not so. Places are asked feature by feature. */
export interface Facts extends PlaceFacts {
  readonly access?: Fact<readonly Access[]>;
  readonly nameToEnter?: Fact<NameAsked>;
  readonly nameToTalk?: Fact<NameAsked>;
  readonly nameForHelp?: Fact<NameAsked>;
  readonly runBy?: Fact<RunBy>;
  /** Everyone, or the codes of the wijken served. */
  readonly serves?: Fact<'everyone' | readonly string[]>;
  readonly cost?: Fact<Cost>;
  /** In cents, beside a small fee. */
  readonly fee?: Fact<number>;
  /** BCP 47 tags. */
  readonly languages?: Fact<readonly string[]>;
  /** When a language is spoken, for those that are not spoken at all hours. */
  readonly languageHours?: Fact<Readonly<Record<string, Week>>>;
  readonly interpreter?: Fact<boolean>;
  readonly forWhom?: Fact<readonly ForWhom[]>;
  /** First and last age in years, both included. */
  readonly ages?: Fact<readonly [from: number, to: number]>;
  readonly talkWith?: Fact<readonly TalkWith[]>;
  readonly keeps?: Fact<readonly Keeps[]>;
  /** Null where there is no food. */
  readonly food?: Fact<readonly Food[] | null>;
  readonly papers?: Fact<readonly Papers[]>;
}

/** Facts over those of something wider (a service over its place): the nearer fact wins, and a checked one always over a typical one. */
export function factsOver(over: Facts, under: Facts): Facts {
  const place = layered(over.place ?? {}, under.place ?? {});
  return { ...layered(over, under), ...(Object.keys(place).length > 0 && { place }) };
}

function layered<F extends object>(over: F, under: F): F {
  const nearer = new Map(Object.entries(over));
  const surer = Object.entries(under).filter(([name, fact]) => isChecked(fact) && !isChecked(nearer.get(name)));
  return { ...under, ...over, ...Object.fromEntries(surer) };
}

function isChecked(fact: unknown): boolean {
  return typeof fact === 'object' && fact !== null && 'basis' in fact && fact.basis === 'checked';
}

/** Checked as soon as one of them is. */
export function surest(known: readonly ({ readonly basis: Basis } | undefined)[]): Basis {
  return known.some((one) => one?.basis === 'checked') ? 'checked' : 'typical';
}
