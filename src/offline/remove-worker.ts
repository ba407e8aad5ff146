/** Whether the page was opened as `?no-sw`: by somebody who suspects the copy of the app on the phone. */
export const withoutWorker = new URLSearchParams(globalThis.location?.search).has('no-sw');

/**
 * Lets go of the copy of the app, if the server has one in its place; never rejects. Maps and places stay as they are. The address is
 * then that of every screen, so that the app is kept again from the next start on.
 */
export async function removeWorker(): Promise<void> {
  try {
    // Without a network the copy is all there is.
    const { ok, headers } = await fetch('sw.js', { cache: 'no-store' });
    if (!ok || !headers.get('content-type')?.includes('javascript')) return;
    const address = new URL(location.href);
    address.search = '';
    history.replaceState(history.state, '', address);
    const folder = new URL('./', location.href).href;
    const registration = await navigator.serviceWorker?.getRegistration();
    if (registration?.scope === folder) await registration.unregister();
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.endsWith(`-${folder}`)).map((name) => caches.delete(name)));
  } catch {
    // No network, or a browser that has no workers anyway.
  }
}
