import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../app-state.ts';

/** The heading of a screen. Focus moves to it when the screen changes, so that a screen reader follows. */
export function ScreenTitle({ children }: { readonly children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { session } = useApp();
  const first = session.at === 0 && session.steps.length === 1;
  useEffect(() => {
    if (first) return;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [first]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
