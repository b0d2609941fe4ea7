import { readdirSync, readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { isJsx, nodesOf } from '../../src/editorial/body/jsx.ts';
import { placeInBlock } from '../../src/editorial/body/block-place.ts';
import { parseBody } from '../../src/editorial/body/parse-body.ts';
import { readYaml } from '../../src/reading/yaml-record.ts';
import { quotedPlaces } from '../../src/names/house-spelling.ts';
import { type Block, proseBlocks } from '../../src/names/prose-blocks.ts';
import type { EssayData } from '../../src/schemas/essay.ts';

/** An essay as its editors wrote it. */
export interface EssayText {
  slug: string;
  /** Its front matter, as typed: ids where the site has records. */
  fields: Fields;
  /** All of the file. */
  source: string;
  tree: Root;
  blocks: Block[];
  /** What it says in its own words, piece by piece. */
  passages: Passage[];
}

type Typed = Pick<EssayData, 'title' | 'standfirst' | 'thesis' | 'published' | 'keyPoints'>;

interface Fields extends Typed {
  inBrief?: string;
  authors: string[];
  topics: string[];
  reviewDue?: string;
  series?: { id: string; part: number };
  cover: { alt: string; caption: string };
  related: { essay: string; reason: string }[];
}

/** A stretch of an essay's own words. What is quoted, or the title of something, is a `|`. */
export interface Passage {
  text: string;
  /** The line of the file a place of the text stands in. */
  lineAt: (offset: number) => number;
}

/** Every essay of the content folder, drafts included. */
export const essayTexts = (): EssayText[] =>
  readdirSync('content/essays')
    .sort()
    .map((slug) => readEssay(slug, readFileSync(`content/essays/${slug}/index.mdx`, 'utf8')));

function readEssay(slug: string, source: string): EssayText {
  const end = source.indexOf('\n---\n', 4);
  // The lines of the front matter stay, empty, so that places are those of the file.
  const body = source.slice(0, end + 5).replace(/[^\n]/g, ' ') + source.slice(end + 5);
  const { tree } = parseBody(body);
  const fields = readYaml(source.slice(4, end + 1)).fields?.data as Fields | undefined;
  if (!tree || !fields) throw new Error(`${slug} cannot be read: npm run check says why`);
  const blocks = proseBlocks(tree);
  return { slug, fields, source, tree, blocks, passages: passagesOf(tree, blocks, fields, source, body) };
}

function passagesOf(tree: Root, blocks: Block[], fields: Fields, source: string, body: string): Passage[] {
  const { standfirst, thesis, cover, keyPoints, related } = fields;
  const typed = [
    standfirst,
    thesis,
    cover.alt,
    cover.caption,
    ...keyPoints.map(({ text }) => text),
    ...related.map(({ reason }) => reason),
  ].map((text) => ({ text: own(text), lineAt: () => lineOf(source, text) }));
  const attributes = nodesOf(tree)
    .flatMap(({ node }) => (isJsx(node) ? node.attributes : []))
    .flatMap(({ name, value, position }: { name?: string; value?: unknown; position?: unknown }) =>
      typeof value === 'string' && ['title', 'finding', 'caption'].includes(name ?? '')
        ? [{ text: own(value), lineAt: () => (position as { start: { line: number } }).start.line }]
        : [],
    );
  const written = blocks
    .filter(({ kind, quoted, repeated }) => kind !== 'heading' && !quoted && !repeated)
    .map((block) => ({
      text: own(block.runs.map(({ text, borrowed }) => (borrowed ? '|'.repeat(text.length) : text)).join('')),
      lineAt: (offset: number) => placeInBlock(block, offset, body).line,
    }));
  return [...typed, ...attributes, ...written];
}

/** A text without what it quotes and cites, of the same length. */
const own = (text: string): string =>
  quotedPlaces(text)
    .reduce((rest, { start, end }) => rest.slice(0, start) + '|'.repeat(end - start) + rest.slice(end), text)
    .replace(/\[[^[\]]*@[^[\]]*\]/g, (found) => '|'.repeat(found.length));

const lineOf = (source: string, text: string): number =>
  source.slice(0, Math.max(source.indexOf(text.slice(0, 40)), 0)).split('\n').length;
