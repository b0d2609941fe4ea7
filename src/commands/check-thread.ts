import { parentPort, workerData } from 'node:worker_threads';
import { type CheckOptions, checkContent } from '../editorial/check-content.ts';
import { formatDiagnostic } from '../editorial/report.ts';
import type { Told } from '../threads/in-thread.ts';

/*
 * The thread that checks the content before a build: Astro is loaded in the meantime. Its result are the problems, as people
 * read them.
 */
const { problems } = await checkContent(workerData as CheckOptions);
parentPort?.postMessage({ result: problems.map(formatDiagnostic) } satisfies Told<string[]>);
