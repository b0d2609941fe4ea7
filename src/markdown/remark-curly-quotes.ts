import type { Nodes, Parents, Root, Text } from 'mdast';
import { curlQuotes } from '../text/quotation-marks.ts';

/**
 * Set the quotation marks of each paragraph, heading and cell. It is read as one run of words, through emphasis, links and
 * marks of notes, so that each quotation mark knows its neighbours.
 */
export function remarkCurlyQuotes() {
  return (tree: Root) => setIn(tree);
}

const phrasing = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode', 'footnoteReference']);

function setIn(parent: Parents) {
  if (parent.children.some(({ type }) => phrasing.has(type))) setRun(parent);
  else for (const child of parent.children) if ('children' in child) setIn(child);
}

function setRun(parent: Parents) {
  const stretches = stretchesOf(parent);
  const words = stretches.map((stretch) => (typeof stretch === 'string' ? stretch : stretch.value)).join('');
  if (!/['"]/.test(words)) return;
  const set = curlQuotes(words);
  let from = 0;
  for (const stretch of stretches) {
    const { length } = typeof stretch === 'string' ? stretch : stretch.value;
    if (typeof stretch !== 'string') stretch.value = set.slice(from, from + length);
    from += length;
  }
}

/** What stands for something that is no text: a letter, for a number that is printed there is read as a word. */
const letter = 'x';

/** The texts of a paragraph in order, and a sign for each thing between them that is none. */
function stretchesOf(node: Nodes): (Text | string)[] {
  if (node.type === 'text') return [node];
  if (node.type === 'inlineCode' || node.type === 'image') return [letter];
  if (node.type === 'break') return ['\n'];
  if (!('children' in node)) return [];
  const isTag = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
  return isTag && node.children.length === 0 ? [letter] : node.children.flatMap(stretchesOf);
}
