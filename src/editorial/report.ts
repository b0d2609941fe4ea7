import type { CollectionName } from '../schemas/tools.ts';
import { formatProblem, type Problem } from './problem.ts';

/** What a check of the whole content folder found: every problem in order of place, and how many records there are. */
export interface ContentReport extends Record<CollectionName | 'tables', number> {
  problems: Problem[];
  /** What an editor may want to know and no build stops for. */
  warnings: Problem[];
}

const nouns = {
  essays: ['essay', 'essays'],
  authors: ['author', 'authors'],
  topics: ['topic', 'topics'],
  series: ['series', 'series'],
  sources: ['source', 'sources'],
  names: ['name', 'names'],
  tables: ['table', 'tables'],
  pages: ['page', 'pages'],
} as const satisfies Record<CollectionName | 'tables', readonly [string, string]>;

const count = (number: number, [one, many]: readonly [string, string]) =>
  `${number} ${number === 1 ? one : many}`;

/** The last line of a check: how much is wrong, or how much is sound. */
export function summary(report: ContentReport): string {
  const { problems } = report;
  if (problems.length === 0) {
    const counts = Object.entries(nouns).map(([name, words]) =>
      count(report[name as keyof typeof nouns], words),
    );
    return `content is sound: ${counts.join(', ')}`;
  }
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${count(problems.length, ['problem', 'problems'])} in ${count(files, ['file', 'files'])}`;
}

/** How many warnings are printed one by one: a long list would hide the problems. */
const warningLimit = 5;

function formatWarnings({ warnings }: ContentReport): string[] {
  const shown = warnings.length > warningLimit ? [] : warnings.map(formatProblem);
  const rest = count(warnings.length, ['source is', 'sources are']);
  return warnings.length > warningLimit ? [`${rest} cited by no essay`] : shown;
}

/** Every problem, each as a paragraph, and the summary. */
export const formatReport = (report: ContentReport): string =>
  [...report.problems.map(formatProblem), ...formatWarnings(report), summary(report)].join('\n\n');
