import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageOfRule, type RuleName, ruleNames, rules } from '../editorial/rules.ts';
import { didYouMean } from '../reading/nearest.ts';
import { UsageError } from './steps.ts';

/**
 * The rules of the check as they are printed: all of them as a list, or the pages of some.
 *
 * @param named as typed
 * @throws UsageError for a name that is no rule's
 */
export async function printedRules(named: readonly string[], asJson = false): Promise<string> {
  const unknown = named.find((name) => !(ruleNames as string[]).includes(name));
  if (unknown !== undefined) throw new UsageError(noRule(unknown));
  const chosen = named as readonly RuleName[];
  if (asJson) return JSON.stringify(await asData(chosen), undefined, 2);
  if (chosen.length === 0) return [...ruleNames.map(inList), more].join('\n');
  return (await Promise.all(chosen.map(pageText))).map(plainPage).join('\n\n');
}

const more = '\nnpm run check -- --rules NAME prints the page of a rule.';

const noRule = (name: string) =>
  [`"${name}" is no rule.`, didYouMean(name, ruleNames), 'npm run check -- --rules lists them.']
    .filter(Boolean)
    .join(' ');

function inList(rule: RuleName): string {
  const { severity, says } = rules[rule];
  return `${rule}  (${severity})\n  ${says}\n  ${pageOfRule(rule)}`;
}

async function asData(chosen: readonly RuleName[]) {
  const wanted = chosen.length === 0 ? ruleNames : chosen;
  const entries = wanted.map(async (rule) => {
    const text = chosen.length === 0 ? {} : { text: await pageText(rule) };
    return [rule, { ...rules[rule], page: pageOfRule(rule), ...text }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

const pageText = (rule: RuleName) => readFile(join(import.meta.dirname, '../..', pageOfRule(rule)), 'utf8');

/** A page without the signs of Markdown: code between fences is set in, and nothing is bold. */
function plainPage(markdown: string): string {
  let isCode = false;
  const lines = markdown.split('\n').flatMap((line) => {
    const isFence = line.startsWith('```');
    if (isFence) isCode = !isCode;
    if (isFence || isCode) return isFence ? [] : [`    ${line}`.trimEnd()];
    return [line.replace(/^# /, '').replaceAll('**', '')];
  });
  return lines.join('\n').trim();
}
