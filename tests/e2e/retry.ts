const LONGEST = 10_000;

/** Tries until it works out; when it has not after ten seconds, fails as the last try did. */
export async function retry<T>(attempt: () => Promise<T>): Promise<T> {
  const end = Date.now() + LONGEST;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((next) => setTimeout(next, 50));
    }
  }
}
