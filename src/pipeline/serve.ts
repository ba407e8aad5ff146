/** Serves the production build as a good host would: compressed, hashed files for ever, everything else asked again. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, posix, resolve, sep } from 'node:path';
import { ASKED_AGAIN, COMPRESSED, cacheControlOf, typeOf } from './file-rules.ts';
import { sha256Of, shortHash } from './hash.ts';
import { SECURITY_HEADERS } from './headers.ts';

/** What nobody gets by its own name: compressed copies, and what is hidden. */
const NOT_SERVED = /\.(br|gz)$|\/\./;

/** Answers requests from a folder of files, under a path. Keeps no log: what was asked is nobody's business. */
export function answerFrom(folder: string, base = '/') {
  const root = resolve(folder);
  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = pathOf(request.url ?? '/');
    const name = path === null ? '' : path.slice(base.length) + (path.endsWith('/') ? 'index.html' : '');
    const file = join(root, name);
    if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, { allow: 'GET, HEAD' });
    else if (path === null || !(file + sep).startsWith(root + sep)) refuse(response, 400);
    else if (`${path}/` === base) refuse(response, 301, { location: `${posix.basename(base)}/` });
    else if (!path.startsWith(base) || NOT_SERVED.test(path) || !isFile(file)) refuse(response, 404);
    else send(file, name, request, response);
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

function send(file: string, name: string, request: IncomingMessage, response: ServerResponse): void {
  const [encoding, suffix] = COMPRESSED.find(([id, end]) => accepts(request, id) && isFile(file + end)) ?? ['', ''];
  const body = readFileSync(file + suffix);
  const etag = `"${shortHash(sha256Of(body))}"`;
  const headers = {
    ...SECURITY_HEADERS,
    'content-type': typeOf(file),
    'cache-control': cacheControlOf(name),
    vary: 'Accept-Encoding',
    etag,
    ...(encoding && { 'content-encoding': encoding }),
  };
  const known = String(request.headers['if-none-match'] ?? '').split(/,\s*/);
  // What is compressed on the way gets a weak tag.
  if (known.includes(etag) || known.includes(`W/${etag}`)) return void response.writeHead(304, headers).end();
  response.writeHead(200, { ...headers, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function accepts(request: IncomingMessage, encoding: string): boolean {
  const offers = String(request.headers['accept-encoding'] ?? '').split(',');
  return offers.some((offer) => offer.split(';')[0]?.trim() === encoding && !/;\s*q=0(\.0*)?\s*$/.test(offer));
}

function refuse(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  const always = { 'content-type': typeOf('refusal.txt'), 'cache-control': ASKED_AGAIN, vary: 'Accept-Encoding' };
  response.writeHead(status, { ...SECURITY_HEADERS, ...always, ...headers }).end(`${status}\n`);
}

function pathOf(url: string): string | null {
  try {
    return posix.normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
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
