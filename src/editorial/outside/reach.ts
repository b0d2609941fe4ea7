import { setTimeout as pause } from 'node:timers/promises';

/** What came of asking for an address. */
export interface Reached {
  /** `found`; `moved` for good, to `to`; `gone`: its host says that nothing is there; `unclear`: refused, failed, or not in time. */
  outcome: 'found' | 'moved' | 'gone' | 'unclear';
  /** The status of the answer, if there was one. */
  status?: number;
  to?: string;
  /** Why it is unclear. */
  why?: string;
}

/** How politely addresses are asked for. Times are in milliseconds. */
export interface Manners {
  /** How long one answer is waited for. */
  patience: number;
  /** Between two questions to one host. */
  rest: number;
  /** After which nothing more is asked. */
  limit: number;
  /** How many hosts are asked at once. */
  hostsAtOnce: number;
  /** How we call ourselves. */
  userAgent: string;
}

/** A second between two questions to a host, a few hosts at once, ten minutes in all. */
export const goodManners = { patience: 10_000, rest: 1_000, limit: 600_000, hostsAtOnce: 4 } as const;

/**
 * Ask for each address once, without reading what is there. A host is asked one question at a time.
 *
 * @param told called after each, with how many are done
 * @returns what came of each, in the order given; those for which there was no time are unclear
 */
export async function reach(
  addresses: readonly string[],
  manners: Manners,
  told: (done: number) => void = () => {},
): Promise<Map<string, Reached>> {
  const outcomes = new Map<string, Reached>();
  const ends = performance.now() + manners.limit;
  const queue = [...Map.groupBy(addresses, (address) => new URL(address).host).values()].values();
  const worker = async () => {
    for (const ofHost of queue) {
      for (const [index, address] of ofHost.entries()) {
        if (index > 0 && performance.now() < ends) await pause(manners.rest);
        const isLate = performance.now() >= ends;
        outcomes.set(
          address,
          isLate ? { outcome: 'unclear', why: 'there was no time left' } : await ask(address, manners),
        );
        told(outcomes.size);
      }
    }
  };
  await Promise.all(Array.from({ length: manners.hostsAtOnce }, worker));
  return new Map(addresses.map((address) => [address, outcomes.get(address) ?? { outcome: 'unclear' }]));
}

async function ask(address: string, manners: Manners): Promise<Reached> {
  try {
    const head = await request(address, 'HEAD', manners);
    // Some servers know no HEAD, or take whoever sends one for a robot.
    return head.ok || isMove(head.status)
      ? judged(head, address)
      : judged(await request(address, 'GET', manners), address);
  } catch (error) {
    const { name, cause, message } = error as Error & { cause?: { code?: string } };
    const isLate = name === 'TimeoutError';
    return { outcome: 'unclear', why: isLate ? 'no answer in time' : (cause?.code ?? message) };
  }
}

async function request(
  address: string,
  method: 'HEAD' | 'GET',
  { patience, userAgent }: Manners,
): Promise<Response> {
  const response = await fetch(address, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
    headers: { 'User-Agent': userAgent, Accept: 'text/html,*/*;q=0.5' },
  });
  await response.body?.cancel();
  return response;
}

const isMove = (status: number) => status >= 300 && status < 400;

function judged({ status, ok, headers }: Response, address: string): Reached {
  const to = headers.get('location') ?? undefined;
  if ((status === 301 || status === 308) && to !== undefined && URL.canParse(to, address))
    return { outcome: 'moved', status, to: new URL(to, address).href };
  if (ok || isMove(status)) return { outcome: 'found', status };
  if (status === 404 || status === 410) return { outcome: 'gone', status };
  return { outcome: 'unclear', status, why: `its host answers ${status}` };
}
