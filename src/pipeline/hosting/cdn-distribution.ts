import type { CdnSite } from './cdn-template.ts';

/** The network itself. It keeps no log. */
export function distributionConfig({ name, path }: CdnSite) {
  return {
    Enabled: true,
    Comment: `Zijdeur at ${name}${path}`,
    Aliases: [name],
    HttpVersion: 'http2and3',
    IPV6Enabled: true,
    // Europe and North America only.
    PriceClass: 'PriceClass_100',
    ViewerCertificate: {
      AcmCertificateArn: { Ref: 'CertificateArn' },
      MinimumProtocolVersion: 'TLSv1.2_2021',
      SslSupportMethod: 'sni-only',
    },
    Origins: [
      {
        Id: 'bucket',
        DomainName: { 'Fn::GetAtt': ['Bucket', 'RegionalDomainName'] },
        OriginAccessControlId: { Ref: 'Access' },
        S3OriginConfig: { OriginAccessIdentity: '' },
      },
    ],
    DefaultCacheBehavior: {
      TargetOriginId: 'bucket',
      ViewerProtocolPolicy: 'redirect-to-https',
      AllowedMethods: ['GET', 'HEAD'],
      CachedMethods: ['GET', 'HEAD'],
      Compress: true,
      CachePolicyId: { Ref: 'Caching' },
      ResponseHeadersPolicyId: { Ref: 'Headers' },
      FunctionAssociations: [
        { EventType: 'viewer-request', FunctionARN: { 'Fn::GetAtt': ['Addresses', 'FunctionARN'] } },
      ],
    },
    // What is not there now may be there in a minute.
    CustomErrorResponses: [403, 404].map((ErrorCode) => ({ ErrorCode, ErrorCachingMinTTL: 0 })),
  };
}
