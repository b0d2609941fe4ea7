import { runAt } from '../../names/house-spelling.ts';
import type { Block, Run } from '../../prose/prose-blocks.ts';
import type { Place } from './nodes.ts';

/**
 * The place in the source of a word of a block; of its stretch of text, where signs are written otherwise than they read
 * (`&amp;`).
 *
 * @param start where the word begins in the joined text of the block's runs
 * @param source the file the block was parsed from
 */
export function placeInBlock(block: Block, start: number, source: string): Place {
  const run = runAt(block, start);
  const { start: from, end: to } = run?.node.position ?? {};
  if (!run || from?.offset === undefined || to?.offset === undefined) return { line: 1, column: 1 };
  const { node, offset } = run;
  const value = 'value' in node ? node.value : '';
  if (source.slice(from.offset, to.offset) !== value) return { line: from.line, column: from.column };
  const before = value.slice(0, offset + start - runStart(block, run)).split('\n');
  const last = before.at(-1)?.length ?? 0;
  return before.length === 1
    ? { line: from.line, column: from.column + last }
    : { line: from.line + before.length - 1, column: last + 1 };
}

const runStart = ({ runs }: Block, run: Run): number =>
  runs.slice(0, runs.indexOf(run)).reduce((sum, { text }) => sum + text.length, 0);
