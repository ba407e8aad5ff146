/** A CloudFormation template for a private bucket and a CloudFront distribution before it. */
import { sha256Of } from '../hash.ts';
import { addressesCode } from './cdn-addresses.ts';
import { distributionConfig } from './cdn-distribution.ts';
import { headersPolicy } from './cdn-headers.ts';

export interface CdnSite {
  readonly name: string;
  readonly path: string;
  readonly bucket: string;
}

/** Keeps no log: what CloudFront counts by itself, answers by status, tells an operator that something is wrong. */
export function cdnTemplate(site: CdnSite): Record<string, unknown> {
  const { name, path, bucket } = site;
  // Names of policies are shared by a whole account.
  const id = `zijdeur-${sha256Of(name + path).slice(0, 8)}`;
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `Zijdeur at https://${name}${path}`,
    Parameters: {
      CertificateArn: { Type: 'String', Description: `Certificate for ${name}, in us-east-1` },
    },
    Resources: {
      Bucket: {
        Type: 'AWS::S3::Bucket',
        DeletionPolicy: 'Retain',
        Properties: {
          BucketName: bucket,
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
        },
      },
      BucketPolicy: { Type: 'AWS::S3::BucketPolicy', Properties: bucketPolicy() },
      Access: {
        Type: 'AWS::CloudFront::OriginAccessControl',
        Properties: {
          OriginAccessControlConfig: {
            Name: id,
            OriginAccessControlOriginType: 's3',
            SigningBehavior: 'always',
            SigningProtocol: 'sigv4',
          },
        },
      },
      Addresses: {
        Type: 'AWS::CloudFront::Function',
        Properties: {
          Name: id,
          AutoPublish: true,
          FunctionConfig: { Comment: 'Which file an address stands for', Runtime: 'cloudfront-js-2.0' },
          FunctionCode: addressesCode(path),
        },
      },
      Caching: {
        Type: 'AWS::CloudFront::CachePolicy',
        Properties: {
          CachePolicyConfig: {
            Name: id,
            // What the store says holds.
            MinTTL: 0,
            DefaultTTL: 60,
            MaxTTL: 31_536_000,
            ParametersInCacheKeyAndForwardedToOrigin: {
              CookiesConfig: { CookieBehavior: 'none' },
              HeadersConfig: { HeaderBehavior: 'none' },
              QueryStringsConfig: { QueryStringBehavior: 'none' },
              EnableAcceptEncodingBrotli: true,
              EnableAcceptEncodingGzip: true,
            },
          },
        },
      },
      Headers: { Type: 'AWS::CloudFront::ResponseHeadersPolicy', Properties: headersPolicy(id) },
      Distribution: {
        Type: 'AWS::CloudFront::Distribution',
        Properties: { DistributionConfig: distributionConfig(site) },
      },
    },
    Outputs: { PointTheNameHere: { Value: { 'Fn::GetAtt': ['Distribution', 'DomainName'] } } },
  };
}

/** Who may not list a bucket is told 403 of what is not there, rather than 404. */
function bucketPolicy() {
  const arn = { 'Fn::GetAtt': ['Bucket', 'Arn'] };
  const account = ['arn:aws:cloudfront::', { Ref: 'AWS::AccountId' }];
  const distribution = [...account, ':distribution/', { Ref: 'Distribution' }];
  const allow = (Action: string, Resource: unknown) => ({
    Effect: 'Allow',
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Action,
    Resource,
    Condition: { StringEquals: { 'AWS:SourceArn': { 'Fn::Join': ['', distribution] } } },
  });
  const objects = { 'Fn::Join': ['', [arn, '/*']] };
  const Statement = [allow('s3:GetObject', objects), allow('s3:ListBucket', arn)];
  return { Bucket: { Ref: 'Bucket' }, PolicyDocument: { Version: '2012-10-17', Statement } };
}
