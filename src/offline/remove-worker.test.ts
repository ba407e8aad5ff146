// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { removeWorker } from './remove-worker.ts';

afterEach(() => vi.unstubAllGlobals());

it.each(['/app/', '//', '//evil.example/'])('throws the copy away wherever the page is: %s', async (page) => {
  history.replaceState(null, '', `http://localhost:3000${page}?no-sw#search`);
  const name = `shell-${new URL('./', location.href).href}`;
  const thrown = vi.fn(() => Promise.resolve(true));
  vi.stubGlobal('fetch', async () => new Response('', { headers: { 'content-type': 'text/javascript' } }));
  vi.stubGlobal('caches', { keys: async () => [name], delete: thrown });
  await removeWorker();
  expect(thrown).toHaveBeenCalledWith(name);
  expect(location.href).toBe(`http://localhost:3000${page}#search`);
});
