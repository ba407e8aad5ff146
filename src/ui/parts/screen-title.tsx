import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../app-state.ts';

export interface ScreenTitleProps {
  readonly children: ComponentChildren;
  /** Whether something else on the screen takes the focus. */
  readonly leavesFocus?: boolean;
}

/** The heading of a screen. Focus moves to it when the screen changes, so that a screen reader follows. */
export function ScreenTitle({ children, leavesFocus = false }: ScreenTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { moved } = useApp();
  const stays = useRef(!moved || leavesFocus);
  useEffect(() => {
    if (stays.current) return;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
