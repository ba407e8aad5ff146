/** Whether the page was opened as `?no-sw`: by somebody who suspects the copy of the app on the phone. */
export function withoutWorker(): boolean {
  return new URLSearchParams(location.search).has('no-sw');
}

/** Lets go of the copy of the app. Maps and places stay as they are. */
export async function removeWorker(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  if (!registration) return;
  await registration.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.endsWith(registration.scope)).map((name) => caches.delete(name)));
}
