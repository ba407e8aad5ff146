/** A site that remembers what it was asked, and that can go away, change, or get into trouble. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { answerFrom } from '../../src/pipeline/serve.ts';
import { answerWithTrouble, type Trouble } from './answer-with-trouble.ts';
import type { Hosted } from './traces/allowed.ts';

export interface Site extends Hosted {
  /** Every request so far: method, address and headers as they came; a body, where one has one, comes as one more. */
  readonly requests: string[];
  /** What went over the line so far, headers included. */
  bytes(): number;
  /** Flight mode, as a browser sees it: connections break off, and new ones are refused. */
  goAway(): Promise<void>;
  /** Listens again, at the same address. */
  comeBack(): Promise<void>;
  /** Answers from another folder from now on: a new version, or other content. */
  serve(folder: string): void;
  /** Browsers may keep nothing by themselves from now on: what works without a network then, the app has kept. */
  forbidCaching(): void;
  /** What is asked at an address like this goes wrong from now on. The latest rule that fits holds. */
  trouble(address: RegExp, kind: Trouble): void;
  /** Lets the answers go that were held; what is asked later is held again. */
  release(): void;
  /** Everything goes well from now on; nothing stays held. */
  noTrouble(): void;
}

/** Starts a site on a free port. */
export async function startSite(folder: string): Promise<Site> {
  let answer = answerFrom(folder);
  const folders = [folder];
  let mayCache = true;
  let rules: { address: RegExp; kind: Trouble }[] = [];
  const held: (() => void)[] = [];
  const requests: string[] = [];
  const sockets: Socket[] = [];

  const server = createServer((request, response) => {
    record(request, requests);
    if (!mayCache) forbidCachingOf(response);
    const rule = rules.find(({ address }) => address.test(request.url ?? ''));
    if (!rule) answer(request, response);
    else if (rule.kind === 'held') held.push(() => answer(request, response));
    else answerWithTrouble(rule.kind, answer, request, response);
  });
  server.on('connection', (socket) => sockets.push(socket));
  // No page asks for another protocol; who did would be seen.
  server.on('upgrade', (request, socket) => {
    record(request, requests);
    socket.destroy();
  });
  const listen = (port: number) =>
    new Promise<void>((ready, fail) => {
      server.once('error', fail);
      server.listen(port, 'localhost', () => {
        server.off('error', fail);
        ready();
      });
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const release = () => {
    for (const go of held.splice(0)) go();
  };

  return {
    url: `http://localhost:${port}/`,
    folders,
    requests,
    bytes: () => sockets.reduce((sum, socket) => sum + socket.bytesWritten, 0),
    goAway: async () => {
      if (!server.listening) return;
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      held.length = 0;
      await closed;
    },
    comeBack: () => listen(port),
    serve: (other) => {
      folders.unshift(other);
      answer = answerFrom(other);
    },
    forbidCaching: () => {
      mayCache = false;
    },
    trouble: (address, kind) => {
      rules.unshift({ address, kind });
    },
    release,
    noTrouble: () => {
      rules = [];
      release();
    },
  };
}

function forbidCachingOf(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = ((status: number, headers: Record<string, string>) =>
    writeHead(status, { ...headers, 'cache-control': 'no-store' })) as typeof response.writeHead;
}

/** Adds a request to the others, and its body once it is there; sites are at different ports, which says nothing. */
function record(request: IncomingMessage, requests: string[]): void {
  const { method, url, rawHeaders, headers } = request;
  const lines = rawHeaders.flatMap((name, n) => (n % 2 === 0 ? [`${name}: ${rawHeaders[n + 1]}`] : []));
  const whole = [`${method} ${url}`, ...lines].join('\n').replaceAll(headers.host ?? '', 'HOST');
  requests.push(whole);
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    if (parts.length > 0) requests.push(`body of ${whole}\n\n${Buffer.concat(parts).toString('base64')}`);
  });
}
