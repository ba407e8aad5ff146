/**
 * A sign to the other windows of the app, and to pages that the browser holds for Back and Forward, that somebody wiped everything or left
 * quickly: one random number in `localStorage`, odd where somebody left, which tells nothing to whoever else finds it. Nothing else can be
 * read at once when a page comes back, before it shows anything.
 */

export type Wiped = 'wiped' | 'left';

export interface WipeSign {
  give(how: Wiped): void;
  /** Tells when another window gave the sign, or gave it while the browser held this page, until the function it returns is called. */
  watch(tell: (how: Wiped) => void): () => void;
}

export function createWipeSign(): WipeSign {
  let seen = read();
  return {
    give(how) {
      try {
        localStorage.setItem(key(), String(2 * Math.floor(Math.random() * 1e9) + (how === 'left' ? 1 : 0)));
      } catch {
        // Where the browser refuses, a page that comes back begins anew.
      }
      seen = read();
    },
    watch(tell) {
      const look = () => {
        const found = read();
        if (found === seen) return;
        seen = found;
        tell(Number(found) % 2 === 1 ? 'left' : 'wiped');
      };
      const comeBack = ({ persisted }: PageTransitionEvent) => {
        if (!persisted) return;
        if (read() === undefined) tell('wiped');
        else look();
      };
      addEventListener('storage', look);
      addEventListener('pageshow', comeBack);
      return () => {
        removeEventListener('storage', look);
        removeEventListener('pageshow', comeBack);
      };
    },
  };
}

/** Null: nobody gave one yet; undefined: the browser does not let us look. */
function read(): string | null | undefined {
  try {
    return localStorage.getItem(key());
  } catch {
    return undefined;
  }
}

/** Two apps on one host, each in a folder of its own, share nothing. */
function key(): string {
  return `zijdeur wiped ${new URL('./', location.href).pathname}`;
}
