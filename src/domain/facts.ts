/** What can be known about a service. Every fact has a basis; one that is absent is unknown. Values: TAXONOMY. */
export type Basis = 'checked' | 'typical';

export interface Fact<Value> {
  readonly value: Value;
  readonly basis: Basis;
}

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
export type Visible = (typeof VISIBLE)[number];
export type PlaceFeature = (typeof PLACE)[number];
export type Food = (typeof FOOD)[number];
export type Papers = (typeof PAPERS)[number];
export type Capacity = (typeof CAPACITY)[number];

/** A list is complete: what it does not name is not so. Places are asked feature by feature. */
export interface Facts {
  readonly access?: Fact<readonly Access[]>;
  readonly nameToEnter?: Fact<NameAsked>;
  readonly nameToTalk?: Fact<NameAsked>;
  readonly nameForHelp?: Fact<NameAsked>;
  readonly runBy?: Fact<RunBy>;
  /** Everyone, or the codes of the wijken served. */
  readonly serves?: Fact<'everyone' | readonly string[]>;
  readonly cost?: Fact<Cost>;
  /** BCP 47 tags. */
  readonly languages?: Fact<readonly string[]>;
  readonly interpreter?: Fact<boolean>;
  readonly forWhom?: Fact<readonly ForWhom[]>;
  /** First and last age in years, both included. */
  readonly ages?: Fact<readonly [from: number, to: number]>;
  readonly talkWith?: Fact<readonly TalkWith[]>;
  readonly visible?: Fact<readonly Visible[]>;
  readonly place?: Readonly<Partial<Record<PlaceFeature, Fact<boolean>>>>;
  /** Null where there is no food. */
  readonly food?: Fact<readonly Food[] | null>;
  readonly papers?: Fact<readonly Papers[]>;
}
