/** The minute it is, kept right on a screen that stays open: what is said to be open has to be so. */
import { useEffect, useState } from 'preact/hooks';
import type { LocalTime } from '../domain/clock.ts';

const MINUTE = 60_000;

/** The time that `read` gives, read again as each minute begins, and when the page comes back into sight. */
export function useNow(read: () => LocalTime): LocalTime {
  const [now, setNow] = useState(read);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      // Nobody sees a page that is hidden, and a phone should sleep.
      if (document.hidden) return;
      // The same minute is the same value, so that nothing is drawn again.
      setNow((before) => {
        const { date, minute } = read();
        return before.date === date && before.minute === minute ? before : { date, minute };
      });
      timer = setTimeout(look, MINUTE - (Date.now() % MINUTE));
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [read]);
  return now;
}
