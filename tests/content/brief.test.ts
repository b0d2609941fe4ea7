import { describe, expect, test } from 'vitest';
import { parseCitations } from '../../src/evidence/citation-syntax.ts';
import { figuresIn, tablesOf } from '../../src/figures/numbering.ts';
import { headingIds } from '../../src/prose/heading-ids.ts';
import { readSources } from '../../src/records/read-sources.ts';
import { findMentions } from '../../src/names/find-mentions.ts';
import { indexNames } from '../../src/names/name-index.ts';
import type { Block } from '../../src/names/prose-blocks.ts';
import { nodesOf } from '../../src/editorial/body/jsx.ts';
import { type EssayText, essayTexts } from '../support/essay-texts.ts';
import { gazetteer } from '../support/gazetteer.ts';

interface Brief {
  desk: string;
  /** Its number in the series Managing the Buffer. */
  part?: number;
  /** Least and most words. */
  words: readonly [number, number];
  /** Tables that a figure of it must draw. */
  draws: readonly string[];
  /** The section in which it argues against itself; an explainer has no thesis of its own. */
  against?: string;
}

const usual = [1_500, 2_600] as const;

/** What was asked of each essay, kept here so that no essay can change it. */
const briefs: Readonly<Record<string, Brief>> = {
  'five-minutes': { desk: 'editors', words: [850, 1_100], draws: [] },
  'managing-the-buffer': {
    desk: 'editors',
    part: 1,
    words: [1_500, 3_000],
    draws: ['china-dprk-trade'],
    against: 'the-case-that-china-has-chosen',
  },
  'buffer-state': {
    desk: 'border-desk',
    part: 2,
    words: usual,
    draws: ['border-crossings', 'arrivals-south'],
    against: 'the-case-that-there-is-no-buffer',
  },
  'strategic-discomfort': {
    desk: 'strategy-desk',
    part: 3,
    words: usual,
    draws: ['nuclear-tests', 'missile-tests-per-year'],
    against: 'they-would-have-armed-anyway',
  },
  'influence-without-control': {
    desk: 'border-desk',
    part: 4,
    words: usual,
    draws: ['china-dprk-trade', 'china-share-of-dprk-trade'],
    against: 'it-has-never-been-tried',
  },
  'calibrated-enforcement': {
    desk: 'sanctions-desk',
    part: 5,
    words: usual,
    draws: ['unsc-resolutions', 'caps-and-flows'],
    against: 'washington-held-the-other-pen',
  },
  'managing-escalation': {
    desk: 'strategy-desk',
    part: 6,
    words: usual,
    draws: ['summits', 'us-rok-exercises'],
    against: 'the-other-way-to-read-it',
  },
  'limits-of-responsibility': {
    desk: 'editors',
    part: 7,
    words: usual,
    draws: ['initiatives'],
    against: 'perhaps-nobody-can',
  },
  'dictators-paradox': {
    desk: 'archive-desk',
    words: usual,
    draws: ['successions-and-meetings'],
    against: 'a-question-of-base-rates',
  },
  'two-proliferation-paths': {
    desk: 'strategy-desk',
    words: usual,
    draws: ['two-paths'],
    against: 'only-the-guns',
  },
  'the-other-patron': {
    desk: 'strategy-desk',
    words: usual,
    draws: ['high-level-visits'],
    against: 'wait-for-the-war-to-end',
  },
  'money-without-a-border': {
    desk: 'sanctions-desk',
    words: usual,
    draws: ['crypto-thefts'],
    against: 'landlord-or-partner',
  },
  'the-reopening': {
    desk: 'border-desk',
    words: usual,
    draws: ['china-exports-by-line', 'china-dprk-trade'],
    against: 'china-had-reasons-too',
  },
};

/** Paragraphs are short: 90 words at the most, and well under on average. */
const longestParagraph = 90;
const meanParagraph = 66;

/** Places with marks in a paragraph that cites, on average: each gathers its sources in one bracket. */
const mostMarks = 2;

const essays = essayTexts();
const sources = readSources('content');
const index = indexNames(gazetteer());

test('every essay has a brief, and every brief its essay', () => {
  expect(essays.map(({ slug }) => slug).sort()).toEqual(Object.keys(briefs).sort());
});

