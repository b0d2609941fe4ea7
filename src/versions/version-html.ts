import { toHtml } from 'hast-util-to-html';
import type { Link, PhrasingContent, Root, Text } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { type Citation, parseCitations } from '../evidence/citation-syntax.ts';
import { rehypeTableAlignment } from '../markdown/rehype-table-alignment.ts';
import { rehypeTableScroller } from '../markdown/rehype-table-scroller.ts';
import { scriptRuns } from '../text/script-runs.ts';
import { versionTree } from './blocks.ts';
import type { Version } from './version-file.ts';

/** What the words of a version lead to today. */
export interface Now {
  /** What a source is called, and the address of its page; nothing where there is no record of it any more. */
  sourceOf: (key: string) => { name: string; href: string } | undefined;
  /** Where a link leads; nothing where what it led to is gone. */
  linkTo: (url: string) => string | undefined;
}

const toHast = unified().use(remarkRehype).use(rehypeTableAlignment).use(rehypeTableScroller).freeze();

/**
 * The words of a version as HTML: what it cites is named in brackets, what is in another script says in which language, and a
 * link to what is gone is words. Headings have no ids: what lasts is the address of the version.
 */
export function versionHtml(version: Pick<Version, 'text'>, now: Now): string {
  const tree = versionTree(version);
  visit(tree, 'link', (node, index, parent) => {
    const url = now.linkTo(node.url);
    if (url !== undefined) node.url = url;
    else if (parent && index !== undefined) {
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    return undefined;
  });
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const words = inPieces(node, now);
    (parent.children as PhrasingContent[]).splice(index, 1, ...words);
    return [SKIP, index + words.length];
  });
  return toHtml(toHast.runSync(tree as Root));
}

const text = (value: string): Text => ({ type: 'text', value });

const inPieces = ({ value }: Text, now: Now): PhrasingContent[] =>
  parseCitations(value).pieces.flatMap((piece) =>
    piece.type === 'text' ? marked(piece.value) : cited(piece, now),
  );

const marked = (value: string): PhrasingContent[] =>
  scriptRuns(value).map((run) =>
    run.lang
      ? {
          type: 'emphasis',
          children: [text(run.text)],
          data: { hName: 'span', hProperties: { lang: run.lang } },
        }
      : text(run.text),
  );

function cited({ items, narrative }: Citation, { sourceOf }: Now): PhrasingContent[] {
  const named = items.flatMap(({ key, prefix, locator }, index): PhrasingContent[] => {
    const source = sourceOf(key);
    const name = marked(source?.name ?? key);
    const link: Link | undefined = source && { type: 'link', url: source.href, children: name as Text[] };
    return [
      ...(index > 0 ? [text('; ')] : []),
      ...(prefix ? [text(`${prefix} `)] : []),
      ...(link ? [link] : name),
      ...(locator ? [text(narrative ? ` (${locator})` : `, ${locator}`)] : []),
    ];
  });
  return narrative ? named : [text(' ('), ...named, text(')')];
}

/** A citation as words: ` [Meick, 2017, p. 3]`. */
export const citedWords =
  ({ sourceOf }: Now) =>
  ({ items, narrative }: Citation): string => {
    const named = items
      .map(({ key, prefix, locator }) =>
        [prefix ? `${prefix} ` : '', sourceOf(key)?.name ?? key, locator ? `, ${locator}` : ''].join(''),
      )
      .join('; ');
    return narrative ? named : ` [${named}]`;
  };
