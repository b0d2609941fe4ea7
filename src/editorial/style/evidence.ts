import { parseCitations } from '../../evidence/citation-syntax.ts';
import { counted } from '../../text/counted.ts';
import { headLine, type StyledText, type StyleRule } from './styled-text.ts';

/** The keys that a text cites. */
export const citedIn = (body: string): Set<string> =>
  new Set(
    parseCitations(body).pieces.flatMap((piece) =>
      piece.type === 'citation' ? piece.items.map(({ key }) => key) : [],
    ),
  );

/** An essay that rests on few sources, or on few primary documents. */
export const sourceCount: StyleRule = (text) => {
  const { sources = 0, primaryDocuments = 0 } = text.style.limits;
  const keys = [...citedIn(text.body)];
  const primary = keys.filter((key) => text.sources.get(key)?.kind === 'primary-document');
  const few = (number: number, wanted: number, one: string) =>
    number < wanted
      ? [{ line: headLine(text), message: `cites ${counted(number, one)}; the house asks for ${wanted}` }]
      : [];
  return [
    ...few(keys.length, sources, 'source'),
    ...few(primary.length, primaryDocuments, 'primary document'),
  ];
};

/** Paragraphs in which marks stand all over: each should gather its sources in one bracket. */
export const crowdedMarks: StyleRule = (text) => {
  const most = text.style.limits.marks;
  if (most === undefined) return [];
  const counts = paragraphsOf(text)
    .map((paragraph) => paragraph.match(/\[@[^\]]*\]|\[\^[^\]]+\]/g)?.length ?? 0)
    .filter((count) => count > 0);
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  if (!(mean > most)) return [];
  const message = `has ${mean.toFixed(1)} places with marks in a paragraph that cites, on average; the house asks for ${most} at the most`;
  return [{ line: headLine(text), message, hint: 'Gather the sources of a paragraph: [@one; @other]' }];
};

/** The paragraphs as they are written, without headings, figures, comments and notes. */
const paragraphsOf = ({ body }: StyledText): string[] =>
  body
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '' && !/^\s*(#|<[A-Z]\w+ (id=|data)|\{\/\*|\[\^)/.test(part));

/** An essay that leads to few of its siblings. */
export const siblingLinks: StyleRule = (text) => {
  const wanted = text.style.limits.siblings ?? 0;
  const links = text.nodes.flatMap(({ node }) => (node.type === 'link' ? [node.url] : []));
  const siblings = new Set(links.flatMap((url) => /^\/essays\/([^/]+)\//.exec(url)?.[1] ?? []));
  siblings.delete(text.record.id);
  if (siblings.size >= wanted) return [];
  return [
    {
      line: headLine(text),
      message: `leads to ${counted(siblings.size, 'other essay')} in its text; the house asks for ${wanted}`,
    },
  ];
};
