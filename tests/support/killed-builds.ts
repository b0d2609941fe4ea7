import { setTimeout as pause } from 'node:timers/promises';
import { type Checkout, fingerprint } from './checkout.ts';

/**
 * Start a build and kill it, again and again, each time at a moment of its own: they are spread over the time that a build
 * takes, with some chance in each.
 *
 * @param duration how long a whole build takes, in milliseconds
 * @returns what the site was after each
 */
export async function killedBuilds(
  checkout: Checkout,
  environment: Record<string, string>,
  target: string,
  times: number,
  duration: number,
): Promise<Record<string, string>[]> {
  const found: Record<string, string>[] = [];
  for (let number = 0; number < times; number += 1) {
    const build = checkout.start(environment);
    const killed = pause((duration * (number + Math.random())) / times).then(() => build.kill('SIGKILL'));
    await build.ended;
    await killed;
    found.push(fingerprint(target));
  }
  return found;
}
