import { posix } from 'node:path';
import { ASKED_AGAIN } from '../file-rules.ts';
import { SECURITY_HEADERS, TLS_HEADERS } from '../headers.ts';

/** The function of a network that says which file an address stands for. No address ever reaches the store as a folder, which would list it. */
export function addressesCode(path: string): string {
  const headers = {
    ...SECURITY_HEADERS,
    ...TLS_HEADERS,
    'cache-control': ASKED_AGAIN,
    location: `${posix.basename(path)}/`,
  };
  const entries = Object.entries(headers).map(([name, value]) => [name, { value }]);
  const answer = {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: Object.fromEntries(entries),
  };
  return `function handler(event) {
  var request = event.request;
  request.querystring = {};
  if (request.uri + '/' === ${JSON.stringify(path)}) return ${JSON.stringify(answer)};
  if (request.uri.endsWith('/')) request.uri += 'index.html';
  return request;
}
`;
}
