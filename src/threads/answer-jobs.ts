import { parentPort } from 'node:worker_threads';

/** A job as it is put to a thread, by number. */
export interface Numbered<Job> {
  id: number;
  job: Job;
}

/** What a thread answers: what it made, or why it could not. */
export type Answer<Made> = { id: number; made: Made } | { id: number; refused: string };

/**
 * Do the jobs that come to this thread, one after the other: see working-thread.ts, which puts them.
 *
 * @param work what it throws is told to whoever put the job
 */
export function answerJobs<Job, Made>(work: (job: Job) => Made | Promise<Made>): void {
  let last: Promise<void> = Promise.resolve();
  const answer = async ({ id, job }: Numbered<Job>) => {
    let answered: Answer<Made>;
    try {
      answered = { id, made: await work(job) };
    } catch (error) {
      answered = { id, refused: (error as Error).message };
    }
    parentPort?.postMessage(answered);
  };
  parentPort?.on('message', (job: Numbered<Job>) => {
    last = last.then(() => answer(job));
  });
}
