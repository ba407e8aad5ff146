/** What stands on the phone itself: the app, maps, and places a person chose to keep. Never an answer. */

export interface OnThisPhone {
  /** Whether the app opens without a network: not known yet; yes; it was tried in vain, for want of room or network; or never in this browser. */
  readonly app: 'coming' | 'kept' | 'failed' | 'refused';
  readonly storage: 'works' | StorageProblem;
  /** A new version of the app: none that we know of; there for the taking; or being taken. */
  readonly update: 'none' | 'offered' | 'renewing';
  readonly maps: readonly HeldMap[];
  readonly places: readonly KeptPlace[];
}

/** Why the phone keeps nothing; `problem.storage.<code>` is its text. */
export const STORAGE_PROBLEMS = ['refused', 'full', 'newer'] as const;
/** `newer`: a later version of the app has written there what this one cannot read. */
export type StorageProblem = (typeof STORAGE_PROBLEMS)[number];

/** Why the app was not renewed; `problem.renew.<code>` is its text. */
export const RENEW_PROBLEMS = ['other-windows', 'nothing-new'] as const;
export type RenewProblem = (typeof RENEW_PROBLEMS)[number];

export interface HeldMap {
  readonly region: string;
  readonly sha256: string;
  /** The day it was made. */
  readonly today: string;
  /** Bytes. */
  readonly size: number;
}

export interface KeptPlace {
  readonly region: string;
  /** Of the location. */
  readonly id: string;
  /** As it was when it was kept, for the day it is on the map no more. */
  readonly name: string;
}

export const NOTHING_YET: OnThisPhone = {
  app: 'coming',
  storage: 'works',
  update: 'none',
  maps: [],
  places: [],
};
