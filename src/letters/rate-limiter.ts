/**
 * Counts what each client does in a span of time that slides on.
 *
 * @param most how often is allowed
 * @param within the span in milliseconds
 * @param now milliseconds since 1970
 * @returns counts one more for a client, and says whether that is too many
 */
export function rateLimiter(most: number, within: number, now: () => number): (client: string) => boolean {
  // In the order in which clients were last counted: whoever has been quiet for longest comes first.
  const seen = new Map<string, number[]>();
  return (client) => {
    const since = now() - within;
    // Whoever has been quiet for the whole span is forgotten, so that a flood of clients does not fill the memory.
    for (const [other, times] of seen) {
      if ((times.at(-1) ?? 0) > since) break;
      seen.delete(other);
    }
    const times = (seen.get(client) ?? []).filter((time) => time > since);
    if (times.length >= most) return true;
    seen.delete(client);
    seen.set(client, [...times, now()]);
    return false;
  };
}
