import { createInterface } from 'node:readline/promises';
import type { Ask } from '../editorial/new/answer-questions.ts';

/** Runs something that may ask a person, if one sits there: both ends are a terminal. */
export async function atTerminal<T>(work: (ask: Ask | undefined) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return work(undefined);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await work((question) => terminal.question(`  ${question}`));
  } finally {
    terminal.close();
  }
}
