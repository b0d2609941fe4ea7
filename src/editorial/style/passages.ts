import { quotedPlaces } from '../../names/house-spelling.ts';
import { listAt, valueAt } from '../../reading/value-at.ts';
import { isJsx } from '../../prose/jsx.ts';
import { placeIn, type StyledText } from './styled-text.ts';

/** A stretch of an essay's own words. What is quoted, or the title of something, is a `|`. */
export interface Passage {
  text: string;
  /** The line of the file a place of the text stands in. */
  lineAt: (offset: number) => number;
}

/** What an essay says in its own words, piece by piece: its fields, the words of its figures, its paragraphs. */
export function passagesOf(text: StyledText): Passage[] {
  const { fields, nodes, blocks } = text;
  const paths = [
    ['standfirst'],
    ['thesis'],
    ['cover', 'alt'],
    ['cover', 'caption'],
    ...listAt(fields.data, ['keyPoints']).map((_, index) => ['keyPoints', index, 'text']),
    ...listAt(fields.data, ['related']).map((_, index) => ['related', index, 'reason']),
  ];
  const typed = paths.flatMap((path) => {
    const value = valueAt(fields.data, path);
    return typeof value === 'string' ? [{ text: own(value), lineAt: () => fields.lineOf(path) }] : [];
  });
  const attributes = nodes
    .flatMap(({ node }) => (isJsx(node) ? node.attributes : []))
    .flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' &&
      typeof attribute.value === 'string' &&
      ['title', 'finding', 'caption'].includes(attribute.name)
        ? [{ text: own(attribute.value), lineAt: () => attribute.position?.start.line ?? 1 }]
        : [],
    );
  const written = blocks
    .filter(({ kind, quoted, repeated }) => kind !== 'heading' && !quoted && !repeated)
    .map((block) => ({
      text: own(
        block.runs.map(({ text: run, borrowed }) => (borrowed ? '|'.repeat(run.length) : run)).join(''),
      ),
      lineAt: (offset: number) => placeIn(text, block, offset).line,
    }));
  return [...typed, ...attributes, ...written];
}

/** A text without what it quotes and cites, of the same length. */
const own = (text: string): string =>
  quotedPlaces(text)
    .reduce((rest, { start, end }) => rest.slice(0, start) + '|'.repeat(end - start) + rest.slice(end), text)
    .replace(/\[[^[\]]*@[^[\]]*\]/g, (found) => '|'.repeat(found.length));
