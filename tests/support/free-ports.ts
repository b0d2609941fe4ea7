import { once } from 'node:events';
import { createServer, type Server, type AddressInfo } from 'node:net';

/** A port nobody listens at. */
export const freePort = (): Promise<number> => freePorts(1);

/**
 * The first of some ports in a row that nobody listens at.
 *
 * @param wanted where they begin, if those are free; else they are among those that the system gives out, of which none is
 *   one that browsers refuse
 */
export async function freePorts(count: number, wanted = 0): Promise<number> {
  const servers: Server[] = [];
  try {
    const first = await listen(servers, wanted);
    for (let number = 1; number < count; number += 1) await listen(servers, first + number);
    return first;
  } catch {
    return freePorts(count);
  } finally {
    await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  }
}

async function listen(servers: Server[], port: number): Promise<number> {
  const server = createServer().listen(port, 'localhost');
  await once(server, 'listening');
  servers.push(server);
  return (server.address() as AddressInfo).port;
}
