import { once } from 'node:events';
import { createAdaptorServer } from '@hono/node-server';

/** A server on a port of its own, until it is let go. */
export interface Listening extends AsyncDisposable {
  /** Without a slash at its end. */
  origin: string;
}

/** Answer requests on a free port of this machine. */
export async function listening(fetch: (request: Request) => Promise<Response>): Promise<Listening> {
  const server = createAdaptorServer({ fetch }).listen(0, 'localhost');
  await once(server, 'listening');
  const at = server.address();
  return {
    origin: `http://localhost:${typeof at === 'object' && at ? at.port : 0}`,
    [Symbol.asyncDispose]: async () => {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
