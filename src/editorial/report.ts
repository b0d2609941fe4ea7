import type { Address } from '../ledger/address.ts';
import { kindNames, kindOf, type KindName } from '../records/kinds.ts';
import type { PrintedFinding } from '../reading/panel-findings.ts';
import { formatProblem } from '../reading/problem.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { DueVersion } from './ledger/check-versions.ts';
import type { RuleName } from './rules.ts';
import { counted } from '../text/counted.ts';

/** What a check of the whole content folder found, each list in order of place, and how many records there are. */
export interface ContentReport {
  counts: Readonly<Record<KindName, number>>;
  /** What the build stops for. */
  problems: Diagnostic[];
  /** What an editor should look at and no build stops for. */
  warnings: Diagnostic[];
  /** What is good to know. */
  notices: Diagnostic[];
  /** Every address that is public, by the file of the ledger that records it. */
  addresses: ReadonlyMap<string, readonly Address[]>;
  /** The versions of essays that are not kept yet. */
  versions: readonly DueVersion[];
  /** The files and folders it is about, if not about all. */
  only?: readonly string[];
}

/** The findings of a check, by their weight. */
export function reportOf(
  findings: readonly Diagnostic[],
  counts: ContentReport['counts'],
  addresses: ContentReport['addresses'] = new Map(),
  versions: ContentReport['versions'] = [],
): ContentReport {
  const of = (wanted: Diagnostic['severity']) => findings.filter(({ severity }) => severity === wanted);
  return {
    counts,
    problems: of('error'),
    warnings: of('warning'),
    notices: of('notice'),
    addresses,
    versions,
  };
}

/** The last line of a check: how much is wrong, or how much is sound. */
export function summary(report: ContentReport): string {
  const { problems, warnings, only } = report;
  if (problems.length === 0) {
    const counts = kindNames
      .filter((kind) => report.counts[kind] > 0)
      .map((kind) => counted(report.counts[kind], kindOf(kind).one, kindOf(kind).many));
    const doubts = warnings.length > 0 ? `, with ${counted(warnings.length, 'warning', 'warnings')}` : '';
    return only
      ? `sound${doubts}: ${only.join(', ')}`
      : `content is sound${doubts}: ${counts.join(', ') || 'no record'}`;
  }
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${counted(problems.length, 'problem', 'problems')} in ${counted(files, 'file', 'files')}`;
}

/** A finding as it is printed: its place and its rule, what is wrong, and what to try. One that is no error says so. */
export function formatDiagnostic(finding: PrintedFinding): string {
  const [place = '', ...rest] = formatProblem(finding).split('\n');
  const weight = finding.severity === 'error' ? '' : `${finding.severity}: `;
  return [`${place}  [${finding.rule}]`, ...rest].join('\n').replace('\n  ', `\n  ${weight}`);
}

/** Notices are counted by rule: a list of them would hide what needs doing. */
function countedNotices(notices: readonly Diagnostic[]): string[] {
  if (notices.length === 0) return [];
  const byRule = Map.groupBy(notices, ({ rule }): RuleName => rule);
  const counts = [...byRule].map(([rule, found]) => `${found.length} ${rule}`).join(', ');
  return [`Good to know: ${counts}. They are listed by: npm run check -- --notices`];
}

const moreAboutRules = 'npm run check -- --rules NAME says more about a rule';

/**
 * Every problem and every warning, each as a paragraph, the summary, and where more is said about the rules.
 *
 * @param withNotices whether notices are printed one by one, and not only counted
 */
export function formatReport(report: ContentReport, withNotices = false): string {
  const told = [...report.problems, ...report.warnings, ...(withNotices ? report.notices : [])];
  const last = told.length > 0 ? `${summary(report)}\n${moreAboutRules}` : summary(report);
  return [...told.map(formatDiagnostic), ...(withNotices ? [] : countedNotices(report.notices)), last].join(
    '\n\n',
  );
}
