import type { Root } from 'mdast';
import type { NameIndex } from '../../names/name-index.ts';
import { type Block, proseBlocks } from '../../prose/prose-blocks.ts';
import type { Finding } from '../../reading/problem.ts';
import type { Fields } from '../../reading/yaml-record.ts';
import type { RecordFile } from '../../records/list-records.ts';
import type { HouseStyle } from '../../schemas/house-style.ts';
import type { SourceData } from '../../schemas/source.ts';
import { placeInBlock } from '../body/block-place.ts';
import { type Located, nodesOf } from '../body/nodes.ts';
import { counted } from '../../text/counted.ts';

/** What texts are held to, besides what they say themselves. */
export interface StyleBackground {
  style: HouseStyle;
  names: NameIndex;
  sources: ReadonlyMap<string, SourceData>;
}

/** A text as the rules of style see it. */
export interface StyledText extends StyleBackground {
  record: RecordFile;
  fields: Fields;
  tree: Root;
  nodes: readonly Located[];
  blocks: readonly Block[];
  /** The body, its lines numbered as in the file. */
  body: string;
}

/** Finds where a text goes beyond a rule of style. */
export type StyleRule = (text: StyledText) => Finding[];

/** A text for the rules of style, from what was parsed. */
export const styledText = (
  parsed: Pick<StyledText, 'record' | 'fields' | 'tree' | 'body'>,
  background: StyleBackground,
): StyledText => ({
  ...parsed,
  ...background,
  nodes: nodesOf(parsed.tree),
  blocks: proseBlocks(parsed.tree),
});

/** The words of a block as it reads. */
export const textOf = ({ runs }: Pick<Block, 'runs'>): string => runs.map(({ text }) => text).join('');

/** What stands between blanks and holds a letter or a digit. */
export const wordsIn = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** A text without its citations, `[@key, p. 3]`. */
export const withoutCitations = (text: string): string => text.replace(/\[@[^\]]*\]/g, '');

/** The paragraphs a text has of its own: no headings, notes, quotations set off, and sentences set large. */
export const ownParagraphs = ({ blocks }: Pick<StyledText, 'blocks'>): Block[] =>
  blocks.filter(({ kind, repeated, quoted }) => kind === 'text' && !repeated && !quoted);

/** Where a block begins, or a place in it. */
export const placeIn = ({ body }: Pick<StyledText, 'body'>, block: Block, offset = 0) =>
  placeInBlock(block, offset, body);

/** The line of a text's front matter or first line. */
export const headLine = ({ fields }: Pick<StyledText, 'fields'>): number => fields.lineOf(['title']);

/** What is said of a number outside its range; nothing inside it, or where none is set. */
export function outside(
  number: number,
  range: readonly [number, number] | undefined,
  one: string,
  many?: string,
): string | undefined {
  if (!range || (number >= range[0] && number <= range[1])) return undefined;
  return `has ${counted(number, one, many)}; the house asks for ${range.join(' to ')}`;
}
