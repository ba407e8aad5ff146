import type { IncomingMessage, ServerResponse } from 'node:http';
import type { answerFrom } from '../../src/pipeline/serve.ts';

export type Trouble =
  /** 404, as when a host has thrown an old version away. */
  | 'missing'
  /** 500, from a host that is ill. */
  | 'failing'
  /** A page of a network that wants somebody to sign in first, with status 200. */
  | 'portal'
  /** Breaks off half-way, as when somebody walks out of reach. */
  | 'cut'
  /** Half of the bytes as if they were all. */
  | 'half'
  /** As many bytes, but one is another. */
  | 'changed'
  /** No answer until it is let go. */
  | 'held';

const PORTAL = '<!DOCTYPE html><html lang="en"><title>Free WiFi</title><h1>Welcome! Please sign in.</h1></html>\n';

/** Answers as a server or network in trouble would. */
export function answerWithTrouble(
  kind: Exclude<Trouble, 'held'>,
  answer: ReturnType<typeof answerFrom>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (kind === 'missing') response.writeHead(404, { 'content-type': 'text/plain' }).end('404\n');
  else if (kind === 'failing') response.writeHead(500, { 'content-type': 'text/plain' }).end('500\n');
  else if (kind === 'portal') response.writeHead(200, { 'content-type': 'text/html' }).end(PORTAL);
  else {
    // A whole answer, not compressed: half of a compressed one would be found out by any browser.
    delete request.headers['if-none-match'];
    delete request.headers['accept-encoding'];
    spoil(kind, response);
    answer(request, response);
  }
}

/** Lets the response spoil the whole body that it is given. */
function spoil(kind: 'cut' | 'half' | 'changed', response: ServerResponse): void {
  const { writeHead, end } = response;
  let head: [number, Record<string, string | number>];
  response.writeHead = ((...given: typeof head) => {
    head = given;
    return response;
  }) as typeof writeHead;
  response.end = ((body: Buffer) => {
    Object.assign(response, { writeHead, end });
    const whole = Buffer.from(body ?? '');
    const half = whole.subarray(0, whole.length / 2);
    if (kind === 'changed' && whole.length > 0) whole[half.length] = (whole[half.length] ?? 0) ^ 1;
    const [status, headers] = head;
    response.writeHead(status, { ...headers, 'content-length': kind === 'half' ? half.length : whole.length });
    if (kind === 'cut') response.write(half, () => response.destroy());
    else response.end(kind === 'half' ? half : whole);
    return response;
  }) as typeof end;
}
