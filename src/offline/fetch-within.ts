/** What `read` makes of an answer. Rejects where there is none, or where it has not come whole within a time in milliseconds: a network may hang for ever. */
export async function fetchWithin<Value>(
  url: string,
  cache: RequestCache,
  time: number,
  read: (response: Response) => Promise<Value>,
): Promise<Value> {
  // AbortSignal.timeout is too new for the oldest browsers we know.
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), time);
  try {
    return await read(await fetch(url, { cache, signal: abort.signal }));
  } finally {
    clearTimeout(timer);
  }
}
