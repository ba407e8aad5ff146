/** Escape or Shift three times: to leave quickly without a pointer. Nothing that belongs to typing or to another command counts. */

const TIMES = 3;
/** In milliseconds. */
const WITHIN = 5000;

const FIELDS = 'input, textarea, select, [contenteditable]';

/** Calls `leave` when one of the keys was pressed three times within five seconds, with nothing else in between. */
export function watchLeaveKeys(leave: () => void): void {
  let pressed = '';
  let moments: number[] = [];
  /** Shift went down, and nothing happened since: with another key or a tap it is part of something else. */
  let shiftAlone = false;

  const startOver = () => {
    moments = [];
    shiftAlone = false;
  };
  const count = (event: KeyboardEvent) => {
    const { key, timeStamp } = event;
    moments = [...(key === pressed ? moments : []), timeStamp].filter((moment) => timeStamp - moment < WITHIN);
    pressed = key;
    if (moments.length < TIMES) return;
    startOver();
    // Escape would also stop the page that is to come.
    event.preventDefault();
    leave();
  };
  const down = (event: KeyboardEvent) => {
    const { key, repeat } = event;
    if (repeat) return;
    const counts = isAlone(event) && !isTyped(event);
    if (!counts || (key !== 'Escape' && key !== 'Shift')) return startOver();
    shiftAlone = key === 'Shift';
    if (key === 'Escape') count(event);
  };
  const up = (event: KeyboardEvent) => {
    if (event.key !== 'Shift' || !shiftAlone) return;
    shiftAlone = false;
    if (isAlone(event) && !isTyped(event)) count(event);
  };
  // Before any part of the screen can stop them.
  addEventListener('keydown', down, true);
  addEventListener('keyup', up, true);
  addEventListener('pointerdown', startOver, true);
  addEventListener('wheel', startOver, { capture: true, passive: true });
}

/** Alt and Shift together choose another keyboard, say. */
function isAlone({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return !altKey && !ctrlKey && !metaKey && !(shiftKey && key !== 'Shift');
}

function isTyped({ target, isComposing }: KeyboardEvent): boolean {
  return isComposing || (target instanceof Element && target.closest(FIELDS) !== null);
}
