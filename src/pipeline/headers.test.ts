import { describe, expect, it } from 'vitest';
import { META_POLICY, SECURITY_HEADERS, TLS_HEADERS } from './headers.ts';

const policy = String(SECURITY_HEADERS['content-security-policy']).split('; ');

describe('the headers of every answer', () => {
  it('let nothing run, load or frame that is not the app', () => {
    const parts = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"];
    const more = ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"];
    expect(policy).toEqual(expect.arrayContaining([...parts, ...more, "require-trusted-types-for 'script'"]));
    expect(policy.join(' ')).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
    expect(policy.filter((part) => part.startsWith('trusted-types '))).toEqual(['trusted-types zijdeur-worker']);
  });

  it('say in the page what they say in the answer, but for what a page cannot say', () => {
    expect(policy.filter((part) => !META_POLICY.split('; ').includes(part))).toEqual(["frame-ancestors 'none'"]);
  });

  it('tell nobody where somebody came from, and keep other windows away', () => {
    expect(SECURITY_HEADERS).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  it('forbid what the app never uses, for this page too, and not what it does use', () => {
    const denied = String(SECURITY_HEADERS['permissions-policy']).split(', ');
    for (const name of ['camera', 'geolocation', 'microphone', 'ch-ua-platform'])
      expect(denied).toContain(`${name}=()`);
    expect(denied.every((one) => /^[a-z-]+=\(\)$/.test(one))).toBe(true);
    expect(new Set(denied).size).toBe(denied.length);
    expect(denied).not.toContain('clipboard-write=()');
  });

  it('ask for TLS for a year, of this name alone', () => {
    expect(TLS_HEADERS).toEqual({ 'strict-transport-security': 'max-age=31536000' });
  });

  it('can stand in a configuration as they are', () => {
    for (const value of Object.values({ ...SECURITY_HEADERS, ...TLS_HEADERS })) expect(value).toMatch(/^[^"\\$`\n|]+$/);
  });
});
