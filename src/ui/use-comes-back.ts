/** The button of a card that opens a place: who comes back from there, or asked for more, finds the focus and the screen at it. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export function useComesBack(focused: boolean): RefObject<HTMLButtonElement | null> {
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!focused) return;
    opener.current?.focus({ preventScroll: true });
    opener.current?.scrollIntoView({ block: 'center' });
  }, [focused]);
  return opener;
}
