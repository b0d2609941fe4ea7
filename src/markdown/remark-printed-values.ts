import type { Root } from 'mdast';
import { FigureFault } from '../data/figure-fault.ts';
import { printValue } from '../data/print-value.ts';
import type { Table } from '../data/table.ts';
import { tagsNamed } from '../figures/numbering.ts';
import { textAttributes } from '../prose/jsx.ts';
import { valueAttributes } from '../schemas/figure-components.ts';

/**
 * Give each `<Value>` the words it prints, so that who quotes the sentence (the page of a source, of a name) quotes the
 * number too. One that cannot be printed is left as it is: the component says what is wrong with it.
 *
 * @param tables the tables of the site; asked for each text
 */
export function remarkPrintedValues({ tables }: { tables: () => readonly Table[] }) {
  return (tree: Root) => {
    for (const node of tagsNamed(tree, (name) => name === 'Value')) {
      const value = printed(textAttributes(node), tables());
      if (value !== undefined) node.children = [{ type: 'text', value }];
    }
  };
}

function printed(attributes: Record<string, string>, tables: readonly Table[]): string | undefined {
  const parsed = valueAttributes.safeParse(attributes);
  const table = tables.find(({ id }) => id === attributes['data']);
  if (!parsed.success || !table) return undefined;
  try {
    return printValue(parsed.data, () => table);
  } catch (error) {
    if (error instanceof FigureFault) return undefined;
    throw error;
  }
}
