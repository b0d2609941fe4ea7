import type { Problem } from '../../reading/problem.ts';

/**
 * Warnings for records nothing rests on. They are not wrong: a source may wait for its essay, and its page says so.
 *
 * @param sources every source's key and file
 * @param cited the keys that any text cites, drafts included, or that a table or a name rests on
 */
export const unusedSources = (
  sources: readonly { id: string; file: string }[],
  cited: ReadonlySet<string>,
): Problem[] =>
  sources
    .filter(({ id }) => !cited.has(id))
    .map(({ file }) => ({ file, line: 1, message: 'is cited by no essay, table or name' }));
