import { basename, relative, resolve, sep } from 'node:path';
import type { ContentReport } from './report.ts';

/**
 * The part of a report that is about some files, or about what lies in some folders. The whole content is checked all the
 * same: what a text may lead to is known from all others.
 *
 * @param wanted paths as typed, absolute or from the working folder
 */
export function onlyFiles(
  report: ContentReport,
  contentDir: string,
  wanted: readonly string[],
): ContentReport {
  const isWanted = liesIn(contentDir, wanted);
  return {
    ...report,
    only: wanted.map((path) => printedName(contentDir, path)),
    problems: report.problems.filter(isWanted),
    warnings: report.warnings.filter(isWanted),
    notices: report.notices.filter(isWanted),
  };
}

/** Whether something that is found stands in one of some files, or below one of some folders. */
export function liesIn(contentDir: string, wanted: readonly string[]): (found: { file: string }) => boolean {
  const names = wanted.map((path) => printedName(contentDir, path));
  return ({ file }) => names.some((name) => file === name || file.startsWith(`${name}/`));
}

/** A file as findings name it: `content/essays/x/index.mdx`. */
const printedName = (contentDir: string, path: string): string =>
  [basename(contentDir), ...relative(contentDir, resolve(path)).split(sep)].filter(Boolean).join('/');

/** Whether a path is one of the content's. */
export const isInside = (contentDir: string, path: string): boolean =>
  !relative(contentDir, resolve(path)).startsWith('..');
