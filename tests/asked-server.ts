/** The built-in server over a few files in a temporary folder, for tests that ask it things. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { answerFrom } from '../src/pipeline/serve.ts';
import { ask as askAt } from './hosting/ask.ts';
import { sampleSite } from './hosting/sample-site.ts';

export { PAGE } from './hosting/sample-site.ts';

/** Starts a server for the tests of a file; call it outside them. */
export function askedServer(base = '/') {
  const folder = sampleSite();
  const answer = answerFrom(folder, base);
  const thrown: unknown[] = [];
  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch (error) {
      // Where nothing catches it, this ends the process that serves.
      thrown.push(error);
      response.destroy();
    }
  });
  beforeAll(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)));
  afterAll(() => new Promise<void>((done) => server.close(() => done())));

  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ask: (path: string, headers: Record<string, string> = {}, method = 'GET') => askAt(origin(), path, headers, method),
    origin,
    folder,
    thrown,
  };
}
