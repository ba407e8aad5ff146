/**
 * What every answer of a server carries, whichever server it is. The policy stands in the page itself, too, for hosts that add no
 * headers. X-Frame-Options is not among them: every browser that can run the app heeds `frame-ancestors`.
 */

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  // The address of the service worker, and nothing else.
  'trusted-types': 'zijdeur-worker',
};

/** The policy for a page's own `<meta>`; `frame-ancestors` works in a header only. */
export const META_POLICY = Object.entries(POLICY)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/**
 * What the app never uses, by the names that Chromium knows; a browser that does not know one only warns in its console. The
 * names in `ch-` keep what Chromium tells of itself out of all requests but the first. Writing to the clipboard is used.
 */
const NEVER_USED = [
  ...['accelerometer', 'attribution-reporting', 'autoplay', 'browsing-topics', 'camera', 'ch-ua', 'ch-ua-mobile'],
  ...['ch-ua-platform', 'clipboard-read', 'compute-pressure', 'display-capture', 'encrypted-media', 'fullscreen'],
  ...['gamepad', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get', 'idle-detection', 'keyboard-map'],
  ...['local-fonts', 'magnetometer', 'microphone', 'midi', 'otp-credentials', 'payment', 'picture-in-picture'],
  ...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access', 'sync-xhr', 'usb'],
  ...['window-management', 'xr-spatial-tracking'],
];

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': `${META_POLICY}; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': NEVER_USED.map((name) => `${name}=()`).join(', '),
};

/** How long, in seconds, a browser asks by TLS only. It says nothing of other names under the same domain. */
export const TLS_ONLY_SECONDS = 31_536_000;

/** For whoever hosts with TLS. */
export const TLS_HEADERS: Readonly<Record<string, string>> = {
  'strict-transport-security': `max-age=${TLS_ONLY_SECONDS}`,
};
