import { ruled, type RuledFinding } from '../diagnostic.ts';
import type { RuleName } from '../rules.ts';
import { brief } from './brief.ts';
import { cliches } from './cliches.ts';
import { crowdedMarks, siblingLinks, sourceCount } from './evidence.ts';
import { firstNames } from './first-names.ts';
import { longParagraphs, longSentences, longStandfirsts } from './lengths.ts';
import { countedRecords, pageContents } from './page-contents.ts';
import { repeatedAlt } from './repeated-alt.ts';
import { figureFindings, inBrief, keyPoints, sectionCount } from './shape.ts';
import type { StyledText, StyleRule } from './styled-text.ts';
import { thinEvidence } from './thin-evidence.ts';

const ofEveryText = { 'long-sentences': longSentences, cliches } satisfies Partial<
  Record<RuleName, StyleRule>
>;

const ofEssays = {
  'long-standfirsts': longStandfirsts,
  'long-paragraphs': longParagraphs,
  'section-count': sectionCount,
  'figure-findings': figureFindings,
  'key-points': keyPoints,
  'in-brief': inBrief,
  'source-count': sourceCount,
  'crowded-marks': crowdedMarks,
  'sibling-links': siblingLinks,
  'first-names': firstNames,
  'repeated-alt': repeatedAlt,
  brief,
  'thin-evidence': thinEvidence,
} satisfies Partial<Record<RuleName, StyleRule>>;

const ofPages = {
  'page-contents': pageContents,
  'counted-records': countedRecords,
} satisfies Partial<Record<RuleName, StyleRule>>;

/** Where a text goes beyond what the house asks of it, by rule. */
export function checkStyle(text: StyledText): RuledFinding[] {
  const own = { essays: ofEssays, pages: ofPages }[text.record.collection as string] ?? {};
  return Object.entries({ ...ofEveryText, ...own }).flatMap(([rule, find]: [string, StyleRule]) =>
    ruled(rule as RuleName, find(text)),
  );
}
