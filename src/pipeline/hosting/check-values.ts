/** What goes into a configuration: only what cannot break out of it, or mean something else there. */
import { usage } from '../command.ts';

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';

/** Letters that mean nothing to a server's configuration, a shell or a regular expression, but for the dot. */
const SEGMENT = '[A-Za-z0-9_][A-Za-z0-9._-]*';

interface Kind {
  readonly pattern: RegExp;
  readonly expected: string;
}

const KINDS = {
  hostName: {
    pattern: new RegExp(`^(?=.{1,253}$)${LABEL}(?:\\.${LABEL})*$`),
    expected: 'the name of a host, such as hulp.example.nl',
  },
  folder: {
    pattern: new RegExp(`^(?:/${SEGMENT})+$`),
    expected: 'a whole path of plain letters, such as /srv/zijdeur',
  },
  webPath: {
    pattern: new RegExp(`^/(?:${SEGMENT}/)*$`),
    expected: 'a path of plain letters that begins and ends with a slash, such as /zijdeur/',
  },
  port: {
    pattern: /^[1-9]\d{0,3}$|^[1-5]\d{4}$|^6[0-4]\d{3}$|^65[0-4]\d{2}$|^655[0-2]\d$|^6553[0-5]$/,
    expected: 'a port',
  },
  address: {
    pattern: /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:]+\])$/,
    expected: 'an address, such as 127.0.0.1 or [::1]',
  },
  bucket: { pattern: /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/, expected: 'the name of a bucket, without dots' },
  endpoint: {
    pattern: new RegExp(`^https://${LABEL}(?:\\.${LABEL})*(?::\\d{1,5})?/?$`),
    expected: 'the address of a store, such as https://s3.example.nl',
  },
} satisfies Record<string, Kind>;

/** The value of an option; a UsageError where it is missing or of another kind. */
export function checked(kind: keyof typeof KINDS, option: string, value: string | undefined): string {
  const { pattern, expected } = KINDS[kind];
  // A dollar sign in a pattern would also stand before a last line break.
  if (value === undefined || !pattern.test(value) || /[\r\n]/.test(value)) {
    throw usage('hosting', option, value ?? 'nothing', expected);
  }
  return value;
}

/** The same, where the option may be left out. */
export function checkedOr<Default>(
  kind: keyof typeof KINDS,
  option: string,
  value: string | undefined,
  other: Default,
) {
  return value === undefined ? other : checked(kind, option, value);
}
