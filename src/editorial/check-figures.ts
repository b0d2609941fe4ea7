import type { Root } from 'mdast';
import { FigureFault } from '../data/figure-fault.ts';
import { printValue } from '../data/print-value.ts';
import type { FindTable, Table } from '../data/table.ts';
import { figureFault } from '../figures/draw-figure.ts';
import { figuresIn, tagsNamed } from '../figures/numbering.ts';
import { type JsxNode, textAttributes } from '../prose/jsx.ts';
import { figureAttributes, refAttributes, valueAttributes } from '../schemas/figure-components.ts';
import { choices } from '../reading/nearest.ts';
import type { Finding } from '../reading/problem.ts';

/**
 * Hold the figures, values and references of a text against the tables. Attributes of the wrong form are passed over:
 * the check of components reports those.
 *
 * @param ids every table there is, those that cannot be read among them
 */
export function checkFigures(tree: Root, tables: readonly Table[], ids: readonly string[]): Finding[] {
  const broken = new Set<string>();
  const find: FindTable = (id) => {
    const table = tables.find((candidate) => candidate.id === id);
    if (table) return table;
    if (ids.includes(id)) broken.add(id);
    throw new FigureFault('data', `"${id}" is not a table`, id, ids);
  };
  const figures = figuresIn(tree);
  const faults = [
    ...figures.map(({ node, name, attributes }) => ({
      node,
      fault: figureAttributes[name].safeParse(attributes).success
        ? figureFault(name, attributes, find)
        : undefined,
    })),
    ...tagsNamed(tree, (name) => name === 'Value').map((node) => ({ node, fault: valueFault(node, find) })),
  ];
  return [
    ...faults.flatMap(({ node, fault }) => {
      // The table's own problems have been reported.
      if (!fault || (fault.found !== undefined && broken.has(fault.found))) return [];
      return [findingOf(node, fault)];
    }),
    ...repeatedIds(figures),
    ...danglingRefs(tree, figures),
  ];
}

function valueFault(node: JsxNode, find: FindTable): FigureFault | undefined {
  const attributes = valueAttributes.safeParse(textAttributes(node));
  if (!attributes.success) return undefined;
  try {
    printValue(attributes.data, find);
    return undefined;
  } catch (error) {
    if (error instanceof FigureFault) return error;
    throw error;
  }
}

const findingOf = (node: JsxNode, { attribute, fault, found, known }: FigureFault): Finding => ({
  ...placeOf(node, attribute),
  field: `<${node.name ?? ''}> ${attribute}`,
  message: fault,
  ...(known && (found === undefined ? { allowed: known } : choices(found, known))),
});

function placeOf(node: JsxNode, name: string) {
  const attribute = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  const { line = 1, column = 1 } = attribute?.position?.start ?? node.position?.start ?? {};
  return { line, column };
}

function repeatedIds(figures: ReturnType<typeof figuresIn>): Finding[] {
  const seen = new Set<string>();
  return figures.flatMap(({ node, attributes: { id } }) => {
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    return [
      {
        ...placeOf(node, 'id'),
        field: `<${node.name ?? ''}> id`,
        message: `"${id}" is the id of an earlier figure too`,
      },
    ];
  });
}

function danglingRefs(tree: Root, figures: ReturnType<typeof figuresIn>): Finding[] {
  const known = figures.flatMap(({ attributes: { id } }) => id ?? []);
  return tagsNamed(tree, (name) => name === 'Ref').flatMap((node) => {
    const attributes = refAttributes.safeParse(textAttributes(node));
    if (!attributes.success || known.includes(attributes.data.to)) return [];
    const { to } = attributes.data;
    const message = `no figure of this text has the id "${to}"`;
    return [{ ...placeOf(node, 'to'), field: '<Ref> to', message, ...choices(to, known) }];
  });
}
