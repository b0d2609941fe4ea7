import { choices } from '../reading/nearest.ts';
import type { Diagnostic, RuledFinding } from './diagnostic.ts';
import { diagnostic } from './diagnostic.ts';
import { type RuleName, ruleNames, unwaivable } from './rules.ts';

/**
 * An editor's word that a rule is broken for a reason. It stands right before what it is for, as a comment that leaves
 * nothing on the page:
 *
 *   {/* waive long-sentences: the treaty's own words *\/}      before a paragraph, a component or a row
 *   # waive long-standfirsts: it carries both theses           before a field
 *   # waive unused-sources everywhere: for the essay to come   for all of its file
 *
 * What an error says would be wrong on the page whatever the reason, so that only warnings and notices can be waived; nor can
 * those of files that are written by a command.
 */
export interface Waiver {
  /** As typed; it may be no rule's name. */
  rule: string;
  /** Empty when none is given. */
  reason: string;
  /** Where it stands, from 1. */
  line: number;
  /** The first and the last line it is for. */
  reach: readonly [number, number];
}

const words = String.raw`waive\s+([\w-]+)(\s+everywhere)?\s*(?::\s*([^]*?))?\s*`;
const inText = new RegExp(String.raw`\{\/\*\s*${words}\*\/\}`, 'g');
const inFields = new RegExp(String.raw`^\s*#\s*${words}$`);

/** The rules that can be waived. */
export const waivable = ruleNames.filter((rule) => unwaivable(rule) === undefined);

/**
 * The waivers of a file.
 *
 * @param text the file
 * @param bodyFrom the line its text begins in, after the front matter; past the end where there are only fields
 */
export function waiversIn(text: string, bodyFrom: number): Waiver[] {
  if (!/\bwaive\b/.test(text)) return [];
  const lines = text.split('\n');
  const all: Waiver['reach'] = [1, lines.length];
  const fromFields = lines.slice(0, bodyFrom - 1).flatMap((typed, index): Waiver[] => {
    const match = inFields.exec(typed);
    if (!match) return [];
    const [, rule = '', everywhere, reason = ''] = match;
    return [{ rule, reason, line: index + 1, reach: everywhere ? all : fieldAfter(lines, index) }];
  });
  const fromText = [...text.matchAll(inText)].map((match): Waiver => {
    const [whole, rule = '', everywhere, reason = ''] = match;
    const line = text.slice(0, match.index).split('\n').length;
    const last = line + whole.split('\n').length - 1;
    return { rule, reason, line, reach: everywhere ? all : blockAfter(lines, last) };
  });
  return [...fromFields, ...fromText.filter(({ line }) => line >= bodyFrom)];
}

const isComment = (line: string) => /^\s*(#|\{\/\*.*\*\/\}\s*$)/.test(line);
const indentOf = (line: string) => /^\s*/.exec(line)?.[0].length ?? 0;

/** From a comment to the end of the field behind it: what is indented deeper, and the items of its list. */
function fieldAfter(lines: readonly string[], comment: number): Waiver['reach'] {
  let start = comment + 1;
  while (start < lines.length && isComment(lines[start] ?? '')) start++;
  const depth = indentOf(lines[start] ?? '');
  let end = start;
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const isItem =
      indentOf(line) === depth && line.trim().startsWith('- ') && !/^\s*- /.test(lines[start] ?? '');
    if (indentOf(line) <= depth && !isItem) break;
    end = at;
  }
  return [comment + 1, end + 1];
}

/** The paragraph, or what else ends at an empty line, behind a comment whose last line is given, from 1. */
function blockAfter(lines: readonly string[], comment: number): Waiver['reach'] {
  let start = comment;
  while (start < lines.length && ((lines[start] ?? '').trim() === '' || isComment(lines[start] ?? '')))
    start++;
  let end = start;
  while (end + 1 < lines.length && (lines[end + 1] ?? '').trim() !== '') end++;
  return [comment, end + 1];
}

const form = '{/* waive RULE: the reason */} in a text, # waive RULE: the reason before a field';

/** What is left of the findings of one file once its waivers are heard, and what is wrong with those. */
export function afterWaivers(
  file: string,
  findings: readonly Diagnostic[],
  waivers: readonly Waiver[],
): Diagnostic[] {
  if (waivers.length === 0) return [...findings];
  const isFor = ({ rule, reach: [from, to] }: Waiver, finding: Diagnostic) =>
    rule === finding.rule && finding.line >= from && finding.line <= to;
  const sound = waivers.filter((waiver) => fault(waiver) === undefined);
  const idle = sound.filter((waiver) => !findings.some((finding) => isFor(waiver, finding)));
  return [
    ...findings.filter((finding) => !sound.some((waiver) => isFor(waiver, finding))),
    ...waivers.flatMap((waiver) => fault(waiver) ?? []).map((finding) => diagnostic(file, finding)),
    ...idle.map(({ line, rule }) =>
      diagnostic(file, {
        rule: 'idle-waivers',
        line,
        message: `waives ${rule}, which finds nothing there`,
        hint: 'Take it out, or put it right before what it is for',
      }),
    ),
  ];
}

function fault({ rule, reason, line }: Waiver): RuledFinding | undefined {
  const found = { rule: 'waivers' as const, line };
  if (!(ruleNames as string[]).includes(rule)) {
    return { ...found, message: `waives "${rule}", which is no rule`, ...choices(rule, waivable) };
  }
  const why = unwaivable(rule as RuleName);
  if (why !== undefined) {
    return { ...found, message: `waives ${rule}, which cannot be waived: ${why}`, allowed: waivable };
  }
  if (/\p{L}/u.test(reason)) return undefined;
  return { ...found, message: `waives ${rule} and does not say why`, hint: `Write ${form}` };
}
