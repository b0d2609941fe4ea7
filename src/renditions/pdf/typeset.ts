import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import layout from './layout.typ?raw';
import type { PagedDocument } from '../paged/paged.ts';
import type { Answer, Job } from './typesetter.ts';

/** A file of its own in the sources: what a build bundles has no place that a thread could be started from. */
const script = resolve('src/renditions/pdf/typesetter.ts');

interface Waiting {
  done: (pdf: Uint8Array) => void;
  failed: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let thread: Worker | undefined;
let jobs = 0;

/**
 * A document as PDF/UA-1: tagged, with its title and its language. The same document gives the same bytes. It is set in a
 * thread of its own, one after the other.
 *
 * @param pictures by the names of their files
 * @param fonts as OpenType
 * @throws if the typesetter refuses it: a picture without a text alternative, headings that leave out a level
 */
export function typeset(
  document: PagedDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
  fonts: readonly Buffer[],
): Promise<Uint8Array> {
  const { title } = document;
  const job: Job = { id: ++jobs, title, layout, document: JSON.stringify(document), pictures, fonts };
  return new Promise((done, failed) => {
    waiting.set(job.id, { done, failed });
    thread ??= started();
    // Only while it works does it keep the process from ending.
    thread.ref();
    thread.postMessage(job);
  });
}

function started(): Worker {
  const worker = new Worker(script);
  const endAll = (error: Error) => {
    thread = undefined;
    for (const { failed } of waiting.values()) failed(error);
    waiting.clear();
  };
  return worker
    .on('message', (answer: Answer) => {
      const { done, failed } = waiting.get(answer.id) ?? {};
      waiting.delete(answer.id);
      if (waiting.size === 0) worker.unref();
      if ('pdf' in answer) done?.(answer.pdf);
      else failed?.(new Error(answer.refused));
    })
    .on('error', endAll)
    .on('exit', (code) => {
      endAll(new Error(`The thread that sets PDFs has ended with ${code}.`));
    });
}
