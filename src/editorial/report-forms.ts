import type { Diagnostic } from './diagnostic.ts';
import type { ContentReport } from './report.ts';
import { pageOfRule } from './rules.ts';
import type { PrintedFinding } from '../reading/panel-findings.ts';

/** The findings of a check, and how many records there are of each kind that was counted. */
type Findings = Pick<ContentReport, 'problems' | 'warnings' | 'notices'> & {
  counts: Partial<ContentReport['counts']>;
};

/**
 * A check as a program reads it: the same findings as in print, in one list, each with every field it has and the page of
 * its rule.
 */
export function reportJson({ counts, problems, warnings, notices }: Findings): string {
  const findings = [...problems, ...warnings, ...notices].map((finding): PrintedFinding => ({
    ...finding,
    page: pageOfRule(finding.rule),
  }));
  return JSON.stringify({ sound: problems.length === 0, counts, findings }, undefined, 2);
}

const escaped = (text: string) => text.replace(/[%\r\n]/g, (sign) => encodeURIComponent(sign));
const inProperty = (text: string) => escaped(text).replace(/[:,]/g, (sign) => encodeURIComponent(sign));

/**
 * A finding as GitHub shows it beside the line of a pull request.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function annotation({ file, line, column, field, rule, severity, ...finding }: Diagnostic): string {
  const place = [`file=${inProperty(file)}`, `line=${line}`, ...(column ? [`col=${column}`] : [])];
  const { message, found, hint } = finding;
  const said = [
    field === undefined ? message : `${field}: ${message}`,
    found && `Found: ${found}`,
    hint,
    `More about this rule: ${pageOfRule(rule)}`,
  ].filter(Boolean);
  return `::${severity} ${place.join(',')},title=${rule}::${escaped(said.join('. '))}`;
}

/** Annotations of all that needs doing; notices are left out, since GitHub shows only the first ten of a step. */
export const annotations = ({ problems, warnings }: Pick<Findings, 'problems' | 'warnings'>): string[] =>
  [...problems, ...warnings].map(annotation);
