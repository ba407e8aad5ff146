/**
 * The shortcuts of the installed app open the page with one of two fragments, which is no answer and never sent. It is taken
 * out of the address at once, for every screen has the same one.
 */

let searchWaits = false;

/** The fragment of the address, which then has none. */
export function takeShortcut(): string {
  const asked = location.hash;
  // The whole of it: a path that begins with two slashes would be another host.
  if (asked) history.replaceState(history.state, '', location.href.slice(0, -asked.length));
  return asked;
}

/** Does what a fragment asks for; false where that needs the first screen and another one is open. */
export function followShortcut(asked: string): boolean {
  if (asked === '#help-now') {
    const help = document.getElementById('help-now');
    help?.setAttribute('open', '');
    help?.querySelector('summary')?.focus();
    scrollTo(0, 0);
  }
  if (asked !== '#search') return true;
  const field = document.querySelector<HTMLElement>('[role="search"] input');
  field?.focus();
  searchWaits = !field;
  return !searchWaits;
}

/** Moves the focus to the search field where a shortcut asked for it before it was there. */
export function focusSearchAsked(box: HTMLElement | null): void {
  if (searchWaits) box?.querySelector('input')?.focus();
  searchWaits = false;
}
