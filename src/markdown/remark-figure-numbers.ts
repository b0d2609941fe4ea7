import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { figureLabel, figuresIn, type JsxNode, tagsNamed, textAttributes } from '../figures/numbering.ts';

/**
 * Number the drawn figures of a text in order of appearance and give each `<Ref to="fig-trade" />` the number of its
 * figure: both reach the components as an attribute `number`.
 *
 * @throws through `file.fail` for a reference to a figure the text does not have
 */
export function remarkFigureNumbers() {
  return (tree: Root, file: VFile) => {
    const numbers = new Map<string, number>();
    for (const { node, number, attributes } of figuresIn(tree)) {
      setNumber(node, number);
      if (attributes['id'] !== undefined) numbers.set(attributes['id'], number);
    }
    for (const node of tagsNamed(tree, (name) => name === 'Ref')) {
      const to = textAttributes(node)['to'] ?? '';
      const number = numbers.get(to);
      if (number === undefined) file.fail(danglingRef(to, [...numbers.keys()]), node.position);
      setNumber(node, number);
      // The words it prints, for who quotes the sentence.
      node.children = [{ type: 'text', value: figureLabel(number) }];
    }
  };
}

/** What is said of a `<Ref>` that leads nowhere, here and by the checker. */
export const danglingRef = (to: string, known: readonly string[]): string =>
  `<Ref> to: no figure of this text has the id "${to}". Known: ${known.length > 0 ? known.join(', ') : 'none'}.`;

function setNumber(node: JsxNode, number: number) {
  node.attributes.push({ type: 'mdxJsxAttribute', name: 'number', value: String(number) });
}
