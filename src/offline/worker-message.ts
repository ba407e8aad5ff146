/** What the page asks of the service worker; the answer is whether it was done. */
export type WorkerMessage =
  /** Take over from the worker before; not done while another window is open, which would lose its texts and answers. */
  | { readonly type: 'renew' }
  /** Look whether every file of the app is there, and fetch those that are not. */
  | { readonly type: 'hold-all' };
