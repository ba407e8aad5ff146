/** Help now stands in the page, above the app: whoever goes on to another screen should see that screen, not what they opened before. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Closes Help now when the screen changes, unless somebody is in it. */
export function useHelpNowClosing(screenKey: string): void {
  const shown = useRef(screenKey);
  // Before the heading of the new screen takes the focus, and before anything is painted.
  useLayoutEffect(() => {
    if (shown.current === screenKey) return;
    shown.current = screenKey;
    const help = document.querySelector('#help-now');
    if (!help?.contains(document.activeElement)) help?.removeAttribute('open');
  }, [screenKey]);
}
