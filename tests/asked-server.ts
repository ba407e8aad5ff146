/** A real server over a few files in a temporary folder, for tests that ask it things. */
import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { compressFolder } from '../src/pipeline/compress.ts';
import { answerFrom } from '../src/pipeline/serve.ts';
import { folderWith } from './broken-content.ts';

export const PAGE = `<!doctype html><title>Zijdeur</title>${'<p>text</p>'.repeat(50)}`;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Starts a server for the tests of a file; call it outside them. */
export function askedServer() {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  const outer = folderWith(
    {
      'secret.txt': 'secret',
      'dist/index.html': PAGE,
      'dist/icon.svg': svg,
      'dist/apple-touch-icon.svg': svg,
      'dist/manifest.nl.webmanifest': '{}',
      'dist/assets/icon-192.0123456789abcdef.png': 'bytes',
      'dist/plain.bin': 'bytes',
      'dist/service-worker-next.js': '',
      'dist/assets/index-B0kLzj3a.js': 'export {};',
      'dist/packs/amsterdam.0123456789abcdef.json': '{}',
    },
    afterAll,
  );
  const folder = join(outer, 'dist');
  compressFolder(folder);
  const answer = answerFrom(folder);
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

  /** Sends a path exactly as it is; `fetch` would tidy it first. */
  function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
    const { port } = server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      const request = httpRequest({ port, host: '127.0.0.1', path, method, headers, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        );
      });
      request.on('error', reject).end();
    });
  }

  return { ask, folder, thrown };
}
