/** Says in a kept answer when it came, and how large it is. */
const keptOn = 'Kept-On';
const keptBytes = 'Kept-Bytes';

/** Where a kept answer lies. */
export interface Copy {
  cache: Cache;
  request: Request;
  /** An instant as ISO 8601 writes it. */
  on: string;
  bytes: number;
}

/**
 * An answer as it is kept: its body, its type and its policy, with the instant and the size.
 *
 * @param on an instant as ISO 8601 writes it
 */
export async function copyOf(response: Response, on: string): Promise<Response> {
  const body = await response.blob();
  const headers = new Headers(response.headers);
  // Of the answer's way here: the body is no longer packed, and there is one copy for all who ask.
  for (const name of ['Content-Encoding', 'Content-Length', 'Transfer-Encoding', 'Vary'])
    headers.delete(name);
  headers.set(keptOn, on);
  headers.set(keptBytes, String(body.size));
  return new Response(body, { headers });
}

/** What a cache holds. */
export async function copiesIn(cache: Cache): Promise<Copy[]> {
  const requests = await cache.keys();
  const copies = requests.map(async (request): Promise<Copy[]> => {
    const response = await cache.match(request);
    return response ? [{ cache, request, on: instantOf(response), bytes: bytesOf(response) }] : [];
  });
  return (await Promise.all(copies)).flat();
}

/** When a kept answer came, as ISO 8601 writes it. */
export const instantOf = (response: Response): string => response.headers.get(keptOn) ?? '';

/** The size of a kept answer. */
export const bytesOf = (response: Response): number => Number(response.headers.get(keptBytes) ?? 0);
