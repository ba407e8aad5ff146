/** The requests of somebody. */
export type Asked = readonly [name: string, requests: readonly string[]];

/** What the multisets of requests of several people do not share, in words. */
export function differencesAmong(everybody: readonly Asked[]): string[] {
  const [one, ...others] = everybody;
  return one ? others.flatMap((other) => [...extraOf(one, other), ...extraOf(other, one)]) : [];
}

/** What one asked more often than the other, as often as that. */
function extraOf([name, requests]: Asked, [nameOfOther, others]: Asked): string[] {
  const left = [...others];
  const extra = requests.filter((request) => {
    const n = left.indexOf(request);
    if (n >= 0) left.splice(n, 1);
    return n < 0;
  });
  return extra.map((request) => `"${name}" asked this, and "${nameOfOther}" did not:\n${request}`);
}
