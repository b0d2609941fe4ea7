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
  const names = wanted.map((path) => printedName(contentDir, path));
  const isWanted = ({ file }: { file: string }) =>
    names.some((name) => file === name || file.startsWith(`${name}/`));
  return {
    ...report,
    only: names,
    problems: report.problems.filter(isWanted),
    warnings: report.warnings.filter(isWanted),
    notices: report.notices.filter(isWanted),
  };
}

/** A file as findings name it: `content/essays/x/index.mdx`. */
export const printedName = (contentDir: string, path: string): string =>
  [basename(contentDir), ...relative(contentDir, resolve(path)).split(sep)].filter(Boolean).join('/');

/** Whether a path is one of the content's. */
export const isInside = (contentDir: string, path: string): boolean =>
  !relative(contentDir, resolve(path)).startsWith('..');
