import { proseComponents, type ProseComponent } from '../../schemas/prose-components.ts';
import { kindOf, type KindName } from '../../records/kinds.ts';
import { nodesOf } from '../body/nodes.ts';
import { isJsx } from '../../prose/jsx.ts';
import { parseBody } from '../body/parse-body.ts';
import { type Edit, editsOf } from './text-edits.ts';

/** A record that gets another id. */
export interface Renaming {
  kind: KindName;
  from: string;
  to: string;
}

/** Links to its page, to what is on it and to the files beside it, in any text. */
export function linkEdits(source: string, { kind, from, to }: Renaming): Edit[] {
  const pathOf = (id: string) => kindOf(kind).path(id).slice(0, -1);
  return editsOf(source, new RegExp(String.raw`(?<![\w./-])${pathOf(from)}(?![\w-])`, 'g'), pathOf(to));
}

/** Citations of a source, `[@key, p. 3]`: as evidence/citation-syntax.ts reads them. */
export const citationEdits = (source: string, { kind, from, to }: Renaming): Edit[] =>
  kind === 'sources'
    ? editsOf(
        source,
        new RegExp(
          String.raw`(?<![\p{L}\p{N}_@/.])@${from}(?![\p{L}\p{N}_@]|[:.#$%&+?<>~/-][\p{L}\p{N}_])`,
          'gu',
        ),
        `@${to}`,
      )
    : [];

const components: Readonly<Record<string, ProseComponent>> = proseComponents;

/** Attributes of components that name a table. */
const tableAttributes = ['data', 'places', 'markers', 'panels'];

/** Attributes of components that name the record: `<Related essay="…">`, `<Name id="…">`, `data="…"`. */
export function attributeEdits(body: string, { kind, from, to }: Renaming): Edit[] {
  const { tree } = parseBody(body);
  if (!tree) return [];
  return nodesOf(tree).flatMap(({ node }) => {
    if (!isJsx(node)) return [];
    const component = Object.hasOwn(components, node.name ?? '') ? components[node.name ?? ''] : undefined;
    const naming = { essays: component?.essays, names: component?.names, data: tableAttributes }[
      String(kind)
    ];
    return node.attributes.flatMap((attribute): Edit[] => {
      const { position } = attribute;
      if (attribute.type !== 'mdxJsxAttribute' || !naming?.includes(attribute.name)) return [];
      const [start, end] = [position?.start.offset, position?.end.offset];
      if (start === undefined || end === undefined) return [];
      // The name of the attribute may be that of the record, so only what follows the sign is looked at.
      const value = start + attribute.name.length;
      return editsOf(
        body.slice(value, end),
        new RegExp(String.raw`(?<=["';]\s*)${from}(?=\s*["';/])`, 'g'),
        to,
      ).map((edit) => ({ ...edit, from: edit.from + value, to: edit.to + value }));
    });
  });
}

/**
 * The cells of a table that name a source; they hold keys joined by `;`.
 *
 * @param columns the places of the columns that name sources, from 0
 */
export function cellEdits(csv: string, columns: ReadonlySet<number>, { from, to }: Renaming): Edit[] {
  const edits: Edit[] = [];
  let [column, start, isQuoted] = [0, 0, false];
  for (let at = 0; at <= csv.length; at++) {
    const sign = csv[at];
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted || (sign !== ',' && sign !== '\n' && sign !== undefined)) continue;
    if (columns.has(column)) {
      const cell = csv.slice(start, at);
      const found = editsOf(cell, new RegExp(String.raw`(?<![\w-])${from}(?![\w-])`, 'g'), to);
      edits.push(...found.map((edit) => ({ ...edit, from: edit.from + start, to: edit.to + start })));
    }
    [column, start] = sign === ',' ? [column + 1, at + 1] : [0, at + 1];
  }
  return edits;
}