describe.each(essays.map((essay) => [essay.slug, essay] as const))('%s', (slug, essay) => {
  const { fields, tree } = essay;
  const brief = briefs[slug];
  if (!brief) return;

  test('is signed by its desk and stands in its place', () => {
    expect([fields.authors, fields.series]).toEqual([
      [brief.desk],
      brief.part && { id: 'managing-the-buffer', part: brief.part },
    ]);
  });

  test(`has ${brief.words.join(' to ')} words, without notes`, () => {
    const [least, most] = brief.words;
    expect(wordsIn(essay)).toBeGreaterThanOrEqual(least);
    expect(wordsIn(essay)).toBeLessThanOrEqual(most);
  });

  test('has five to eight sections', () => {
    const sections = tree.children.filter((node) => node.type === 'heading' && node.depth === 2);
    expect(sections.length).toBeGreaterThanOrEqual(5);
    expect(sections.length).toBeLessThanOrEqual(8);
  });

  test('cites at least twelve sources, primary documents among them', () => {
    const keys = citedIn(essay);
    expect(keys.size).toBeGreaterThanOrEqual(12);
    expect(
      [...keys].filter((key) => sources.get(key)?.kind === 'primary-document').length,
    ).toBeGreaterThanOrEqual(2);
  });

  test('draws the figures that were asked for, three at the most, each with a finding of its own', () => {
    const figures = figuresIn(tree);
    expect(figures.length).toBeLessThanOrEqual(3);
    expect(figures.flatMap(tablesOf)).toEqual(expect.arrayContaining([...brief.draws]));
    const silent = figures.filter(({ attributes: { finding = '' } }) => !/^\p{Lu}.*[^.]\.$/u.test(finding));
    expect(silent.map(({ attributes }) => attributes['id'])).toEqual([]);
  });

  test('has three to five key points, each with its sources', () => {
    const texts = fields.keyPoints.map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(3);
    expect(texts.length).toBeLessThanOrEqual(5);
    expect(texts.filter((text) => !/\[@[^\]]+\]$/.test(text))).toEqual([]);
  });

  test('opens in brief, in 120 to 200 words', () => {
    const words = (fields.inBrief ?? '')
      .replace(/\[@[^\]]*\]/g, '')
      .split(/\s+/)
      .filter(Boolean).length;
    expect(words).toBeGreaterThanOrEqual(120);
    expect(words).toBeLessThanOrEqual(200);
  });

  test('keeps its paragraphs short', () => {
    const lengths = essay.blocks
      .filter(({ kind, repeated }) => kind === 'text' && !repeated)
      .map((block) => wordsOf(block).length);
    expect(lengths.filter((length) => length > longestParagraph)).toEqual([]);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(
      meanParagraph,
    );
  });

  test('gathers its marks', () => {
    const counts = paragraphSources(essay)
      .map((text) => text.match(/\[@[^\]]*\]|\[\^[^\]]+\]/g)?.length ?? 0)
      .filter((count) => count > 0);
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThanOrEqual(mostMarks);
  });

  test('argues against itself in a section of its own', () => {
    if (brief.against !== undefined) expect(headingIds(tree).map(({ id }) => id)).toContain(brief.against);
  });

  test('leads to two sibling essays in its text', () => {
    const links = nodesOf(tree).flatMap(({ node }) => (node.type === 'link' ? [node.url] : []));
    const siblings = links.flatMap((url) => /^\/essays\/([^/]+)\//.exec(url)?.[1] ?? []);
    expect(new Set(siblings.filter((sibling) => sibling !== slug)).size).toBeGreaterThanOrEqual(2);
  });

  test('has a day by which it is read again', () => {
    expect(fields.reviewDue && fields.reviewDue > fields.published).toBe(true);
  });

  test('has words in script where they are first named', () => {
    expect(namedBeforeTheirScript(essay)).toEqual([]);
  });

  test('marks names, each where it first stands', () => {
    const marked = essay.blocks.flatMap(({ runs }) => runs.flatMap(({ name }) => name ?? []));
    expect(marked.length).toBeGreaterThanOrEqual(3);
    expect(namedBeforeTheirMark(essay)).toEqual([]);
  });
});

/** The essay's paragraphs as they are written, without notes, headings and figures. */
const paragraphSources = ({ source }: EssayText): string[] =>
  source
    .replace(/^---\n[^]*?\n---\n/, '')
    .split(/\n\s*\n/)
    .filter((text) => text.trim() !== '' && !/^\s*(#|<[A-Z]\w+ (id=|data)|\{\/\*|\[\^)/.test(text));

const wordsOf = ({ runs }: Pick<Block, 'runs'>): string[] =>
  runs
    .map(({ text }) => text)
    .join('')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

function wordsIn({ blocks }: EssayText): number {
  const own = blocks.filter(({ kind, repeated }) => kind !== 'note' && !repeated);
  return own.flatMap(wordsOf).length;
}

const citedIn = ({ source }: EssayText): Set<string> =>
  new Set(
    parseCitations(source).pieces.flatMap((piece) =>
      piece.type === 'citation' ? piece.items.map(({ key }) => key) : [],
    ),
  );

/** How far after its name a script may stand: behind the other name of a river, or a few words more. */
const reach = 60;

/** Scripts that do not stand right after the first mention of their name. */
function namedBeforeTheirScript({ blocks }: EssayText): string[] {
  const named = new Map<string, { block: number; end: number }>();
  const scripted = new Map<string, { block: number; start: number; text: string }>();
  blocks.forEach(({ kind, repeated, runs }, block) => {
    if (kind === 'heading' || repeated) return;
    const text = runs.map((run) => run.text).join('');
    let start = 0;
    for (const run of runs) {
      const [name] = run.lang === undefined ? [] : findMentions(run.text, index);
      if (name && !scripted.has(name.name.id)) scripted.set(name.name.id, { block, start, text: run.text });
      start += run.text.length;
    }
    for (const { name, start: from, end } of findMentions(text, index)) {
      if (!named.has(name.id) && /\p{Script=Latin}/u.test(text.slice(from, end))) {
        named.set(name.id, { block, end });
      }
    }
  });
  return [...scripted].flatMap(([id, { block, start, text }]) => {
    const first = named.get(id);
    if (!first) return [];
    const away = block === first.block ? start - first.end : Infinity;
    return away >= 0 && away <= reach ? [] : [`${id}: ${text}`];
  });
}

/** Names whose mark comes after the essay has had them, or twice. Headings and pull quotes do not count. */
function namedBeforeTheirMark({ blocks }: EssayText): string[] {
  const seen = new Set<string>();
  return blocks.flatMap(({ kind, repeated, runs }) => {
    if (kind === 'heading' || repeated) return [];
    return runs.flatMap(({ text, name, lang }) => {
      const late = name !== undefined && seen.has(name) ? [name] : [];
      if (lang === undefined) for (const mention of findMentions(text, index)) seen.add(mention.name.id);
      return late;
    });
  });
}
