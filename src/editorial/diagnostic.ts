import type { Finding, Problem } from '../reading/problem.ts';
import { type RuleName, type Severity, severityOf } from './rules.ts';

/** A finding and the rule it comes from. */
export type RuledFinding = Finding & { rule: RuleName };

/** All that is told of one thing an editor should know: place, rule, weight, what is wrong, and what to try. */
export interface Diagnostic extends Problem {
  rule: RuleName;
  severity: Severity;
}

/** Findings with the rule they come from. */
export const ruled = <T extends Finding>(
  rule: RuleName,
  findings: readonly T[],
): (T & { rule: RuleName })[] => findings.map((finding) => ({ ...finding, rule }));

/** A finding of a rule in a file. */
export const diagnostic = (file: string, finding: RuledFinding): Diagnostic => ({
  file,
  ...finding,
  severity: severityOf(finding.rule),
});

/** What a rule finds in several files. */
export const diagnosed = (rule: RuleName, problems: readonly Problem[]): Diagnostic[] =>
  problems.map((problem) => ({ ...problem, rule, severity: severityOf(rule) }));
