// Half a sign cannot be written into an address; the others turn what stands beside them around.
const NOT_PLAIN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;

/** Whether a text is whole signs on one line, without any that control how others are shown. */
export function isPlainText(text: string): boolean {
  return !NOT_PLAIN.test(text);
}
