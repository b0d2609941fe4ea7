import type { Program } from 'estree';
import type { Root } from 'mdast';
import type { MdxJsxAttributeValueExpression } from 'mdast-util-mdx-jsx';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isJsx, type JsxNode } from '../prose/jsx.ts';
import { proseComponents, type ProseComponent } from '../schemas/prose-components.ts';

/** Front matter of a text in which the paths of its pictures were left. */
export interface PicturesFrontMatter {
  pictures?: string[];
}

/**
 * Turn the pictures that components name by path (`<Figure src="./bridge.jpg" />`) into imports. Editors write plain
 * strings; the build gets a picture it can resize, re-encode and give dimensions. What is not beside the essay is left
 * alone: the checker has refused it before. All pictures that the text names are left in its front matter, in order.
 */
export function remarkPictureImports() {
  return (tree: Root, file: VFile) => {
    const imports: MdxjsEsm[] = [];
    const pictures: string[] = [];
    visit(tree, (node) => {
      if (node.type === 'image') pictures.push(node.url);
      if (!isJsx(node)) return;
      for (const attribute of pictureAttributes(node)) {
        pictures.push(attribute.value);
        const name = `picture${imports.length}`;
        imports.push(importOf(name, attribute.value));
        attribute.replace(nameExpression(name));
      }
    });
    tree.children.unshift(...imports);
    const frontMatter = file.data.astro?.frontmatter as PicturesFrontMatter | undefined;
    if (frontMatter) frontMatter.pictures = pictures;
  };
}

function pictureAttributes(node: JsxNode) {
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
