/** Serves the production build as a good host would: compressed, hashed files for ever, everything else asked again. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { sha256Of, shortHash } from './hash.ts';
import { SECURITY_HEADERS } from './headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** The media type of a file, by how its name ends. */
export function typeOf(name: string): string {
  return TYPES[extname(name)] ?? 'application/octet-stream';
}

/** Encodings the build has written beside each file, the smallest first. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** In these folders the build puts a hash in every name, so that what it names never changes. */
const HASHED = /^[/\\](assets|packs)[/\\]/;

/** Answers requests from a folder of files. Keeps no log: what was asked is nobody's business. */
export function answerFrom(folder: string) {
  const root = resolve(folder);
  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = pathOf(request.url ?? '/');
    const file = path === null ? null : join(root, path.endsWith('/') ? `${path}index.html` : path);
    if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, { allow: 'GET, HEAD' });
    else if (!file || !(file + sep).startsWith(root + sep)) refuse(response, 400);
    else if (!isFile(file)) refuse(response, 404);
    else send(file, HASHED.test(path ?? ''), request, response);
  };
}

/** Starts a server on a port, or on any free one where that is taken; resolves to its address. */
export async function serve(folder: string, port: number): Promise<{ server: Server; url: string }> {
  const server = createServer(answerFrom(folder));
  await new Promise<void>((ready, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return fail(error);
      server.listen(0, 'localhost', ready);
    });
    server.listen(port, 'localhost', ready);
  });
  const address = server.address();
  return { server, url: `http://localhost:${typeof address === 'object' && address ? address.port : port}/` };
}

function send(file: string, hashed: boolean, request: IncomingMessage, response: ServerResponse): void {
  const [encoding, suffix] = ENCODINGS.find(([name, end]) => accepts(request, name) && isFile(file + end)) ?? ['', ''];
  const body = readFileSync(file + suffix);
  const etag = `"${shortHash(sha256Of(body))}"`;
  const headers = {
    ...SECURITY_HEADERS,
    'content-type': typeOf(file),
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'Accept-Encoding',
    etag,
    ...(encoding && { 'content-encoding': encoding }),
  };
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
  response.writeHead(200, { ...headers, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function accepts(request: IncomingMessage, encoding: string): boolean {
  const offers = String(request.headers['accept-encoding'] ?? '').split(',');
  return offers.some((offer) => offer.split(';')[0]?.trim() === encoding && !/;\s*q=0(\.0*)?\s*$/.test(offer));
}

function refuse(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response
    .writeHead(status, { ...SECURITY_HEADERS, ...headers, 'content-type': 'text/plain; charset=utf-8' })
    .end(`${status}\n`);
}

function pathOf(url: string): string | null {
  try {
    return normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  } catch {
    // Not an address at all; the caller refuses it.
    return null;
  }
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    // Not there, or a name that can be no file's: for whoever asks these are the same.
    return false;
  }
}
