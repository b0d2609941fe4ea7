import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/editorial/check-content.ts';
import type { Diagnostic } from '../../src/editorial/diagnostic.ts';
import { formatDiagnostic } from '../../src/editorial/report.ts';
import { type RuleName, ruleNames, severityOf } from '../../src/editorial/rules.ts';
import { waivable } from '../../src/editorial/waivers.ts';
import { type ContentFolder, contentFolder, today } from '../support/content-folder.ts';
import { type Example, filesOf, pageNames, rulePage } from '../support/rule-pages.ts';

const pages = Object.fromEntries(ruleNames.map((rule) => [rule, rulePage(rule)]));
const pageOf = (rule: RuleName) => pages[rule] ?? rulePage(rule);

test('every rule has a page, and every page a rule', () => {
  expect(pageNames().sort()).toEqual([...ruleNames].sort());
});

/** The ways of waiving that a page gives. */
const waiversOn = (rule: RuleName): string[] =>
  [...pageOf(rule).toWaive.matchAll(/`((?:\{\/\*|#) waive .*?)`/g)].map(([, code = '']) => code);

describe('each page', () => {
  const those = (isWrong: (rule: RuleName) => boolean) => ruleNames.filter(isWrong);

  test('is headed by the name of its rule', () => {
    expect(ruleNames.map((rule) => pageOf(rule).heading)).toEqual(ruleNames);
  });

  test.each(['why', 'wrong', 'right', 'toMend', 'toWaive', 'limits'] as const)(
    'has the part “%s”',
    (part) => {
      const wordsOf = (value: string | Example) => (typeof value === 'string' ? value : value.text);
      expect(those((rule) => wordsOf(pageOf(rule)[part]).trim() === '')).toEqual([]);
    },
  );

  test('is short', () => {
    const length = (rule: RuleName) => pageOf(rule).text.split('\n').filter(Boolean).length;
    expect(those((rule) => length(rule) < 8 || length(rule) > 25)).toEqual([]);
  });

  test('says what its rule weighs', () => {
    const weights = { error: 'It is an error', warning: 'It is a warning', notice: 'It is a notice' };
    const wanted = (rule: RuleName) => weights[severityOf(rule)];
    expect(those((rule) => !pageOf(rule).toWaive.includes(wanted(rule)))).toEqual([]);
  });

  test('says rightly whether its rule can be waived, and how', () => {
    const says = (rule: RuleName) => ({
      rule,
      isPossible: !pageOf(rule).toWaive.startsWith('not possible'),
      isShown: waiversOn(rule).length > 0,
      isOfOthers: waiversOn(rule).some((code) => !code.includes(` waive ${rule}: `)),
    });
    const isWaivable = (rule: RuleName) => waivable.includes(rule);
    expect(ruleNames.map(says)).toEqual(
      ruleNames.map((rule) => ({
        rule,
        isPossible: isWaivable(rule),
        isShown: isWaivable(rule),
        isOfOthers: false,
      })),
    );
  });
});

/** What the check finds in a folder: words are looked up where a page is about that. */
async function foundIn(folder: ContentFolder, rule: RuleName): Promise<Diagnostic[]> {
  const withSpelling = rule === 'misspelt-words';
  const { problems, warnings, notices } = await checkContent({ ...folder, today, withSpelling });
  return [...problems, ...warnings, ...notices];
}

const of = (rule: RuleName, found: readonly Diagnostic[]) => found.filter((one) => one.rule === rule);

/** Put the waiver of a page where it says: on the line before the one that is named. */
async function waive({ root }: ContentFolder, rule: RuleName, { file, line }: Diagnostic): Promise<void> {
  const path = join(root, file);
  const lines = (await readFile(path, 'utf8')).split('\n');
  const isInText = file.endsWith('.mdx') && line > lines.indexOf('---', 1) + 1;
  const code = waiversOn(rule).find((one) => one.startsWith('{') === isInText);
  lines.splice(line - 1, 0, `${code}${isInText ? '\n' : ''}`);
  await writeFile(path, lines.join('\n'));
}

/** What may be found in an example that is right: a small site keeps no whole ledger, and cites little. */
const besidesThePoint: readonly RuleName[] = [
  'unrecorded-addresses',
  'unrecorded-versions',
  'unused-sources',
];

describe('the examples of the page about', () => {
  test.each(ruleNames)(
    '%s: the check reports the wrong one by that rule, and not the right one',
    async (rule) => {
      const page = pageOf(rule);
      await using wrong = await contentFolder(await filesOf(rule, page, page.wrong));
      const [first] = of(rule, await foundIn(wrong, rule));
      expect(first?.rule).toBe(rule);
      await using right = await contentFolder(await filesOf(rule, page, page.right));
      const inRight = (await foundIn(right, rule)).filter(
        (one) => one.rule === rule || !besidesThePoint.includes(one.rule),
      );
      expect(inRight.map(formatDiagnostic)).toEqual([]);
      if (first === undefined || !waivable.includes(rule)) return;
      await waive(wrong, rule, first);
      const left = (await foundIn(wrong, rule)).filter(
        (one) => ['idle-waivers', 'waivers'].includes(one.rule) || one.message === first.message,
      );
      expect(left.map(formatDiagnostic)).toEqual([]);
    },
  );
});
