/** A value that counts on the first drawing only: where the focus goes when a screen comes, not whenever a part of it changes. */
import { useEffect, useRef } from 'preact/hooks';

export function useAtFirst<Value>(value: Value): Value | null {
  const first = useRef(true);
  useEffect(() => {
    first.current = false;
  }, []);
  return first.current ? value : null;
}
