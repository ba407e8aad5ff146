/** What is printed for object storage and a network before it, with stand-ins for both: nobody's account was used. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cdnTemplate } from '../../src/pipeline/hosting/cdn-template.ts';
import { itHostsWell } from './contract.ts';
import { sampleSite } from './sample-site.ts';
import { standInCdn, type Template } from './stand-in-cdn.ts';
import { upload } from './upload.ts';

describe.each(['/', '/zijdeur/'])('object storage behind a network, at %s', (path) => {
  const folder = sampleSite();
  const site = { name: 'hulp.example.nl', path, bucket: 'hulp', endpoint: null };
  // As CloudFormation reads it.
  const template: Template = JSON.parse(JSON.stringify(cdnTemplate(site)));
  const server = createServer();

  beforeAll(async () => {
    server.on('request', standInCdn(template, upload(folder, site).puts));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  });
  afterAll(() => new Promise<void>((done) => server.close(() => done())));

  itHostsWell({
    origin: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    base: path,
    tls: true,
    encodings: ['br', 'gzip'],
    isCdn: true,
  });
});

describe('the template', () => {
  const template = cdnTemplate({ name: 'hulp.example.nl', path: '/', bucket: 'hulp' });
  const resources = template.Resources as Readonly<Record<string, { readonly Properties: unknown }>>;

  it('keeps no log, and hands on no cookie, query or header', () => {
    const text = JSON.stringify(template);
    expect(text).not.toMatch(/"Logging"|"LoggingConfiguration"|RealtimeLogConfig/);
    expect(resources.Caching?.Properties).toMatchObject({
      CachePolicyConfig: {
        ParametersInCacheKeyAndForwardedToOrigin: {
          CookiesConfig: { CookieBehavior: 'none' },
          HeadersConfig: { HeaderBehavior: 'none' },
          QueryStringsConfig: { QueryStringBehavior: 'none' },
        },
      },
    });
  });

  it('refers to nothing that is not in it', () => {
    const known = new Set([...Object.keys(resources), 'CertificateArn', 'AWS::AccountId']);
    const text = JSON.stringify(template);
    const names = [...text.matchAll(/"Ref":"([^"]+)"|"Fn::GetAtt":\["([^"]+)"/g)].map(
      ([, ref, attribute]) => ref ?? attribute,
    );
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(known).toContain(name);
  });

  it('lets the store be reached by this network alone', () => {
    expect(resources.Bucket?.Properties).toMatchObject({
      PublicAccessBlockConfiguration: { BlockPublicPolicy: true, RestrictPublicBuckets: true },
    });
    const policy = resources.BucketPolicy?.Properties as { PolicyDocument: { Statement: unknown[] } } | undefined;
    expect(policy?.PolicyDocument.Statement).toHaveLength(2);
    for (const statement of policy?.PolicyDocument.Statement ?? []) {
      expect(statement).toMatchObject({
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Condition: { StringEquals: { 'AWS:SourceArn': expect.anything() } },
      });
    }
  });
});
