import type { Link, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly';
import remarkGfm from 'remark-gfm';
import type { PluggableList, Processor } from 'unified';

/** The tree a parser makes is handed to these before anybody else sees it. */
interface ParserData {
  fromMarkdownExtensions?: Extension[];
}

type Extension = { transforms?: ((tree: Root) => void)[] } | Extension[];

/**
 * What Markdown means here, wherever it is read: in essays, in the fields of records, and by the check. One list, so that
 * what the check has read is what the page shows.
 */
export const proseSyntax: PluggableList = [
  // Tables, footnotes, strikethrough. A single tilde stays a tilde: "~20 tonnes".
  [remarkGfm, { singleTilde: false }],
  // CommonMark asks for a space or punctuation around `**`, which hangul and hanzi do not have.
  remarkCjkFriendly,
  [remarkCjkFriendlyGfmStrikethrough, { singleTilde: false }],
  ownLinks,
];

/**
 * GFM makes links of bare addresses. It goes too far in two places: inside `<a>`, where a link would stand in a link, and in
 * a handle such as `@desk@example.org`, which is no address for mail. It also looks for addresses once more in the finished
 * tree, and loses where the words around them stand in the file: that is left out.
 */
function ownLinks(this: Processor) {
  const data = this.data() as ParserData;
  const extensions = (data.fromMarkdownExtensions ??= []).flat(2) as Exclude<Extension, Extension[]>[];
  for (const extension of extensions) extension.transforms = [];
  data.fromMarkdownExtensions.push({ transforms: [(tree: Root) => undoLinks(tree, false)] });
}

function undoLinks(parent: Parents, inLink: boolean) {
  const children: Nodes[] = [];
  for (const child of parent.children) {
    const before = children.at(-1);
    if (isBare(child) && (inLink || isHandle(before, child))) children.push(...joined(children, child));
    else if (child.type === 'text' && before?.type === 'text') children.push(...joined(children, child));
    else children.push(child);
    if ('children' in child) undoLinks(child, inLink || isAnchor(child));
  }
  parent.children = children as typeof parent.children;
}

const isAnchor = (node: Nodes): boolean =>
  (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'a';

/** True for a link nobody wrote as one: its words are its address. */
export const isBare = (node: Nodes): node is Link =>
  node.type === 'link' &&
  [`mailto:${toString(node)}`, `http://${toString(node)}`, toString(node)].includes(node.url);

const isHandle = (before: Nodes | undefined, link: Link): boolean =>
  link.url.startsWith('mailto:') && before?.type === 'text' && /(?<![\p{L}\p{N}])@$/u.test(before.value);

/** A text, together with the one before it, which is taken from the list: what follows looks for words across them. */
function joined(children: Nodes[], node: Link | Text): PhrasingContent[] {
  const last = children.at(-1);
  const value = node.type === 'text' ? node.value : toString(node);
  if (last?.type !== 'text')
    return [{ type: 'text', value, ...(node.position && { position: node.position }) }];
  children.pop();
  const [start, end] = [last.position?.start, node.position?.end];
  return [{ type: 'text', value: last.value + value, ...(start && end && { position: { start, end } }) }];
}
