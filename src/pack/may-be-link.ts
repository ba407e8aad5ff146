/** How an address may be written that becomes a link; what is written otherwise is no address. */
const FORMS = {
  phone: /^[0-9][0-9 -]{1,15}$/,
  // Nothing that would add to the mail: no question mark, no sign written as its code.
  mail: /^[\w.'+-]+@[\w-]+(\.[\w-]+)+$/,
  // Written out in full: without its slashes it would lead to another page of the app's own host.
  web: /^https:\/\/[^\s\p{Cc}\p{Cf}\p{Cs}]+$/u,
} as const;

/**
 * Whether an address may become a link. The one rule for it: content is held against it when it is read, and a pack when it is
 * decoded, so that no screen needs to ask again.
 */
export function mayBeLink(kind: keyof typeof FORMS, address: string): boolean {
  return FORMS[kind].test(address) && (kind !== 'web' || isWebsite(address));
}

function isWebsite(address: string): boolean {
  try {
    // What stands before an @ looks like the host, and is not.
    const { username, password } = new URL(address);
    return username === '' && password === '';
  } catch {
    return false;
  }
}
