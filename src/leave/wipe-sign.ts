/**
 * A sign to the other windows of the app, and to pages that the browser holds for Back and Forward, that somebody wiped everything or left
 * quickly: a small number in `localStorage`, there from the first start on, which is another one then. Nothing else can be read at once
 * when a page comes back, before it shows anything.
 */

export type Wiped = 'wiped' | 'left';

export interface WipeSign {
  give(how: Wiped): void;
  /** Whether somebody left before all was wiped from the phone. */
  isOwed(): boolean;
  /** To be called when all is wiped. */
  settle(): void;
  /** Tells when another window gave the sign, or gave it while the browser held this page, until the function it returns is called. */
  watch(tell: (how: Wiped) => void): () => void;
}

/** So few that it tells no browser from another, and not how often somebody wiped. */
const NUMBERS = 250;
/** What is added to four times the number. */
const LEFT = 1;
const OWED = 2;

export function createWipeSign(): WipeSign {
  let seen = read();
  if (seen === null) write(4 * Math.floor(Math.random() * NUMBERS));
  seen = read();
  const number = () => Number(read() ?? 0);
  return {
    give(how) {
      const next = (Math.floor(number() / 4) + 1) % NUMBERS;
      write(4 * next + (how === 'left' ? LEFT + OWED : 0));
      seen = read();
    },
    isOwed: () => (number() & OWED) !== 0,
    settle() {
      write(number() & ~OWED);
      seen = read();
    },
    watch(tell) {
      const look = () => {
        const found = read();
        // What the browser threw away, nobody wiped.
        if (found === null || found === seen) return;
        seen = found;
        tell(Number(found) & LEFT ? 'left' : 'wiped');
      };
      const comeBack = ({ persisted }: PageTransitionEvent) => {
        if (!persisted) return;
        // Where nothing stands written, nobody can know.
        if (read() === null) tell('wiped');
        else look();
      };
      // A window that was asleep may hear of nothing before it is shown.
      document.addEventListener('visibilitychange', look);
      addEventListener('storage', look);
      addEventListener('pageshow', comeBack);
      return () => {
        document.removeEventListener('visibilitychange', look);
        removeEventListener('storage', look);
        removeEventListener('pageshow', comeBack);
      };
    },
  };
}

/** Null where there is none, or the browser does not let us look. */
function read(): string | null {
  try {
    return localStorage.getItem(key());
  } catch {
    return null;
  }
}

function write(value: number): void {
  try {
    // Always as long as before, so that a storage that is full has room for it.
    localStorage.setItem(key(), String(value).padStart(3, '0'));
  } catch {
    // Then there is none.
  }
}

/** Two apps on one host, each in a folder of its own, share nothing. */
function key(): string {
  return `zijdeur ${new URL('./', location.href).pathname}`;
}
