/** A network before a store, as CloudFront and S3 are documented to behave, ruled by the template alone. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type HeadersPolicy, policyHeaders } from './policy-headers.ts';
import type { Put } from './upload.ts';

export interface Template {
  readonly Resources: {
    readonly Addresses: { readonly Properties: { readonly FunctionCode: string } };
    readonly Headers: { readonly Properties: { readonly ResponseHeadersPolicyConfig: HeadersPolicy } };
    readonly Distribution: {
      readonly Properties: {
        readonly DistributionConfig: {
          readonly DefaultCacheBehavior: { readonly AllowedMethods: readonly string[]; readonly Compress: boolean };
        };
      };
    };
  };
}

/** Of the types that CloudFront compresses those that the app has; the manifest is not among them. */
const COMPRESSED = /^(text\/(html|javascript|css|plain)|application\/json|image\/svg\+xml)/;

const ENCODERS = { br: brotliCompressSync, gzip: gzipSync };

export function standInCdn({ Resources }: Template, puts: readonly Put[]) {
  const store = new Map(puts.map((put) => [put.key, put]));
  const { AllowedMethods, Compress } = Resources.Distribution.Properties.DistributionConfig.DefaultCacheBehavior;
  const withPolicy = policyHeaders(Resources.Headers.Properties.ResponseHeadersPolicyConfig);

  return (request: IncomingMessage, response: ServerResponse) => {
    const method = String(request.method);
    const answer = (status: number, headers: Record<string, string>, body: string | Buffer = '') =>
      void response.writeHead(status, headers).end(method === 'HEAD' ? undefined : body);
    if (!AllowedMethods.includes(method)) return answer(403, {}, 'not allowed');
    const uri = String(request.url).split('?')[0] ?? '';
    const event = { request: { method, uri, querystring: { x: { value: '1' } }, headers: {} } };
    const result = runInNewContext(`${Resources.Addresses.Properties.FunctionCode};handler(event)`, { event });
    // Nothing is said to add the policy to what a function answers by itself.
    if (result.statusCode) return answer(result.statusCode, plain(result.headers));
    const put = store.get(decodeURI(result.uri).slice(1));
    if (!put) return answer(404, withPolicy({ 'content-type': 'application/xml' }), '<Error/>');
    const encoding = Compress ? encodingOf(request, put) : undefined;
    const tag = `"${createHash('md5').update(put.body).digest('hex')}"`;
    const headers = withPolicy({
      'content-type': put.type,
      'cache-control': put.keep,
      etag: encoding ? `W/${tag}` : tag,
      ...(encoding && { 'content-encoding': encoding, vary: 'Accept-Encoding' }),
    });
    if (request.headers['if-none-match'] === headers.etag) return answer(304, headers);
    const body = encoding ? ENCODERS[encoding](put.body) : put.body;
    return answer(200, { ...headers, 'content-length': String(body.length) }, body);
  };
}

function encodingOf(request: IncomingMessage, { type, body }: Put): 'br' | 'gzip' | undefined {
  if (!COMPRESSED.test(type) || body.length < 1000) return undefined;
  const offers = String(request.headers['accept-encoding'] ?? '').split(/,\s*/);
  return (['br', 'gzip'] as const).find((encoding) => offers.includes(encoding));
}

function plain(headers: Readonly<Record<string, { readonly value: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value]));
}
