import { kindNames, kindOf, type KindName } from '../records/kinds.ts';
import type { Address } from '../ledger/address.ts';
import { formatProblem, type Problem } from '../reading/problem.ts';

/** What a check of the whole content folder found: every problem in order of place, and how many records there are. */
export interface ContentReport {
  counts: Readonly<Record<KindName, number>>;
  problems: Problem[];
  /** What an editor should look at and no build stops for, in order of place. */
  warnings: Problem[];
  /** Sources that no essay cites: they may wait for theirs. */
  unused: Problem[];
  /** Every address that is public, by the file of the ledger that records it. */
  addresses: ReadonlyMap<string, readonly Address[]>;
}

const count = (number: number, [one, many]: readonly [string, string]) =>
  `${number} ${number === 1 ? one : many}`;

/** The last line of a check: how much is wrong, or how much is sound. */
export function summary(report: ContentReport): string {
  const { problems, warnings } = report;
  if (problems.length === 0) {
    const counts = kindNames
      .filter((kind) => report.counts[kind] > 0)
      .map((kind) => count(report.counts[kind], [kindOf(kind).one, kindOf(kind).many]));
    const doubts = warnings.length > 0 ? `, with ${count(warnings.length, ['warning', 'warnings'])}` : '';
    return `content is sound${doubts}: ${counts.join(', ') || 'no record'}`;
  }
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${count(problems.length, ['problem', 'problems'])} in ${count(files, ['file', 'files'])}`;
}

/** How many idle sources are printed one by one: a long list would hide the problems. */
const unusedLimit = 5;

const formatUnused = ({ unused }: ContentReport): string[] =>
  unused.length > unusedLimit
    ? [`${count(unused.length, ['source is', 'sources are'])} cited by no essay, table or name`]
    : unused.map(formatProblem);

/** A warning looks like a problem, and says that it is none. */
const formatWarning = (warning: Problem): string => formatProblem(warning).replace('\n  ', '\n  warning: ');

/** Every problem and every warning, each as a paragraph, and the summary. */
export const formatReport = (report: ContentReport): string =>
  [
    ...report.problems.map(formatProblem),
    ...report.warnings.map(formatWarning),
    ...formatUnused(report),
    summary(report),
  ].join('\n\n');
