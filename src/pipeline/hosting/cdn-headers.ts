import { ASKED_AGAIN } from '../file-rules.ts';
import { SECURITY_HEADERS, TLS_ONLY_SECONDS } from '../headers.ts';

/** The headers of every answer, as CloudFront wants them told. */
export function headersPolicy(id: string) {
  const { 'content-security-policy': policy, 'referrer-policy': referrer } = SECURITY_HEADERS;
  // These have fields of their own, and may not stand among the others.
  const own = ['content-security-policy', 'referrer-policy', 'x-content-type-options'];
  const others = Object.entries(SECURITY_HEADERS).filter(([name]) => !own.includes(name));
  const Items = [
    ...others.map(([Header, Value]) => ({ Header, Value, Override: true })),
    // Only where the store says nothing, as with what is not there.
    { Header: 'cache-control', Value: ASKED_AGAIN, Override: false },
  ];
  return {
    ResponseHeadersPolicyConfig: {
      Name: id,
      SecurityHeadersConfig: {
        ContentSecurityPolicy: { ContentSecurityPolicy: policy, Override: true },
        ReferrerPolicy: { ReferrerPolicy: referrer, Override: true },
        ContentTypeOptions: { Override: true },
        StrictTransportSecurity: { AccessControlMaxAgeSec: TLS_ONLY_SECONDS, Override: true },
      },
      CustomHeadersConfig: { Items },
    },
  };
}
