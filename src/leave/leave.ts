/** Leaving quickly: the page is blank at once; then everything is wiped, and a neutral page takes its place in the history. */

/** Relative to the page; the service worker holds it. */
const NEUTRAL_PAGE = 'calendar.html';

/** Longer than this, in milliseconds, nobody waits before a blank page for the phone to wipe, or for the browser to go back. */
const PATIENCE = 1000;

export interface Leaving {
  /** Lets go of all that is on the screen and in memory. */
  end(): void;
  /** Wipes what is kept on the phone. */
  wipe(): Promise<unknown>;
  /** How many entries of the history this page has made before the one that is shown. */
  entriesBefore(): number;
}

/** The function that leaves; the second tap of a double tap does nothing more. */
export function leaveWith({ end, wipe, entriesBefore }: Leaving): () => void {
  let left = false;
  return () => {
    if (left) return;
    left = true;
    document.title = '';
    document.body.replaceChildren();
    // A browser that brings this page back, by Back or Forward, finds it blank and leaves once more.
    addEventListener('pageshow', toNeutralPage);
    end();
    const wiped = wipe().catch(() => null);
    void inTime(Promise.all([wiped, goBack(entriesBefore())])).then(toNeutralPage);
  };
}

/** To the first entry that this page made: what came after it goes when the neutral page adds one of its own. */
function goBack(entries: number): Promise<unknown> {
  if (entries < 1) return Promise.resolve();
  return new Promise((done) => {
    addEventListener('popstate', done, { once: true });
    history.go(-entries);
  });
}

function toNeutralPage(): void {
  location.replace(NEUTRAL_PAGE);
}

function inTime(work: Promise<unknown>): Promise<unknown> {
  return Promise.race([work, new Promise((late) => setTimeout(late, PATIENCE))]);
}
