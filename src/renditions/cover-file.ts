import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { splitFrontMatter } from '../reading/front-matter.ts';
import type { Essay } from '../catalogue/essays.ts';

/**
 * The file of an essay's cover, as it lies beside the essay: what Astro hands out is the picture it serves.
 *
 * @returns its path; nothing where an essay has no file, as in tests
 */
export function coverFile({ entry: { filePath } }: Essay): string | undefined {
  if (filePath === undefined) return undefined;
  const split = splitFrontMatter(readFileSync(filePath, 'utf8'));
  if ('finding' in split) return undefined;
  const { cover } = parse(split.yaml) as { cover: { src: string } };
  const path = join(dirname(filePath), cover.src);
  return existsSync(path) ? path : undefined;
}
