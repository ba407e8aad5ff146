/** Leaving quickly: the page is blank at once; then everything is wiped, and a neutral page takes its place in the history. */

/** Relative to the page; the service worker holds it. */
const NEUTRAL_PAGE = 'calendar.html';

/** Longer than this, in milliseconds, nobody waits before a blank page for the phone to wipe, or for the browser to go back. */
const PATIENCE = 1000;
/** After so long, in milliseconds, a neutral page that did not come is asked for again. */
const AGAIN = 10_000;

export interface Leaving {
  /** Lets go of all that is on the screen and in memory. */
  end(): void;
  /** Wipes what is kept on the phone. */
  wipe(): Promise<unknown>;
  /** How many entries of the history this page has made before the one that is shown. */
  entriesBefore(): number;
}

/** The function that leaves; it says whether it did, for the second tap of a double tap does nothing more. */
export function leaveWith({ end, wipe, entriesBefore }: Leaving): () => boolean {
  let left = false;
  return () => {
    if (left) return false;
    left = true;
    document.title = '';
    document.body.replaceChildren();
    const before = entriesBefore();
    bearNeutralAddress();
    // A browser that brings this page back, by Back or Forward, finds it blank and leaves once more.
    addEventListener('pageshow', ({ persisted }) => persisted && toNeutralPage());
    // Escape once too often would stop the browser on its way.
    addEventListener('keydown', preventEscape, true);
    end();
    const wiped = wipe().catch(() => null);
    void inTime(Promise.all([wiped, goBack(before)])).then(() => {
      toNeutralPage();
      setInterval(toNeutralPage, AGAIN);
    });
    return true;
  };
}

/** To the first entry that this page made: what came after it goes when the neutral page adds one of its own. */
function goBack(entries: number): Promise<unknown> {
  if (entries < 1) return Promise.resolve();
  return new Promise<void>((done) => {
    const arrive = () => {
      bearNeutralAddress();
      done();
    };
    addEventListener('popstate', arrive, { once: true });
    history.go(-entries);
  });
}

/** Whoever loads the blank page anew, the app that renews itself for one, gets the neutral page. */
function bearNeutralAddress(): void {
  history.replaceState(null, '', NEUTRAL_PAGE);
}

function toNeutralPage(): void {
  location.replace(NEUTRAL_PAGE);
}

function preventEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.preventDefault();
}

function inTime(work: Promise<unknown>): Promise<unknown> {
  return Promise.race([work, new Promise((late) => setTimeout(late, PATIENCE))]);
}
