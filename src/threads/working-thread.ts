import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer, Numbered } from './answer-jobs.ts';

interface Waiting<Made> {
  done: (made: Made) => void;
  failed: (error: Error) => void;
}

/**
 * A thread that does jobs of one kind, one after the other, while this one goes on. It is started at the first of them, and
 * keeps the process from ending only while it works.
 *
 * @param script its module, by path from the repository: a file of its own in the sources, since what a build bundles has no
 *   place that a thread could be started from; see answer-jobs.ts
 * @returns puts a job; what comes back fails with what the thread says if the job cannot be done, or if the thread ends
 */
export function workingThread<Job, Made>(script: string): (job: Job) => Promise<Made> {
  const waiting = new Map<number, Waiting<Made>>();
  let thread: Worker | undefined;
  let jobs = 0;

  function started(): Worker {
    const worker = new Worker(resolve(script));
    const endAll = (error: Error) => {
      thread = undefined;
      for (const { failed } of waiting.values()) failed(error);
      waiting.clear();
    };
    return worker
      .on('message', (answer: Answer<Made>) => {
        const { done, failed } = waiting.get(answer.id) ?? {};
        waiting.delete(answer.id);
        if (waiting.size === 0) worker.unref();
        if ('made' in answer) done?.(answer.made);
        else failed?.(new Error(answer.refused));
      })
      .on('error', endAll)
      .on('exit', (code) => {
        endAll(new Error(`The thread of ${script} has ended with ${code}.`));
      });
  }

  return (job) =>
    new Promise((done, failed) => {
      const numbered: Numbered<Job> = { id: ++jobs, job };
      waiting.set(numbered.id, { done, failed });
      thread ??= started();
      thread.ref();
      thread.postMessage(numbered);
    });
}
