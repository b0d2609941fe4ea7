import type { Program } from 'estree';
import type { Root } from 'mdast';
import type {
  MdxJsxAttributeValueExpression,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';
import { visit } from 'unist-util-visit';
import { proseComponents, type ProseComponent } from '../schemas/prose-components.ts';

/**
 * Turn the pictures that components name by path (`<Figure src="./bridge.jpg" />`) into imports. Editors write plain
 * strings; the build gets a picture it can resize, re-encode and give dimensions. What is not beside the essay is left
 * alone: the checker has refused it before.
 */
export function remarkPictureImports() {
  return (tree: Root) => {
    const imports: MdxjsEsm[] = [];
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      for (const attribute of pictureAttributes(node)) {
        const name = `picture${imports.length}`;
        imports.push(importOf(name, attribute.value));
        attribute.replace(nameExpression(name));
      }
    });
    tree.children.unshift(...imports);
  };
}

function pictureAttributes(node: MdxJsxFlowElement | MdxJsxTextElement) {
  const component: ProseComponent | undefined = Object.entries(proseComponents).find(
    ([name]) => name === node.name,
  )?.[1];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || !component?.pictures?.includes(attribute.name)) return [];
    const { value } = attribute;
    if (typeof value !== 'string' || !value.startsWith('./')) return [];
    return [
      { value, replace: (expression: MdxJsxAttributeValueExpression) => (attribute.value = expression) },
    ];
  });
}

const programOf = (body: Program['body'][number]): Program => ({
  type: 'Program',
  sourceType: 'module',
  body: [body],
});

const importOf = (local: string, source: string): MdxjsEsm => ({
  type: 'mdxjsEsm',
  value: '',
  data: {
    estree: programOf({
      type: 'ImportDeclaration',
      specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name: local } }],
      source: { type: 'Literal', value: source, raw: JSON.stringify(source) },
      attributes: [],
    }),
  },
});

const nameExpression = (name: string): MdxJsxAttributeValueExpression => ({
  type: 'mdxJsxAttributeValueExpression',
  value: name,
  data: { estree: programOf({ type: 'ExpressionStatement', expression: { type: 'Identifier', name } }) },
});
