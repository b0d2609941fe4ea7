import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { figureLabel, figuresIn, isDrawing, tagsNamed, type WrittenFigure } from '../figures/numbering.ts';
import { type JsxNode, textAttributes } from '../prose/jsx.ts';
import { essaySlugIn } from './remark-passages.ts';

/** Front matter of an essay in which its drawn figures were left. */
export interface FiguresFrontMatter {
  figures?: WrittenFigure[];
}

/**
 * Number the drawn figures of a text in order of appearance and give each `<Ref to="fig-trade" />` the number of its
 * figure: both reach the components as an attribute `number`. A drawing learns from `essay` whose it is: its picture lies
 * beside the essay, and a component cannot ask the page, since feeds draw it without one. As they were written they are left
 * in the front matter, for whoever draws or lists them elsewhere.
 *
 * @throws through `file.fail` for a reference to a figure the text does not have
 */
export function remarkFigureNumbers() {
  return (tree: Root, file: VFile) => {
    const numbers = new Map<string, number>();
    const essay = essaySlugIn(file.path);
    const figures = figuresIn(tree);
    const frontMatter = file.data.astro?.frontmatter as FiguresFrontMatter | undefined;
    if (frontMatter)
      frontMatter.figures = figures.map(({ name, number, attributes }) => ({ name, number, attributes }));
    for (const { name, node, number, attributes } of figures) {
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

function setAttribute(node: JsxNode, name: 'number' | 'essay', value: string) {
  node.attributes.push({ type: 'mdxJsxAttribute', name, value });
}
