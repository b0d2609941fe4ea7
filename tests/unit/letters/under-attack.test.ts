import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listen } from '../../../src/commands/serve-letters.ts';
import { keepSubmission } from '../../../src/letters/keep-submission.ts';
import { receiver } from '../../../src/letters/receiver.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const origin = 'https://example.org';
const letter = { name: 'A. Keeper', email: 'keeper@example.org', message: 'I counted three.' };
const folder = await temporaryFolder();
afterAll(() => folder[Symbol.asyncDispose]());

const app = receiver({
  origins: [origin],
  language: 'en-GB',
  home: `${origin}/`,
  keep: (submission) => keepSubmission(folder.path, submission, new Date('2026-03-01T12:00:00Z')),
  clientOf: (context) => context.req.header('x-client') ?? 'one',
});
const form = (fields: Record<string, string>, client: string, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { origin, 'x-client': client, ...headers },
  body: new URLSearchParams(fields),
});
const kept = async () => (await readdir(folder.path)).sort();

describe('the receiver', () => {
  test('takes a letter while two hundred others send theirs a byte at a time', async () => {
    const server = await listen(app, 0);
    const { port } = server.address() as AddressInfo;
    const head = `POST / HTTP/1.1\r\nHost: localhost\r\nOrigin: ${origin}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 99\r\n\r\nname=`;
    const slow = Array.from({ length: 200 }, () => connect(port, 'localhost'));
    await Promise.all(slow.map((socket) => once(socket, 'connect')));
    for (const socket of slow) socket.on('error', () => undefined).write(head);
    const { status } = await fetch(`http://localhost:${port}/`, form(letter, 'patient'));
    for (const socket of slow) socket.destroy();
    expect([status, (await kept()).length, server.requestTimeout]).toEqual([200, 1, 20_000]);
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });

  test('loses no letter it has thanked for among ten thousand requests of every bad kind', async () => {
    const bad: RequestInit[] = [
      form(letter, 'a', { origin: 'https://example.org.evil.example' }),
      form(letter, 'b', { origin: 'null' }),
      form(letter, 'c', { origin: 'https://letters.example' }),
      form({ ...letter, email: 'x\r\nBcc: all@example.org' }, 'd'),
      form({ ...letter, message: '' }, 'e'),
      form({ ...letter, website: 'https://spam.example' }, 'f'),
      form(letter, 'g', { 'content-type': 'text/plain' }),
      form(letter, 'h', { 'content-type': 'multipart/form-data; boundary=' }),
      { method: 'PUT', headers: { origin }, body: 'x' },
    ];
    const before = (await kept()).length;
    const counts = new Map<number, number>();
    let thanked = 0;
    for (let number = 0; number < 10_000; number += 1) {
      const isGood = number % 100 === 0;
      const request = isGood ? form(letter, `reader ${number}`) : bad[number % bad.length];
      const { status } = await app.request('https://letters.example/%2e%2e/..%2fetc/passwd', request);
      counts.set(status, (counts.get(status) ?? 0) + 1);
      if (isGood) thanked += status === 200 ? 1 : 0;
    }
    expect(thanked).toBe(100);
    expect((await kept()).length - before).toBe(100);
    expect([...counts.keys()].sort()).toEqual([200, 400, 403, 405, 415, 422]);
  });

  test.each([
    ['a header of its own', { name: 'A\r\nBcc: all@example.org' }, { name: 'A Bcc: all@example.org' }],
    ['a NUL', { name: 'A\0B' }, { name: 'AB' }],
    ['a turned direction', { name: 'A\u202egnp.exe' }, { name: 'Agnp.exe' }],
    ['a path for an essay', { essay: '../../etc/passwd' }, {}],
    ['a path for a name', { name: '../../../etc/cron.d/x' }, { name: '../../../etc/cron.d/x' }],
    ['a field of its own', { received: '1999-01-01', published: '2026-01-01' }, {}],
  ])(
    'keeps a letter with %s as what a reader would see, in a file of its own naming',
    async (what, odd, seen) => {
      const before = await kept();
      expect(
        (await app.request('/', form({ ...letter, ...odd } as Record<string, string>, what))).status,
      ).toBe(200);
      const [file = '', ...others] = (await kept()).filter((name) => !before.includes(name));
      expect([others, /^2026-03-01T12-00-00-000Z-[0-9a-f]{8}\.json$/.test(file)]).toEqual([[], true]);
      expect(JSON.parse(await readFile(join(folder.path, file), 'utf8'))).toEqual({
        received: '2026-03-01T12:00:00.000Z',
        ...letter,
        ...seen,
      });
    },
  );
});
