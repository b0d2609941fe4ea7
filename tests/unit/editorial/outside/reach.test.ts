import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { reachFindings } from '../../../../src/editorial/outside/address-report.ts';
import { goodManners, reach } from '../../../../src/editorial/outside/reach.ts';

const manners = { ...goodManners, rest: 0, userAgent: 'A publication link check' };

/** A host that answers as told; `await using` stops it. */
async function host(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer).listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return { address: `http://localhost:${port}`, [Symbol.asyncDispose]: stop };
}

test('each address is asked for once, politely, one at a time, and what came of it is told', async () => {
  const asked: string[] = [];
  let [open, mostOpen] = [0, 0];
  await using server = await host((request, response) => {
    const { method, url = '', headers } = request;
    asked.push(`${method} ${url} ${headers['user-agent']}`);
    mostOpen = Math.max(mostOpen, ++open);
    response.once('close', () => (open -= 1));
    const status = { '/gone': 404, '/moved': 301, '/shy': method === 'HEAD' ? 405 : 200, '/closed': 403 }[
      url
    ];
    response.writeHead(status ?? 200, url === '/moved' ? { Location: '/new' } : {}).end();
  });
  const at = (path: string) => server.address + path;
  const done: number[] = [];
  const addresses = ['/here', '/gone', '/moved', '/shy', '/closed'].map(at);
  const reached = await reach(addresses, manners, (number) => done.push(number));
  expect([...reached]).toEqual([
    [at('/here'), { outcome: 'found', status: 200 }],
    [at('/gone'), { outcome: 'gone', status: 404 }],
    [at('/moved'), { outcome: 'moved', status: 301, to: at('/new') }],
    [at('/shy'), { outcome: 'found', status: 200 }],
    [at('/closed'), { outcome: 'unclear', status: 403, why: 'its host answers 403' }],
  ]);
  expect(asked).toEqual(
    [
      'HEAD /here',
      'HEAD /gone',
      'GET /gone',
      'HEAD /moved',
      'HEAD /shy',
      'GET /shy',
      'HEAD /closed',
      'GET /closed',
    ].map((line) => `${line} A publication link check`),
  );
  expect([mostOpen, done]).toEqual([1, [1, 2, 3, 4, 5]]);

  const places = [{ file: 'content/a.yml', line: 1, column: 6 }];
  const told = reachFindings(
    addresses.map((address) => ({ address: `${address}#part`, places })),
    reached,
  );
  expect(told.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`)).toEqual([
    `error gone-address: ${at('/gone')}#part is gone: its host answers 404`,
    `warning moved-address: ${at('/moved')}#part has moved for good`,
    `notice unclear-address: ${at('/closed')}#part could not be seen: its host answers 403`,
  ]);
});

test('a host that never answers is left after a while, and one that is not there is named', async () => {
  await using silent = await host(() => {});
  const gone = await host(() => {});
  await gone[Symbol.asyncDispose]();
  const reached = await reach([silent.address, gone.address], { ...manners, patience: 50 });
  expect([...reached.values()]).toEqual([
    { outcome: 'unclear', why: 'no answer in time' },
    { outcome: 'unclear', why: 'ECONNREFUSED' },
  ]);
});

test('once the time is over nothing more is asked', async () => {
  let asked = 0;
  await using server = await host((_, response) => {
    asked += 1;
    response.end();
  });
  const reached = await reach([`${server.address}/a`, `${server.address}/b`], { ...manners, limit: 0 });
  expect([...reached.values()]).toEqual(Array(2).fill({ outcome: 'unclear', why: 'there was no time left' }));
  expect(asked).toBe(0);
});
