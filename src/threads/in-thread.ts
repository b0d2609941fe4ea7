import { Worker } from 'node:worker_threads';
import { count } from '../cache/kept.ts';
import type { Outcome } from '../cache/store.ts';

/** What a thread says on its way. */
export type Told<Result> = { made: Outcome } | { done: number; all: number } | { result: Result };

/**
 * Run a module in a thread of its own: while it works, this one goes on. What it makes and keeps is counted here.
 *
 * @param module begins its work as soon as it is loaded, and ends it by posting `{ result }`
 * @param data what it is given, as `workerData`
 * @param progress is told how far it is
 * @throws what the thread throws
 */
export function inThread<Result>(
  module: URL,
  data: unknown,
  progress?: (done: number, all: number) => void,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(module, { workerData: data, argv: process.argv.slice(2) });
    worker
      .on('message', (told: Told<Result>) => {
        if ('result' in told) resolve(told.result);
        else if ('made' in told) count(told.made);
        else progress?.(told.done, told.all);
      })
      .on('error', reject)
      .on('exit', (code) => {
        reject(new Error(`The thread of ${module.pathname} has ended with ${code} and no result.`));
      });
  });
}
