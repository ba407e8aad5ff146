interface One {
  readonly Override: boolean;
}

/** As CloudFormation tells the headers that CloudFront adds. */
export interface HeadersPolicy {
  readonly SecurityHeadersConfig: {
    readonly ContentSecurityPolicy: One & { readonly ContentSecurityPolicy: string };
    readonly ReferrerPolicy: One & { readonly ReferrerPolicy: string };
    readonly ContentTypeOptions: One;
    readonly StrictTransportSecurity: One & { readonly AccessControlMaxAgeSec: number };
  };
  readonly CustomHeadersConfig: {
    readonly Items: readonly (One & { readonly Header: string; readonly Value: string })[];
  };
}

/** Makes of the headers of a store those of the network. */
export function policyHeaders({ SecurityHeadersConfig, CustomHeadersConfig }: HeadersPolicy) {
  const { ContentSecurityPolicy, ReferrerPolicy, ContentTypeOptions, StrictTransportSecurity } = SecurityHeadersConfig;
  const all: [name: string, value: string, overrides: boolean][] = [
    ['content-security-policy', ContentSecurityPolicy.ContentSecurityPolicy, ContentSecurityPolicy.Override],
    ['referrer-policy', ReferrerPolicy.ReferrerPolicy, ReferrerPolicy.Override],
    ['x-content-type-options', 'nosniff', ContentTypeOptions.Override],
    [
      'strict-transport-security',
      `max-age=${StrictTransportSecurity.AccessControlMaxAgeSec}`,
      StrictTransportSecurity.Override,
    ],
    ...CustomHeadersConfig.Items.map(({ Header, Value, Override }): [string, string, boolean] => [
      Header.toLowerCase(),
      Value,
      Override,
    ]),
  ];
  return (headers: Readonly<Record<string, string>>): Record<string, string> => {
    const added = all.filter(([name, , overrides]) => overrides || !(name in headers));
    return { ...headers, ...Object.fromEntries(added.map(([name, value]) => [name, value])) };
  };
}
