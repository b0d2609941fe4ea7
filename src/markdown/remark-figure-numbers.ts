import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import {
  figureLabel,
  figuresIn,
  isDrawing,
  type JsxNode,
  tagsNamed,
  textAttributes,
} from '../figures/numbering.ts';

/**
 * Number the drawn figures of a text in order of appearance and give each `<Ref to="fig-trade" />` the number of its
 * figure: both reach the components as an attribute `number`. A drawing learns from `essay` whose it is: its picture lies
 * beside the essay, and a component cannot ask the page, since feeds draw it without one.
 *
 * @throws through `file.fail` for a reference to a figure the text does not have
 */
export function remarkFigureNumbers() {
  return (tree: Root, file: VFile) => {
    const numbers = new Map<string, number>();
    const essay = essayOf(file);
    for (const { name, node, number, attributes } of figuresIn(tree)) {
      setAttribute(node, 'number', String(number));
      if (essay !== undefined && isDrawing(name)) setAttribute(node, 'essay', essay);
      if (attributes['id'] !== undefined) numbers.set(attributes['id'], number);
    }
    for (const node of tagsNamed(tree, (name) => name === 'Ref')) {
      const to = textAttributes(node)['to'] ?? '';
      const number = numbers.get(to);
      if (number === undefined) file.fail(danglingRef(to, [...numbers.keys()]), node.position);
      setAttribute(node, 'number', String(number));
      // The words it prints, for who quotes the sentence.
      node.children = [{ type: 'text', value: figureLabel(number) }];
    }
  };
}

/** What is said of a `<Ref>` that leads nowhere, here and by the checker. */
export const danglingRef = (to: string, known: readonly string[]): string =>
  `<Ref> to: no figure of this text has the id "${to}". Known: ${known.length > 0 ? known.join(', ') : 'none'}.`;

/** The slug of the essay a text is; undefined for other texts. */
const essayOf = ({ path }: VFile): string | undefined =>
  /[\\/]essays[\\/]([^\\/]+)[\\/]index\.mdx$/.exec(path)?.[1];

function setAttribute(node: JsxNode, name: 'number' | 'essay', value: string) {
  node.attributes.push({ type: 'mdxJsxAttribute', name, value });
}
