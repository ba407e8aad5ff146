/** A folder at an address; a site that changed has served more than one. */
export interface Hosted {
  readonly url: string;
  readonly folders: readonly string[];
}

/** What a test says that its walks leave behind, or do without; nothing for nearly all. */
export interface Allowed {
  /** Places of the map: the person keeps them. */
  readonly places?: boolean;
  /** What stands behind the address of the site, because the test opens that itself. */
  readonly addresses?: readonly string[];
  /** Stores in the database beside those of the app, with all that they hold. */
  readonly stores?: Readonly<Record<string, readonly unknown[]>>;
  /** The app throws its files away: who looked into them at that moment would bring their cache back, so only the end is looked at. */
  readonly filesGo?: boolean;
  /** The database cannot be read: the test breaks it. */
  readonly noDatabase?: boolean;
}

/** The site that an address belongs to. */
export function siteOf(address: string, sites: readonly Hosted[]): Hosted | undefined {
  return sites.find(({ url }) => address.startsWith(url));
}
