/** Where a button goes while it has the focus, the title of the screen takes it: else a keyboard would begin anew at the top of the page. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** To be called by the part that holds such buttons; the element is the one around them. */
export function useFocusStays(around: RefObject<HTMLElement | null>): void {
  const holdsFocus = () => around.current?.contains(document.activeElement) ?? false;
  // What has the focus now may be gone once this is drawn.
  const held = useRef(false);
  held.current = holdsFocus();
  useLayoutEffect(() => {
    if (held.current && !holdsFocus()) focusTitle();
  });
  // The part itself may go, too.
  useLayoutEffect(() => () => void (holdsFocus() && focusTitle()), []);
}

function focusTitle(): void {
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}
