/**
 * `npm run faults`: builds a small site and kills the build at thirty moments, and says what was left. `KILLS=100` for more.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { checkOut, fingerprint } from '../support/checkout.ts';
import { killedBuilds } from '../support/killed-builds.ts';
import { buildEnvironment, sites } from '../support/sites.ts';

const times = Number(process.env['KILLS'] ?? 30);
using checkout = checkOut();
const target = join(checkout.folder, 'served', 'site');
const before = { ...buildEnvironment(sites.odd), OUT_DIR: target };
const after = { ...before, SITE_URL: 'https://example.net' };

const started = performance.now();
await checkout.build(before);
const duration = performance.now() - started;
const old = fingerprint(target);
const found = await killedBuilds(checkout, after, target, times, duration);
const { code } = await checkout.build(after);
const next = fingerprint(target);
const fresh = join(checkout.folder, 'served', 'fresh');
// What the killed ones kept for later must not show: the same with no caches.
rmSync(join(checkout.folder, 'node_modules/.cache'), { recursive: true, force: true });
await checkout.build({ ...after, OUT_DIR: fresh });

const whole = found.filter((one) => isDeepStrictEqual(one, old) || isDeepStrictEqual(one, next)).length;
const isRight = code === 0 && isDeepStrictEqual(next, fingerprint(fresh));
console.log(
  `${times} builds killed: ${whole} times the site was whole; the next build was ${isRight ? 'right' : 'WRONG'}`,
);
process.exitCode = whole === times && isRight ? 0 : 1;
