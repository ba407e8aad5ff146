import { expect, it } from 'vitest';
import { mayBeLink } from './may-be-link.ts';

it.each([
  ['web', 'https://example.org'],
  ['web', 'https://www.example.org:8443/a%20b?c=d&e#f'],
  ['web', 'https://xn--nxasmq6b.example/@somebody'],
  ['mail', 'help.desk+map@a-b.example.org'],
  ['phone', '14 020'],
  ['phone', '0800-2000'],
] as const)('an address for %s may be %s', (kind, address) => {
  expect(mayBeLink(kind, address)).toBe(true);
});

it.each([
  ['web', 'javascript:alert(1)'],
  ['web', ' https://example.org'],
  ['web', 'http://example.org'],
  // On a page of https this is a page of its own host.
  ['web', 'https:example.org'],
  ['web', 'https://'],
  ['web', 'https://bank.example@evil.example/'],
  ['web', 'https://:bank.example@evil.example/'],
  ['web', 'https://example.org/\u202E'],
  ['web', 'https://example.org/\uD800'],
  ['web', '//example.org'],
  ['mail', 'a@b.example?bcc=c@d.example'],
  ['mail', 'a@b.example,c@d.example'],
  ['mail', 'a%0a@b.example'],
  ['mail', 'a@b'],
  ['phone', '*21*0900#'],
  ['phone', '0800;phone-context=evil'],
  ['phone', ''],
] as const)('an address for %s is not %j', (kind, address) => {
  expect(mayBeLink(kind, address)).toBe(false);
});
