declare module 'virtual:build' {
  /** What the service worker has to know of the build it belongs to. */
  const build: {
    /** Every file of the app but the packs; `revision` is null where the address itself holds a hash. */
    readonly files: readonly { readonly url: string; readonly revision: string | null; readonly integrity: string }[];
    readonly packs: readonly import('../pack/pack-list.ts').ListedPack[];
    readonly packEdition: string;
  };
  export default build;
}
